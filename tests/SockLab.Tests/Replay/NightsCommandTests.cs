using System;
using System.Linq;
using Xunit;

namespace SockLab.Tests.Replay;

public sealed class NightsCommandTests
{
    [Fact]
    public void A_night_of_counts_is_measured_for_each_number_of_waking_epochs()
    {
        using Bench bench = new();

        // Ten minutes of sleep; a jerk of 5 s in the 8th minute; then three minutes awake and moving.
        bench.Write("user_1.csv", "t_s,axis1,axis2,axis3\n" + string.Concat(Enumerable.Range(0, 780).Select(second =>
            $"{second},{(second is >= 450 and < 455 ? 300 : second >= 600 ? 20 : 0)},0,0\n")));
        bench.Write("user_1_labels.csv", "start_s,end_s,label\n0,600,actigraph_in_bed\n0,600,actigraph_sleep_from_onset\n");

        Assert.Equal((0, ""), (bench.Run("nights", bench.Folder), bench.Error));
        string[] lines = bench.Output.Split('\n');

        // The jerk, 275 mg over 5 s, is a mean of 52 mg over its epoch: with M = 1 it ends the pause, which came at 5:30.
        Assert.Equal("  1       1       0.2       6.00       0.5      0.5      0", lines[2]);
        Assert.Equal("  2       1       0.2       0.00       1.0      1.0      0", lines[3]);
        Assert.Equal("  6       1       0.2       0.00       3.0      3.0      0", lines[7]);
        Assert.Equal("  7       1       0.2       0.00     never    never      1", lines[8]);
        Assert.Contains("\nminutes of sleep with a 5 s movement of 30 F or more: 1 of 10, 10.0 %\n", bench.Output, StringComparison.Ordinal);
        Assert.Contains("\nepochs of a question to a sleeper with 6 F or more: 0 of 4, 0.0 %\n", bench.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Smoothed_counts_are_no_nights_to_measure_waking_on()
    {
        using Bench bench = new();
        bench.Write("100.csv", "t_s,psg_stage,count_smoothed\n0,2,0\n30,2,0\n");

        Assert.Equal(1, bench.Run("nights", bench.Folder));
        Assert.Equal(
            $"{bench.Folder}: found no night with labels of sleep; expected recordings whose labels say when their wearers slept; add some.\n",
            bench.Error);
    }

    [Fact]
    public void A_refused_file_is_told_and_the_rest_is_measured()
    {
        using Bench bench = new();
        bench.Write("a.csv", PlantedMotion.Epochs((600, 0)));
        bench.Write("a_labels.csv", "start_s,end_s,label\n0,600,N2\n");
        string bad = bench.Write("b.csv", "t_s,movement_mg\n1,1\n1,1\n");

        Assert.Equal(1, bench.Run("nights", bench.Folder));
        Assert.StartsWith($"{bad}, line 3: found time 1 s after 1 s;", bench.Error, StringComparison.Ordinal);
        Assert.EndsWith("\n1 of 2 files was refused: b.csv; the rest was evaluated.\n", bench.Error, StringComparison.Ordinal);
        Assert.Contains("\n  1       1       0.2 ", bench.Output, StringComparison.Ordinal);
    }
}
