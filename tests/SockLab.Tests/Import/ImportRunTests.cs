using System.IO;
using Xunit;

namespace SockLab.Tests.Import;

public sealed class ImportRunTests
{
    private const string Motion = "t_s,x_g,y_g,z_g\n0,0,0,1\n1,0,0,1\n2,0,0,1\n";

    [Fact]
    public void The_source_is_never_its_own_target()
    {
        using Bench bench = new();
        string file = bench.Write("sofa.csv", Motion);

        Assert.Equal(1, bench.Run("import", file, "--out", file));
        Assert.Equal($"{file}: found the source itself as the target; expected another file; choose another --out.\n", bench.Error);
        Assert.Equal(Motion, File.ReadAllText(file));
    }

    [Fact]
    public void A_bridge_is_for_epochs()
    {
        using Bench bench = new();
        string file = bench.Write("sofa.csv", Motion);

        Assert.Equal(1, bench.Run("import", file, "--bridge", "5", "--out", bench.At("out.csv")));
        Assert.Equal($"{file}: found raw motion and --bridge; expected --bridge with epochs only; leave it out.\n", bench.Error);
    }

    [Fact]
    public void A_folder_and_a_file_that_is_not_there_are_named()
    {
        using Bench bench = new();

        Assert.Equal(1, bench.Run("import", bench.Folder));
        Assert.StartsWith($"{bench.Folder}: found a folder;", bench.Error, System.StringComparison.Ordinal);
        Assert.Equal(1, bench.Run("import", bench.At("none.csv")));
        Assert.StartsWith($"{bench.At("none.csv")}: found no such file;", bench.Error, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_source_is_read_where_a_small_part_of_it_is_wanted()
    {
        using Bench bench = new();
        string file = bench.At("long.txt");
        using (StreamWriter writer = new(file))
        {
            for (int i = 0; i < 400_000; i++)
            {
                writer.Write(System.FormattableString.Invariant($"{i * 0.02:0.00} 0.000000000000000000000000000000000000 0.00000000000000000000000000000000000000000000000000000000 1.00000000000000000000000000000000000000000000\n"));
            }
        }

        Assert.True(new FileInfo(file).Length > 50_000_000);
        Assert.Equal((0, ""), (bench.Run("import", file, "--from", "7990", "--out", bench.At("out.csv")), bench.Error));
        Assert.Contains("motion, 500 rows", bench.Output, System.StringComparison.Ordinal);
    }
}
