using Xunit;

namespace SockLab.Tests.Import;

public sealed class RateCheckTests
{
    [Fact]
    public void A_rate_that_changes_is_named_where_it_does()
    {
        using Bench bench = new();
        string file = bench.Write("sofa.csv", "t_s,x_g,y_g,z_g\n" + SourceText.Motion(512, 0.04) + SourceText.Motion(300, 0.02, firstS: 512 * 0.04));

        Assert.Equal(1, bench.Run("import", file));
        Assert.Equal(
            $"{file}, line 514: found rows every 0.02 s, but every 0.04 s in most of the file; expected one rate; "
            + "cut the parts into files of their own with --from and --to.\n",
            bench.Error);
    }

    [Fact]
    public void Each_part_of_it_can_be_cut_out_as_the_sentence_says()
    {
        using Bench bench = new();
        string file = bench.Write("sofa.csv", "t_s,x_g,y_g,z_g\n" + SourceText.Motion(512, 0.04) + SourceText.Motion(300, 0.02, firstS: 512 * 0.04));

        Assert.Equal((0, ""), (bench.Run("import", file, "--to", "20", "--out", bench.At("one.csv")), bench.Error));
        Assert.Equal((0, ""), (bench.Run("import", file, "--from", "20.48", "--out", bench.At("two.csv")), bench.Error));
    }

    [Fact]
    public void Gaps_and_jitter_are_no_change_of_rate()
    {
        using Bench bench = new();
        string jitter = "";
        for (int i = 0; i < 2000; i++)
        {
            double t = (i * 0.02) + (i % 2 * 0.018) + (i / 130 * 0.5);
            jitter += System.FormattableString.Invariant($"{t:0.####} 0 0 1\n");
        }

        Assert.Equal((0, ""), (bench.Run("import", bench.Write("a.txt", jitter), "--out", bench.At("out.csv")), bench.Error));
    }

    [Fact]
    public void Epochs_of_mixed_length_are_named()
    {
        using Bench bench = new();
        string rows = "";
        for (int i = 0; i < 60; i++)
        {
            rows += $"{(i < 40 ? i * 30 : 1200 + ((i - 40) * 60))},0,1\n";
        }

        string file = bench.Write("a.csv", "t_s,psg_stage,count_smoothed\n" + rows);

        Assert.Equal(1, bench.Run("import", file));
        Assert.StartsWith($"{file}, line 42: found rows every 60 s, but every 30 s in most of the file;", bench.Error, System.StringComparison.Ordinal);
    }
}
