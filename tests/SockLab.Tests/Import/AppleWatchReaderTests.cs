using System;
using System.IO;
using Xunit;

namespace SockLab.Tests.Import;

public sealed class AppleWatchReaderTests
{
    private const string Motion = "-60.02 0.017487 -0.586700 -0.805771\n-0.02 0.018982 -0.589676 -0.809158\n0 0.020966 -0.580887 -0.815048\n0.02 0.019485 -0.580872 -0.813583\n";

    [Fact]
    public void Times_before_the_laboratory_are_cut_off_and_labels_are_found_beside_it()
    {
        using Bench bench = new();
        string file = bench.Write("46343_acceleration.txt", Motion);
        bench.Write("46343_labeled_sleep.txt", "0 -1\n30 0\n60 0\n");

        Assert.Equal((0, ""), (bench.Run("import", file, "--from", "-1", "--out", bench.At("out.csv")), bench.Error));
        Assert.EndsWith(
            """
            # participant: 46343
            # worn: wrist, Apple Watch
            # window: -1 to 0.04 s after the start of polysomnography
            # rate: one row every 0.02 s (median); no gap
            # unit: t_s in s since the window's beginning; x_g, y_g, z_g in g
            t_s,x_g,y_g,z_g
            0.98,0.018982,-0.589676,-0.809158
            1,0.020966,-0.580887,-0.815048
            1.02,0.019485,-0.580872,-0.813583

            """.ReplaceLineEndings("\n"),
            File.ReadAllText(bench.At("out.csv")),
            StringComparison.Ordinal);
        Assert.EndsWith("no label file written: 0 labels from " + bench.At("46343_labeled_sleep.txt") + ", 1 outside the recording or of no length left out\n", bench.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(bench.At("out_labels.csv")));
    }

    [Fact]
    public void Labels_are_found_in_the_data_sets_own_folders()
    {
        using Bench bench = new();
        Directory.CreateDirectory(bench.At("motion"));
        Directory.CreateDirectory(bench.At("labels"));
        string file = bench.Write("motion/1_acceleration.txt", "0 0 0 1\n0.5 0 0 1\n1 0 0 1\n");
        bench.Write("labels/1_labeled_sleep.txt", "0 2\n30 5\n");

        Assert.Equal((0, ""), (bench.Run("import", file, "--out", bench.At("out.csv")), bench.Error));
        Assert.Equal("start_s,end_s,label\n0,30,N2\n", File.ReadAllText(bench.At("out_labels.csv")));
    }

    [Fact]
    public void Repeated_rows_are_left_out_and_a_few_reversed_ones_put_in_order()
    {
        using Bench bench = new();
        string rows = "";
        for (int i = 0; i < 200; i++)
        {
            int at = i == 100 ? 101 : i == 101 ? 100 : i;
            rows += FormattableString.Invariant($"{at * 0.02:0.##} {at * 0.001:0.###} 0 1\n");
        }

        string file = bench.Write("a.txt", rows + "3.98 0.199 0 1\n");

        Assert.Equal((0, ""), (bench.Run("import", file, "--out", bench.At("out.csv")), bench.Error));
        Assert.Contains($"{file}: 1 rows with a repeated time left out, 1 rows put in order\n", bench.Output, StringComparison.Ordinal);
        Assert.Contains("\n2,0.1,0,1\n2.02,0.101,0,1\n2.04,", File.ReadAllText(bench.At("out.csv")), StringComparison.Ordinal);
        Assert.Contains("motion, 200 rows", bench.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Times_that_run_backwards_are_refused()
    {
        using Bench bench = new();
        string file = bench.Write("a.txt", "3 0 0 1\n2 0 0 1\n1 0 0 1\n");

        Assert.Equal(1, bench.Run("import", file));
        Assert.Equal(
            $"{file}, line 2: found time 2 s after 3 s (0 repeated and 2 reversed times in the file); expected times that rise from row to row; sort the rows and remove repeated ones.\n",
            bench.Error);
    }

    [Fact]
    public void A_row_cut_short_is_named()
    {
        using Bench bench = new();
        string file = bench.Write("a.txt", "0 0 0 1\n0.02 0 0\n");

        Assert.Equal(1, bench.Run("import", file));
        Assert.Equal($"{file}, line 2: found 3 fields in '0.02 0 0'; expected four (t x y z); complete or remove the row.\n", bench.Error);
    }
}
