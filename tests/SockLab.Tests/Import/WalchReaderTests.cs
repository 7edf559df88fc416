using System;
using System.IO;
using Xunit;

namespace SockLab.Tests.Import;

public sealed class WalchReaderTests
{
    [Fact]
    public void Counts_become_epochs_and_stages_become_labels()
    {
        using Bench bench = new();
        string file = bench.Write(
            "1066528.csv",
            "t_s,psg_stage,count_smoothed\n0,0,10.000000\n30,0,0.5\n60,1,0\n90,2,0\n150,2,0\n180,3,0\n210,4,0\n240,5,1.5\n270,-1,0\n300,0,0\n");

        Assert.Equal((0, ""), (bench.Run("import", file, "--out", bench.At("out.csv")), bench.Error));
        string text = File.ReadAllText(bench.At("out.csv"));
        Assert.StartsWith("# origin: sleep-accel 1.0.0 ", text, StringComparison.Ordinal);
        Assert.Contains("\n# participant: 1066528\n", text, StringComparison.Ordinal);
        Assert.Contains("\n# conversion: 0.94 x count_smoothed; ", text, StringComparison.Ordinal);
        Assert.EndsWith("\nt_s,movement_mg\n0,9.4\n30,0.47\n60,0\n90,0\n150,0\n180,0\n210,0\n240,1.41\n270,0\n300,0\n", text, StringComparison.Ordinal);
        Assert.Equal(
            "start_s,end_s,label\n0,60,W\n60,90,N1\n90,120,N2\n150,180,N2\n180,240,N3\n240,270,R\n300,330,W\n",
            File.ReadAllText(bench.At("out_labels.csv")));
    }

    [Fact]
    public void Labels_are_cut_and_moved_with_the_window()
    {
        using Bench bench = new();
        string file = bench.Write("1.csv", "t_s,psg_stage,count_smoothed\n0,0,1\n30,0,1\n60,0,1\n90,2,1\n120,2,1\n150,5,1\n");

        Assert.Equal(0, bench.Run("import", file, "--from", "30", "--to", "120", "--out", bench.At("out.csv")));
        Assert.Equal("start_s,end_s,label\n0,60,W\n60,90,N2\n", File.ReadAllText(bench.At("out_labels.csv")));
        Assert.EndsWith("\n0,0.94\n30,0.94\n60,0.94\n", File.ReadAllText(bench.At("out.csv")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0,7,1", "found sleep stage '7'; expected 0, 1, 2, 3, 4, 5 or -1 (not scored); correct or remove the row")]
    [InlineData("0,0,-1", "found '-1' as count_smoothed; expected 0 to 10000; check the column")]
    [InlineData("0,0", "found 2 fields in '0,0'; expected t_s,psg_stage,count_smoothed; complete or remove the row")]
    [InlineData("0,0,many", "found 'many' as count_smoothed; expected a number such as 0.25; correct or remove the row")]
    public void A_row_that_makes_no_sense_is_named(string row, string sentence)
    {
        using Bench bench = new();
        string file = bench.Write("1.csv", $"t_s,psg_stage,count_smoothed\n{row}\n");

        Assert.Equal(1, bench.Run("import", file));
        Assert.Equal($"{file}, line 2: {sentence}.\n", bench.Error);
    }
}
