using System;
using System.IO;
using Xunit;

namespace SockLab.Tests.Import;

public sealed class GeneActivReaderTests
{
    private const string Rows = "2011-05-25 22:59:59:990,0.0166,-0.0372,1.0097,0,0,22.6\n2011-05-25 23:00:00:000,0.0166,-0.0333,1.0097,0,0,22.6\n2011-05-25 23:00:00:010,0.0166,-0.0372,1.0136,0,0,22.6\n";

    [Fact]
    public void A_hundred_header_lines_and_their_rows_become_motion()
    {
        using Bench bench = new();
        string file = bench.Write("left wrist.csv", Header() + Rows);

        Assert.Equal((0, ""), (bench.Run("import", file, "--out", bench.At("out.csv")), bench.Error));
        Assert.Equal(
            """
            # origin: an export of a GENEActiv, csv of raw data
            # participant: P07
            # worn: left wrist
            # device: 012967
            # time_zone: GMT +01:00
            # start: 2011-05-25T22:59:59
            # rate: one row every 0.01 s (median); no gap
            # unit: t_s in s since clock_start; x_g, y_g, z_g in g
            # clock_start: 23:00:00
            t_s,x_g,y_g,z_g
            0,0.0166,-0.0372,1.0097
            0.01,0.0166,-0.0333,1.0097
            0.02,0.0166,-0.0372,1.0136

            """.ReplaceLineEndings("\n"),
            File.ReadAllText(bench.At("out.csv")));
    }

    [Fact]
    public void Tabs_and_a_line_of_column_names_are_understood_too()
    {
        using Bench bench = new();
        string file = bench.Write("a.csv", (Header() + "timestamp,x,y,z,lux,button,temperature\n" + Rows).Replace(',', '\t'));

        Assert.Equal((0, ""), (bench.Run("import", file, "--out", bench.At("out.csv")), bench.Error));
        Assert.Contains("\n# participant: P07\n", File.ReadAllText(bench.At("out.csv")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2011-05-25 23:00:00:000,1,2,3,4,5,6,7,8,9,10,11\n", "found 12 fields, an epoch-compressed file, whose mean axes hold no movement; expected raw data with 7 (timestamp,x,y,z,lux,button,temperature); export the recording again without compression")]
    [InlineData("2011-05-25 23:00:00:000,1,2,3\n", "found 4 fields in '2011-05-25 23:00:00:000,1,2,3'; expected 7 (timestamp,x,y,z,lux,button,temperature); complete or remove the row")]
    [InlineData("2011-05-25 23:00:00:010,0,0,1,0,0,22\n", "found time 0.02 s a second time (1 repeated and 0 reversed times in the file); expected times that rise from row to row; sort the rows and remove repeated ones")]
    [InlineData("25.05.2011 23:00:00,0,0,1,0,0,22\n", "found '25.05.2011 23:00:00' as timestamp; expected such as 2011-05-25 12:00:00:010; correct or remove the row")]
    public void What_the_software_does_not_write_is_named(string row, string sentence)
    {
        using Bench bench = new();
        string file = bench.Write("a.csv", Header() + Rows + row);

        Assert.Equal(1, bench.Run("import", file));
        Assert.Equal($"{file}, line 104: {sentence}.\n", bench.Error);
    }

    [Fact]
    public void A_rate_in_the_header_that_the_rows_do_not_have_is_named()
    {
        using Bench bench = new();
        string file = bench.Write("a.csv", Header().Replace("100 Hz", "50 Hz", StringComparison.Ordinal) + Rows);

        Assert.Equal(1, bench.Run("import", file));
        Assert.Equal(
            $"{file}, line 101: found a stated rate of 50 Hz and rows at 100 Hz; expected the two to agree; export the file again at one rate.\n",
            bench.Error);
    }

    [Fact]
    public void A_header_that_says_more_than_a_comment_holds_is_cut_short()
    {
        using Bench bench = new();
        string file = bench.Write("a.csv", Header().Replace("P07", new string('p', 980), StringComparison.Ordinal) + Rows);

        Assert.Equal((0, ""), (bench.Run("import", file, "--out", bench.At("out.csv")), bench.Error));
        Assert.Equal((0, ""), (bench.Run("show", bench.At("out.csv")), bench.Error));
    }

    [Fact]
    public void A_header_that_never_ends_is_named()
    {
        using Bench bench = new();
        string endless = "Device Type,GENEActiv\n";
        for (int i = 0; i < 250; i++)
        {
            endless += "Note,more\n";
        }

        string file = bench.Write("a.csv", endless);

        Assert.Equal(1, bench.Run("import", file));
        Assert.StartsWith($"{file}, line 201: found 200 lines and no row that begins with a time;", bench.Error, StringComparison.Ordinal);
    }

    private static string Header()
    {
        string[] lines = new string[100];
        Array.Fill(lines, "");
        lines[0] = "Device Type,GENEActiv           ";
        lines[1] = "Device Model,1.1";
        lines[2] = "Device Unique Serial Code,012967";
        lines[10] = "Measurement Frequency,100 Hz";
        lines[11] = "Start Time,2011-05-25 22:59:59:990";
        lines[13] = "Device Location Code,left wrist";
        lines[14] = "Time Zone,GMT +01:00";
        lines[20] = "Subject Code,P07";
        return string.Join('\n', lines) + "\n";
    }
}
