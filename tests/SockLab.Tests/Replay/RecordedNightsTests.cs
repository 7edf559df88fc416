using System;
using System.Linq;
using Xunit;

namespace SockLab.Tests.Replay;

public sealed class RecordedNightsTests
{
    [Fact]
    public void A_folder_of_recordings_is_evaluated_with_its_activities_and_the_result_last()
    {
        using Bench bench = new();

        WriteEvening(bench);

        Assert.Equal((0, ""), (bench.Run("evaluate", bench.Folder, "--answer-probability", "1"), bench.Error));
        Assert.Matches("\ndiary:large_screen_TV +0\\.50 +[1-9]\\S+ +0\\.000\ndiary:sitting +1\\.00 +", bench.Output);
        Assert.Contains("\nfloor 7.8 mg\n", bench.Output, StringComparison.Ordinal);

        // Asked after 3.5 min, asleep 2 min later; nobody moved in between.
        Assert.StartsWith("result: people=1 ", bench.Output.TrimEnd('\n').Split('\n')[^1], StringComparison.Ordinal);
        Assert.Contains(" false_pauses_per_hour=0.000 delay_median_min=5.5 delay_p90_min=5.5 ", bench.Output, StringComparison.Ordinal);
        Assert.Contains(" onset_error_median_min=0.0 ", bench.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_are_compared_over_recordings_as_evaluate_finds_them()
    {
        using Bench bench = new();
        WriteEvening(bench);
        bench.Run("evaluate", bench.Folder);
        string[] result = bench.Output.TrimEnd('\n').Split('\n')[^1].Split(' ');

        Assert.Equal((0, ""), (bench.Run("compare", bench.Folder), bench.Error));
        string[] lines = bench.Output.TrimEnd('\n').Split('\n');
        Assert.StartsWith("people 1; floor 7.8 mg; settings balanced ", lines[0], StringComparison.Ordinal);
        string[] balanced = Assert.Single(lines, line => line.StartsWith("| probe | balanced |", StringComparison.Ordinal)).Split('|');
        Assert.Equal(result[2], "warnings_per_hour=" + balanced[3].Trim().Split(' ')[0]);
        Assert.Equal(result[4], "delay_median_min=" + balanced[5].Trim().Split(' ')[0]);

        // Five minutes of stillness are reached five minutes after the onset.
        Assert.Contains("| N minutes, below 1.5 F | N 5 |", bench.Output, StringComparison.Ordinal);
        Assert.StartsWith(" 5.0 [", Assert.Single(lines, line => line.StartsWith("| N minutes, below 1.5 F | N 5 |", StringComparison.Ordinal)).Split('|')[5], StringComparison.Ordinal);
    }

    [Fact]
    public void A_week_is_played_of_recordings_too()
    {
        using Bench bench = new();
        WriteEvening(bench);

        Assert.Equal((0, ""), (bench.Run("week", bench.Folder, "--nights", "2", "--answer-probability", "1"), bench.Error));
        string[] lines = bench.Output.TrimEnd('\n').Split('\n');
        Assert.StartsWith("1 people; settings balanced (W 7, J 2, R 2, PEN 2, k 150, M 1, B 0); floor 7.8 mg; ", lines[0], StringComparison.Ordinal);
        Assert.Equal(["0.000 | 5.5 | 5.5 | 100% | 100% | 3.5 |", "0.000 | 5.5 | 5.5 | 100% | 100% | 3.5 |"], lines[^2..].Select(line => line[(line.IndexOf(" | 0.000", StringComparison.Ordinal) + 3)..]));
    }

    [Fact]
    public void A_refused_recording_is_told_the_rest_is_evaluated_and_the_exit_code_is_1()
    {
        using Bench bench = new();
        bench.Write("a.csv", PlantedMotion.Epochs((600, 50)));
        bench.Write("a_labels.csv", "start_s,end_s,label\n0,600,P\n700,800,P\n");
        string bad = bench.Write("b.csv", "t_s,movement_mg\n1,1\n0,1\n");

        Assert.Equal(1, bench.Run("evaluate", bench.Folder));
        Assert.Contains($"{bad}, line 3: found time 0 s after 1 s;", bench.Error, StringComparison.Ordinal);
        Assert.Contains("found 1 of 2 labels outside the recording", bench.Error, StringComparison.Ordinal);
        Assert.Contains("1 of 2 files was refused: b.csv; the rest was evaluated.\n", bench.Error, StringComparison.Ordinal);
        Assert.Contains("result: people=1 warnings_per_hour=0.000 ", bench.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_folder_is_one_sentence()
    {
        using Bench bench = new();

        Assert.Equal(1, bench.Run("evaluate", bench.Folder));
        Assert.Equal($"{bench.Folder}: found no recording; expected files .csv or .csv.gz; import some with 'socklab import'.\n", bench.Error);
    }

    [Theory]
    [InlineData("x --epochs y", "DIR, --epochs: found both; expected a folder of recordings, or of epoch files with --epochs; name one.")]
    [InlineData("x --noise-floor-mg 3", "--noise-floor-mg 3: found a floor for recordings, which are played with the part's noise; expected auto or nothing; leave it out.")]
    public void A_source_that_contradicts_itself_is_wrong_usage(string options, string sentence)
    {
        using Bench bench = new();

        Assert.Equal(2, bench.Run(["evaluate", .. options.Split(' ')]));
        Assert.Equal(sentence + "\n", bench.Error);
    }

    /// <summary>Half an hour of moving, half an hour of stillness in front of the TV, a minute of moving, then sleep.</summary>
    private static void WriteEvening(Bench bench)
    {
        bench.Write("user_1.csv", "t_s,axis1,axis2,axis3\n" + string.Concat(Enumerable.Range(0, 5400).Select(second =>
            $"{second},{(second is < 1800 or (>= 3600 and < 3660) ? 30 : 0)},0,0\n")));
        bench.Write("user_1_labels.csv", "start_s,end_s,label\n0,3600,diary:sitting\n1800,3600,diary:large_screen_TV\n3660,5400,actigraph_sleep_from_onset\n");
    }
}
