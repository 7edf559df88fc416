using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Xunit;

namespace SockLab.Tests.Synthesis;

public sealed class ModelTableTests
{
    [Fact]
    public void The_model_prints_its_numbers_and_where_they_come_from()
    {
        using Bench bench = new();

        Assert.Equal(0, bench.Run("synthesize", "--show-model"));

        string[] lines = bench.Output.TrimEnd('\n').Split('\n');
        Assert.Matches(@"^quantity +stated +drawn +measured  source$", lines[0]);
        Assert.Contains(lines, line => line.StartsWith("awake: runs below 4 mg of 5 min, per hour", StringComparison.Ordinal) && line.Contains("1.07", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("lights out, awake: still runs times", StringComparison.Ordinal) && line.EndsWith("assumed", StringComparison.Ordinal));
        Assert.Equal("drawn: 200 people, seed 1", lines[^1]);
    }

    [Fact]
    public void Recordings_are_measured_beside_it_and_what_is_no_recording_is_named()
    {
        using Bench bench = new();
        bench.Write("awake.csv", Recording());
        bench.Write("awake_labels.csv", "start_s,end_s,label\n0,60,quiz\n");
        bench.Write("night.csv", Night("0,1,2,3,5"));
        bench.Write("notes.csv", "milk, eggs\n");

        Assert.Equal(1, bench.Run("synthesize", "--show-model", "--measure", bench.Folder));

        Assert.EndsWith("\nmeasured: 1 people awake, 1 nights; 1 refused\n", bench.Output, StringComparison.Ordinal);
        Assert.StartsWith($"{bench.At("notes.csv")}, line 1: found the header 'milk, eggs'", bench.Error, StringComparison.Ordinal);
        Assert.Single(bench.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void A_sleeper_s_latency_and_stages_are_counted_from_the_scores()
    {
        using Bench bench = new();
        bench.Write("night.csv", Night(string.Join(',', Enumerable.Repeat("0", 20).Concat(Enumerable.Repeat("2", 60)).Concat(Enumerable.Repeat("5", 20)))));

        Assert.Equal(0, bench.Run("synthesize", "--show-model", "--measure", bench.Folder));

        Assert.Matches(@"lights out to sleep, min, 50 % +12 +[\d.]+ +10  fitted to sleep-accel", bench.Output);
        Assert.Matches(@"from sleep onset on: N2, part of all +- +[\d.]+ +0\.75  follows", bench.Output);
        Assert.Matches(@"from sleep onset on: R, part of all +- +[\d.]+ +0\.25  follows", bench.Output);
    }

    [Theory]
    [InlineData("t_s,psg_stage\n0,6\n", "line 2: found '0,6'; expected t_s 0 or a little later in steps of 30, and a stage from 0 to 5; correct the row.")]
    [InlineData("t_s,psg_stage\n0,1\n0,1\n", "line 3: found '0,1'; expected t_s 30 or a little later in steps of 30, and a stage from 0 to 5; correct the row.")]
    [InlineData("t_s,psg_stage\n0,1\n45,1\n", "line 3: found '45,1'; expected t_s 30 or a little later in steps of 30, and a stage from 0 to 5; correct the row.")]
    [InlineData("t_s,psg_stage\n9000000,1\n", "line 2: found '9000000,1'; expected t_s 0 or a little later in steps of 30, and a stage from 0 to 5; correct the row.")]
    [InlineData("t_s,psg_stage\n0\n", "line 2: found '0'; expected t_s 0 or a little later in steps of 30, and a stage from 0 to 5; correct the row.")]
    public void A_damaged_night_is_named_with_its_line(string text, string sentence)
    {
        using Bench bench = new();
        string file = bench.Write("night.csv", text);

        Assert.Equal(1, bench.Run("synthesize", "--show-model", "--measure", bench.Folder));
        Assert.Equal($"{file}, {sentence}\n", bench.Error);
    }

    [Fact]
    public void A_folder_that_is_missing_or_empty_is_one_sentence()
    {
        using Bench bench = new();

        Assert.Equal(1, bench.Run("synthesize", "--show-model", "--measure", bench.At("nowhere")));
        Assert.Equal($"{bench.At("nowhere")}: found a folder that is missing or cannot be read; expected one with recordings; check the path.\n", bench.Error);
        Assert.Equal(1, bench.Run("synthesize", "--show-model", "--measure", bench.Folder));
        Assert.Equal($"{bench.Folder}: found no recording; expected files .csv or .csv.gz; import some with 'socklab import'.\n", bench.Error);
    }

    [Fact]
    public void A_recording_too_slow_for_the_band_is_refused()
    {
        using Bench bench = new();
        string file = bench.Write("slow.csv", "t_s,x_g,y_g,z_g\n0,0,0,1\n0.1,0,0,1\n0.2,0,0,1\n");

        Assert.Equal(1, bench.Run("synthesize", "--show-model", "--measure", bench.Folder));
        Assert.Equal($"{file}: found a recording that cannot be measured; expected raw motion at more than 30 Hz or a scored night; leave the file out.\n", bench.Error);
    }

    private static string Night(string stages)
    {
        string[] codes = stages.Split(',');
        return "t_s,psg_stage,count_smoothed\n" + string.Concat(codes.Select((code, i) => $"{i * 30},{code},0.5\n"));
    }

    /// <summary>Two minutes at 32 Hz, every second half minute shaken.</summary>
    private static string Recording()
    {
        StringBuilder text = new("t_s,x_g,y_g,z_g\n");
        for (int i = 0; i < 120 * 32; i++)
        {
            double shake = i / 960 % 2 == 0 ? 0 : 0.05 * Math.Sin(2 * Math.PI * 9 * i / 32.0);
            text.Append(CultureInfo.InvariantCulture, $"{i / 32.0},0,0,{1 + shake:0.0000}\n");
        }

        return text.ToString();
    }
}
