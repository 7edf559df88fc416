using System.IO;
using System.Linq;
using Sock.VirtualBoard.Recordings;
using SockLab.Evaluation;
using SockLab.Import;
using SockLab.Replay;
using Xunit;

namespace SockLab.Tests.Replay;

public sealed class ActivityTableTests
{
    private static readonly Recording Recording = PlantedMotion.Read(PlantedMotion.Epochs((2, 0)));

    [Fact]
    public void Rates_are_per_hour_of_each_activity_and_only_awake_hours_count()
    {
        // An hour of sitting, the second half of it with the TV on; then half an hour of sleep with the TV still on.
        Truth[] truth = [.. Enumerable.Repeat(Truth.AwakeBeforeLightsOut, 120), .. Enumerable.Repeat(Truth.SleepN2, 60)];
        EpochNight epochs = new("a", [.. Enumerable.Range(0, 180).Select(i => i * 30_000)], new int[180], truth, 7800);
        LabeledNight night = new(
            epochs, [new RecordingLabel(0, 3600, "diary:sitting"), new RecordingLabel(1800, 5400, "diary:large_screen_TV")], SourceForm.Counts, Recording);
        ActivityTable table = new();

        table.Add(night, [30_000, 2_400_000, 2_700_000, 4_000_000], [2_430_000, 3_900_000]);
        table.Add(night, [30_000], []);

        using StringWriter output = new() { NewLine = "\n" };
        table.Write(output, repeats: 2);
        Assert.Equal(
            "activity                        hours  warnings/h  false pauses/h\n"
            + "diary:large_screen_TV            0.50        2.00           1.000\n"
            + "diary:sitting                    1.00        2.00           0.500\n"
            + "all awake before lights-out      1.00        2.00           0.500\n",
            output.ToString());
    }

    [Fact]
    public void Nobody_awake_is_no_table()
    {
        ActivityTable table = new();
        table.Add(new LabeledNight(new EpochNight("a", [0], [1], [Truth.Awake], 7800), [], SourceForm.Epochs, Recording), [0], [0]);

        using StringWriter output = new();
        table.Write(output, repeats: 1);
        Assert.Equal("", output.ToString());
    }

    [Fact]
    public void A_moment_belongs_to_the_epoch_that_ends_with_it()
    {
        LabeledNight night = new(new EpochNight("a", [10_000, 40_000, 130_000], [1, 1, 1], new Truth[3], 7800), [], SourceForm.Epochs, Recording);

        Assert.Equal([10_000, 40_000, 40_000, 130_000, int.MinValue], night.StartsOf([40_000, 40_001, 70_000, 160_000, 10_000]));
    }
}
