using System;
using System.IO;
using Xunit;

namespace SockLab.Tests.Import;

public sealed class FormatTests
{
    private const string Names = "walch, mmash, stresspredict, actigraph, geneactiv or applewatch";

    [Theory]
    [InlineData("t_s,psg_stage,count_smoothed\n0,0,1\n30,0,1\n", "walch")]
    [InlineData("t_s,axis1,axis2,axis3,vm\n0,0,0,1,1\n1,0,0,1,1\n", "mmash")]
    [InlineData("t_s,axis1,axis2,axis3\n0,0,0,1\n1,0,0,1\n", "mmash")]
    [InlineData("# mine\n\nt_s,x_g,y_g,z_g\n0,0,0,1\n0.1,0,0,1\n", "stresspredict")]
    [InlineData("1580000000.000000, 1580000000.000000, 1580000000.000000\n32.000000, 32.000000, 32.000000\n0,0,64\n1,0,64\n", "stresspredict")]
    [InlineData("2011-05-25 12:00:00:000,0,0,1,0,0,25\n2011-05-25 12:00:00:010,0,0,1,0,0,25\n", "geneactiv")]
    [InlineData("-1.5 0.1 0.2 0.97\n-1.48 0.1 0.2 0.97\n", "applewatch")]
    [InlineData("\uFEFFt_s,psg_stage,count_smoothed\r\n0,0,1\r\n30,0,1\r\n", "walch")]
    public void The_first_lines_tell_the_format(string text, string format)
    {
        using Bench bench = new();
        string file = bench.Write("some.file", text);

        Assert.Equal((0, ""), (bench.Run("import", file, "--out", bench.At("out.csv")), bench.Error));
        Assert.StartsWith($"{file}: {format}, told by its first lines\n", bench.Output, StringComparison.Ordinal);
        Assert.Equal(0, bench.Run("show", bench.At("out.csv")));
    }

    [Theory]
    [InlineData("milk, eggs\n", 1, "found 'milk, eggs', which starts no format known here; expected " + Names + "; name it with --format.")]
    [InlineData("# c\n\n0.1,0.2,0.3,0.9\n", 3, "found 4 columns without names in '0.1,0.2,0.3,0.9', which could be several formats; expected " + Names + "; name it with --format.")]
    [InlineData("t_s,movement_mg\n0,1\n", 1, "found the header 't_s,movement_mg': an epoch recording already; expected " + Names + "; look at it with 'socklab show'.")]
    [InlineData("start_s,end_s,label\n0,1,W\n", 1, "found 'start_s,end_s,label', which are labels; expected a file with motion in it; import that one and name this one with --labels.")]
    [InlineData("0 1\n30 1\n", 1, "found '0 1', which are labels; expected a file with motion in it; import that one and name this one with --labels.")]
    [InlineData("Accelerometer X,Accelerometer Y,Accelerometer Z\n0,0,1\n", 1, "found 'Accelerometer X,Accelerometer Y,Accelero...' on top, columns of ActiGraph without a rate; expected the ten header lines above them; export the file again with its header.")]
    public void A_file_of_no_format_or_of_several_is_refused_with_their_names(string text, int line, string sentence)
    {
        using Bench bench = new();
        string file = bench.Write("a.csv", text);

        Assert.Equal(1, bench.Run("import", file, "--out", bench.At("out.csv")));
        Assert.Equal($"{file}, line {line}: {sentence}\n", bench.Error);
        Assert.False(File.Exists(bench.At("out.csv")));
    }

    [Fact]
    public void A_format_that_was_asked_for_wins()
    {
        using Bench bench = new();
        string file = bench.Write("a.csv", "0,0.1,0.2,0.97\n0.02,0.1,0.2,0.97\n");

        Assert.Equal((0, ""), (bench.Run("import", file, "--format", "applewatch", "--out", bench.At("out.csv")), bench.Error));
        Assert.StartsWith($"{file}: applewatch, as asked\n", bench.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("walch", "found the header 't,x'; expected 't_s,psg_stage,count_smoothed'; check that this is the format walch")]
    [InlineData("mmash", "found the header 't,x'; expected 't_s,axis1,axis2,axis3' and any further columns; check that this is a participant of MMASH")]
    [InlineData("stresspredict", "found the header 't,x'; expected 't_s,x_g,y_g,z_g'; rename the columns or name another --format")]
    [InlineData("actigraph", "found 't,x'; expected a first line with 'Data File Created By ActiGraph'; check that this is the format actigraph")]
    [InlineData("applewatch", "found 2 fields in 't,x'; expected four (t x y z); complete or remove the row")]
    public void A_format_that_was_asked_for_in_vain_is_refused(string format, string sentence)
    {
        using Bench bench = new();
        string file = bench.Write("a.csv", "t,x\n0,1\n");

        Assert.Equal(1, bench.Run("import", file, "--format", format, "--out", bench.At("out.csv")));
        Assert.Equal($"{file}, line 1: {sentence}.\n", bench.Error);
    }

    [Theory]
    [InlineData("", "found an empty file")]
    [InlineData("\n# nothing\n\n", "found no line with anything in it")]
    public void An_empty_file_is_named(string text, string found)
    {
        using Bench bench = new();
        string file = bench.Write("a.csv", text);

        Assert.Equal(1, bench.Run("import", file));
        Assert.Equal($"{file}: {found}; expected a file of the format {Names}; export or download it again.\n", bench.Error);
    }

    [Fact]
    public void A_header_without_rows_is_named()
    {
        using Bench bench = new();
        string file = bench.Write("a.csv", "t_s,x_g,y_g,z_g\n");

        Assert.Equal(1, bench.Run("import", file));
        Assert.Equal($"{file}: found no row below the header; expected two rows or more; export or download it again.\n", bench.Error);
    }

    [Fact]
    public void Bytes_that_are_no_text_and_lines_without_end_are_named()
    {
        using Bench bench = new();
        string binary = bench.Write("a.bin", "t_s,x_g,y_g,z_g\n0,0,0,\u0001\n");
        string endless = bench.Write("b.csv", "t_s,x_g,y_g,z_g\n" + new string('1', 1001) + "\n");

        Assert.Equal(1, bench.Run("import", binary));
        Assert.Equal($"{binary}, line 2: found bytes that are no text; expected a text file, plain or gzip; export it as csv or text.\n", bench.Error);
        Assert.Equal(1, bench.Run("import", endless));
        Assert.StartsWith($"{endless}, line 2: found more than 1,000 bytes without a line end;", bench.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gzip_file_that_was_cut_off_is_named_with_its_line()
    {
        using Bench bench = new();
        string file = SourceText.Gzip(bench, "a.csv.gz", "t_s,x_g,y_g,z_g\n" + SourceText.Motion(2000, 0.04), missing: 300);

        Assert.Equal(1, bench.Run("import", file, "--out", bench.At("out.csv")));
        Assert.Matches(@", line \d+: found the gzip data cut off after [\d,]+ complete rows; expected the whole file; copy or download it again\.\n$", bench.Error);
        Assert.False(File.Exists(bench.At("out.csv")));
    }
}
