using System.IO;
using Xunit;

namespace SockLab.Tests.Import;

public sealed class LabelFileTests
{
    private const string Motion = "t_s,x_g,y_g,z_g\n0,0,0,1\n1,0,0,1\n2,0,0,1\n";

    [Theory]
    [InlineData("start_s,end_s,label\n0,2,W\n5,3,W\n", 3, "found a label that ends at 3 s and begins at 5 s; expected the end behind the beginning; correct the row")]
    [InlineData("start_s,end_s,label\n0,2\n", 2, "found 2 fields in '0,2'; expected start_s,end_s,label; complete or remove the row")]
    [InlineData("start_s,end_s,label\nzero,2,W\n", 2, "found 'zero' as start_s; expected a number such as 0.25; correct or remove the row")]
    [InlineData("sleep\n", 1, "found 'sleep'; expected 'start_s,end_s,label' on top, or lines of a time and a sleep stage; check that these are labels")]
    [InlineData("0 0\n30 9\n", 2, "found sleep stage '9'; expected 0, 1, 2, 3, 4, 5 or -1 (not scored); correct or remove the row")]
    public void Labels_that_make_no_sense_are_named_and_nothing_is_written(string labels, int line, string sentence)
    {
        using Bench bench = new();
        string file = bench.Write("sofa.csv", Motion);
        string labelFile = bench.Write("l.txt", labels);

        Assert.Equal(1, bench.Run("import", file, "--labels", labelFile, "--out", bench.At("out.csv")));
        Assert.Equal($"{labelFile}, line {line}: {sentence}.\n", bench.Error);
        Assert.False(File.Exists(bench.At("out.csv")));
    }

    [Fact]
    public void Labels_without_length_or_outside_the_recording_are_counted_and_left_out()
    {
        using Bench bench = new();
        string file = bench.Write("sofa.csv", Motion);
        string labels = bench.Write("l.csv", "start_s,end_s,label\n-5,1,tv\n1,1,nothing\n2,9,late\n-9,0,early\n");

        Assert.Equal((0, ""), (bench.Run("import", file, "--labels", labels, "--out", bench.At("out.csv.gz")), bench.Error));
        Assert.Equal("start_s,end_s,label\n-5,1,tv\n", File.ReadAllText(bench.At("out_labels.csv")));
        Assert.EndsWith($"1 label from {labels}, 3 outside the recording or of no length left out\n", bench.Output, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_file_that_is_not_there_is_named()
    {
        using Bench bench = new();
        string file = bench.Write("sofa.csv", Motion);

        Assert.Equal(1, bench.Run("import", file, "--labels", bench.At("none.csv")));
        Assert.StartsWith($"{bench.At("none.csv")}: found no such file;", bench.Error, System.StringComparison.Ordinal);
    }
}
