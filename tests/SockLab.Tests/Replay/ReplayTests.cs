using System;
using System.IO;
using System.Linq;
using Xunit;

namespace SockLab.Tests.Replay;

public sealed class ReplayTests
{
    [Fact]
    public void An_evening_is_told_by_its_changes_of_state()
    {
        using Bench bench = new();
        string file = bench.Write("evening.csv", "# clock_start: 22:00:00\n" + PlantedMotion.Epochs((60, 80), (600, 0), (180, 80)));

        Assert.Equal((0, ""), (bench.Run("replay", file), bench.Error));

        // Moving epochs end at 0:30 and 1:00; the 4th and the 7th still ones at 3:00 and 4:30; two questions of 60 s; four moving epochs from 11:00 on.
        Assert.Equal(
            [
                "  0:00:00  22:00:00  NotWorn",
                "  0:00:30  22:00:30  Awake",
                "  0:03:00  22:03:00  Drowsy",
                "  0:04:30  22:04:30  Warning",
                "  0:05:30  22:05:30  Warning 2",
                "  0:06:30  22:06:30  Asleep",
                "  0:13:00  22:13:00  Awake",
            ],
            bench.Output.Split('\n').Where(line => line.StartsWith("  0:", StringComparison.Ordinal)).Select(line => line[..30].TrimEnd()));
        Assert.Contains("time      Asleep     0:06:30   46.4 %\n", bench.Output, StringComparison.Ordinal);
        Assert.Contains("epochs    28, 0 of them not measured\nwarnings  1, 4.29 an hour, 0 answers of the simulated wearer\npauses    1\n", bench.Output, StringComparison.Ordinal);
        Assert.Equal(4, bench.Output.Split("    0:01:00").Length - 1);
    }

    [Fact]
    public void Every_epoch_is_shown_when_asked_for()
    {
        using Bench bench = new();
        string file = bench.Write("evening.csv", PlantedMotion.Epochs((60, 80), (90, 0), (90, null), (60, 0)));

        Assert.Equal(0, bench.Run("replay", file, "--every-epoch"));
        string[] epochs = [.. bench.Output.Split('\n').Where(line => line.Contains(" | ", StringComparison.Ordinal))];
        Assert.Equal(10, epochs.Length);
        Assert.Equal(["  -", "  -", "  -"], epochs[5..8].Select(line => line[22..34].TrimEnd()[^3..]));
        Assert.Contains("epochs    10, 3 of them not measured\n", bench.Output, StringComparison.Ordinal);
        Assert.Contains("  Fault ", bench.Output, StringComparison.Ordinal);
        Assert.Contains("gaps      1, 90 s in all, the longest 90 s\n", bench.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wearer_who_always_answers_is_never_paused()
    {
        using Bench bench = new();
        string file = bench.Write("evening.csv", PlantedMotion.Epochs((60, 80), (1800, 0)));

        Assert.Equal(0, bench.Run("replay", file, "--answer-probability", "1"));
        Assert.Contains("  answered\n", bench.Output, StringComparison.Ordinal);
        Assert.EndsWith("pauses    0\n", bench.Output, StringComparison.Ordinal);
        Assert.Equal(0, bench.Run("replay", file, "--answer-probability", "0"));
        Assert.EndsWith("pauses    1\n", bench.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sleeper_never_answers_and_what_was_false_is_counted_by_activity()
    {
        using Bench bench = new();
        string file = bench.Write("evening.csv", PlantedMotion.Epochs((60, 80), (1740, 0), (60, 80), (1800, 0)));
        string labels = bench.Write("evening_labels.csv", "start_s,end_s,label\n0,1800,P\n1860,3660,N2\n");

        Assert.Equal((0, ""), (bench.Run("replay", file, "--labels", labels, "--answer-probability", "1", "--preset", "early"), bench.Error));
        Assert.EndsWith("pauses    1\n", bench.Output[..(bench.Output.IndexOf("activity", StringComparison.Ordinal))], StringComparison.Ordinal);
        Assert.Matches("\nall awake before lights-out +0\\.50 +[1-9]\\S* +0\\.000\n$", bench.Output);
        Assert.Matches("Asleep .*  N2\n", bench.Output);
    }

    [Fact]
    public void The_same_seed_tells_the_same_story_and_another_one_another()
    {
        using Bench bench = new();
        string file = bench.Write("evening.csv", PlantedMotion.Epochs((60, 80), (900, 0)));
        string[] run = ["replay", file, "--every-epoch"];

        bench.Run(run);
        string first = bench.Output;
        bench.Run(run);
        Assert.Equal(first, bench.Output);
        bench.Run([.. run, "--seed", "2"]);
        Assert.NotEqual(first, bench.Output);
    }

    [Fact]
    public void A_recording_that_holds_its_parts_noise_gets_none_on_top()
    {
        using Bench bench = new();
        string file = bench.At("raw.csv");
        Assert.Equal(0, bench.Run("synthesize", "--raw", "--out", file, "--hours-awake", "0.5", "--hours-asleep", "1"));
        Assert.Equal(0, bench.Run("replay", file));
        string once = bench.Output;
        Assert.Equal(0, bench.Run("replay", file, "--noise-mg", "0"));
        Assert.Equal(bench.Output, once);

        File.WriteAllLines(file, File.ReadAllLines(file).Where(line => !line.StartsWith("# part_noise_mg", StringComparison.Ordinal)));
        Assert.Equal(0, bench.Run("replay", file));
        Assert.NotEqual(bench.Output, once);
    }

    [Fact]
    public void A_part_scaled_with_its_noise_decides_the_same()
    {
        using Bench bench = new();
        string file = bench.Write("evening.csv", PlantedMotion.Epochs((120, 200), (1500, 0), (300, 200), (900, 0)));
        string nominal = States(bench, file, "1", "2.3");

        Assert.Contains("Asleep", nominal, StringComparison.Ordinal);
        Assert.Equal(nominal, States(bench, file, "0.7", "1.61"));
        Assert.Equal(nominal, States(bench, file, "1.4", "3.22"));
    }

    [Theory]
    [InlineData("--on-table", "45", "--on-table 45: found no such time; expected 0 to 3600 s in steps of 30; correct the number.")]
    [InlineData("--on-table", "-30", "--on-table -30: found no such time; expected 0 to 3600 s in steps of 30; correct the number.")]
    [InlineData("--on-table", "3630", "--on-table 3630: found no such time; expected 0 to 3600 s in steps of 30; correct the number.")]
    [InlineData("--preset", "sleepy", "--preset sleepy: found another word; expected balanced, early, calm or strict; run 'socklab --help' to see what is expected.")]
    [InlineData("--answer-probability", "1.2", "--answer-probability 1.2: found no probability; expected 0 to 1; correct the number.")]
    [InlineData("--seed", "-1", "--seed -1: found a negative number; expected 0 to 2147483647; choose another one.")]
    [InlineData("--noise-mg", "-1", "--noise-mg -1: found no noise of a sensor; expected 0 to 50 mg; correct the number.")]
    [InlineData("--scale", "0", "--scale 0: found no factor; expected 0.1 to 10; correct the number.")]
    public void Options_that_make_no_sense_are_wrong_usage(string option, string value, string sentence)
    {
        using Bench bench = new();

        Assert.Equal(2, bench.Run("replay", "x.csv", option, value));
        Assert.Equal(sentence + "\n", bench.Error);
    }

    [Theory]
    [InlineData("t_s,movement_mg\n0,1\n1,1\n1,1\n", "line 4: found time 1 s after 1 s; expected times that rise")]
    [InlineData("t_s,movement_mg\n0,1\n2,1\n1,1\n", "line 4: found time 1 s after 2 s; expected times that rise")]
    [InlineData("t_s,x_g,y_g,z_g\n0,0,0,9.8\n0.04,0,0,9.8\n0.08,0,0,9.8\n", "looks like m/s2")]
    [InlineData("t_s,x_g,y_g,z_g\n0,0,0,16384\n0.04,0,0,16384\n", "looks like sensor counts")]
    [InlineData("t_s,axis1,axis2,axis3\n86398,1,0,0\n86399,1,0,0\n-2592000,1,0,0\n-2591999,1,0,0\n", "run 'socklab import' and use its recording.")]
    [InlineData("t_s,movement_mg\n0,1\n1,1\n2,1\n2000000,1\n", "found 23.1 days; expected 20 at most; cut the recording into parts.")]
    [InlineData("notes\n", "found the header 'notes'")]
    public void A_file_that_cannot_be_believed_is_one_sentence_and_exit_code_1(string text, string part)
    {
        using Bench bench = new();
        string file = bench.Write("bad.csv", text);

        Assert.Equal(1, bench.Run("replay", file));
        Assert.StartsWith(file, bench.Error, StringComparison.Ordinal);
        Assert.Contains(part, bench.Error, StringComparison.Ordinal);
        Assert.Single(bench.Error.TrimEnd('\n').Split('\n'));
        Assert.Equal("", bench.Output);
    }

    [Fact]
    public void Two_rates_in_one_file_are_named()
    {
        using Bench bench = new();
        string rows = string.Concat(Enumerable.Range(0, 400).Select(i => FormattableString.Invariant($"{(i < 200 ? i * 0.04 : 8 + ((i - 200) * 0.02)):0.00},0,0,1\n")));
        string file = bench.Write("mixed.csv", "t_s,x_g,y_g,z_g\n" + rows);

        Assert.Equal(1, bench.Run("replay", file));
        Assert.Contains("expected one rate", bench.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_outside_the_recording_are_named_and_counted()
    {
        using Bench bench = new();
        string file = bench.Write("evening.csv", PlantedMotion.Epochs((120, 80)));
        string labels = bench.Write("l.csv", "start_s,end_s,label\n0,60,P\n120,180,N2\n500,600,W\n");

        Assert.Equal(0, bench.Run("replay", file, "--labels", labels));
        Assert.Equal(
            $"note: {labels}: found 2 of 3 labels outside the recording, the first 'N2' from 120 to 180 s; expected 0 to 120 s; they are left out.\n",
            bench.Error);
    }

    private static string States(Bench bench, string file, string scale, string noise)
    {
        Assert.Equal(0, bench.Run("replay", file, "--scale", scale, "--noise-mg", noise));
        return string.Join('\n', bench.Output.Split('\n').Where(line => line.StartsWith("  0:", StringComparison.Ordinal)).Select(line => line[..21].TrimEnd()));
    }
}
