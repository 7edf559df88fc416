using System;
using System.IO;
using Xunit;

namespace SockLab.Tests.Import;

public sealed class ActiGraphReaderTests
{
    [Fact]
    public void Raw_data_without_times_go_by_the_rate_in_the_first_line()
    {
        using Bench bench = new();
        string file = bench.Write("left.csv", Header("00:00:00", " at 30 Hz ") + "Accelerometer X,Accelerometer Y,Accelerometer Z\n-0.044,0.361,-0.915\n-0.044,0.358,-0.915\n-0.044,0.358,-0.915\n");

        Assert.Equal((0, ""), (bench.Run("import", file, "--out", bench.At("out.csv")), bench.Error));
        Assert.Equal(
            """
            # origin: an export of an ActiGraph, csv of raw data
            # participant: left
            # device: ActiGraph NEO1C15110103
            # start: 2012-10-25T14:00:00
            # rate: one row every 0.033333 s (median); no gap
            # unit: t_s in s since clock_start; x_g, y_g, z_g in g
            # clock_start: 14:00:00
            t_s,x_g,y_g,z_g
            0,-0.044,0.361,-0.915
            0.033333,-0.044,0.358,-0.915
            0.066667,-0.044,0.358,-0.915

            """.ReplaceLineEndings("\n"),
            File.ReadAllText(bench.At("out.csv")));
    }

    [Fact]
    public void Raw_data_with_times_keep_their_gaps()
    {
        using Bench bench = new();
        string file = bench.Write(
            "left.csv",
            Header("00:00:00", " at 40 Hz ") + "Timestamp,Axis1,Axis2,Axis3\n"
            + "10/25/2012 14:00:00.000,-0.044,0.361,-0.915\n10/25/2012 14:00:00.025,-0.044,0.358,-0.915\n10/25/2012 14:00:00.050,-0.044,0.358,-0.915\n"
            + "10/25/2012 14:00:03.050,-0.044,0.358,-0.915\n");

        Assert.Equal((0, ""), (bench.Run("import", file, "--out", bench.At("out.csv")), bench.Error));
        Assert.Contains("1 gap, 2.975 s in all", bench.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n0.025,-0.044,0.358,-0.915\n0.05,-0.044,0.358,-0.915\n3.05,-0.044,0.358,-0.915\n", File.ReadAllText(bench.At("out.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_zeros_are_no_stillness()
    {
        using Bench bench = new();
        string file = bench.Write("left.csv", Header("00:00:00", " at 30 Hz ") + "Accelerometer X,Accelerometer Y,Accelerometer Z\n0,0,1\n0,0,1\n0,0,0\n0.000,0.000,0.000\n0,0,1\n0,0,1\n");

        Assert.Equal((0, ""), (bench.Run("import", file, "--out", bench.At("out.csv")), bench.Error));
        Assert.Contains($"{file}: 2 rows of 0,0,0 left out: the device was saving power, which is no stillness\n", bench.Output, StringComparison.Ordinal);
        Assert.Contains("out.csv: 1 gap, 0.067 s in all", bench.Output, StringComparison.Ordinal);
        Assert.Contains("\n# mended: 2 rows of 0,0,0 left out", File.ReadAllText(bench.At("out.csv")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("00:00:01", "Axis1,Axis2,Axis3,Steps,Lux\n0,0,0,0,0\n11,4,7,1,0\n100,0,0,0,0\n", "0,0\n1,80.4\n2,135\n", "0 where all counts are 0, else 65 + 0.7 x (axis1 + axis2 + axis3)")]
    [InlineData("00:00:01", "0,0,0,0\n11,4,7,1\n100,0,0,0\n", "0,0\n1,80.4\n2,135\n", "0 where all counts are 0, else 65 + 0.7 x (axis1 + axis2 + axis3)")]
    [InlineData("00:01:00", "Date,Time,Axis1,Axis2,Axis3,Vector Magnitude\n10/25/2012,14:00:00,0,0,0,0\n10/25/2012,14:01:00,61,0,0,61\n10/25/2012,14:02:00,6000,0,0,6000\n", "0,0\n60,1.795\n120,125.25\n", "(65 x n + 0.7 x C) / 60, C = axis1 + axis2 + axis3, n = C / 118 rounded up, at most 60")]
    public void Counts_become_movement_per_epoch(string period, string rows, string epochs, string formula)
    {
        using Bench bench = new();
        string file = bench.Write("left.csv", Header(period, "") + rows);

        Assert.Equal((0, ""), (bench.Run("import", file, "--out", bench.At("out.csv")), bench.Error));
        string text = File.ReadAllText(bench.At("out.csv"));
        Assert.EndsWith("\nt_s,movement_mg\n" + epochs, text, StringComparison.Ordinal);
        Assert.Contains($"\n# conversion: {formula}; see docs/recordings.md\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_are_read_as_the_first_line_says()
    {
        using Bench bench = new();
        string header = Header("00:00:00", " at 30 Hz ").Replace("M/d/yyyy", "dd/MM/yyyy", StringComparison.Ordinal).Replace("10/25/2012", "25/10/2012", StringComparison.Ordinal);
        string file = bench.Write("left.csv", header + "Timestamp,X,Y,Z\n25/10/2012 14:00:00.000,0,0,1\n25/10/2012 14:00:00.033,0,0,1\n");

        Assert.Equal((0, ""), (bench.Run("import", file, "--out", bench.At("out.csv")), bench.Error));
        Assert.Contains("\n# start: 2012-10-25T14:00:00\n", File.ReadAllText(bench.At("out.csv")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("00:00:00", " at 30 Hz ", "X;Y;Z\n0,0;0,0;1,0\n", 11, "found semicolons in 'X;Y;Z'; expected fields separated by commas and a decimal point; export the file again with English number settings")]
    [InlineData("00:01:00", "", "Axis1\n5\n", 11, "found the columns 'Axis1'; expected three axes, named Accelerometer X, Y, Z or Axis1, Axis2, Axis3; export the file again with all axes")]
    [InlineData("00:00:00", "", "Accelerometer X,Accelerometer Y,Accelerometer Z\n0,0,1\n", 12, "found neither a rate in the first line nor times in the rows; expected such as 'at 30 Hz'; export the file again with its header")]
    [InlineData("00:00:00", " at 30 Hz ", "0,0,1\n0,1\n", 12, "found 2 fields in '0,1'; expected 3 as in the first row; complete or remove the row")]
    [InlineData("00:00:01", "", "0,0,1.5\n", 11, "found 1.5 as a count; expected a whole number from 0 to 10000000; check that the epoch period in the header is right")]
    [InlineData("00:00:00", " at 30 Hz ", "Timestamp,X,Y,Z\n2012-13-25 1,0,0,1\n", 12, "found '2012-13-25 1' as time; expected the date format of the first line; correct or remove the row")]
    [InlineData("00:00:00", " at 30 Hz ", "Timestamp,X,Y,Z\n10/25/2012 14:00:00.00,0,0,1\n10/25/2012 14:00:00.01,0,0,1\n", 12, "found a stated rate of 30 Hz and rows at 100 Hz; expected the two to agree; export the file again at one rate")]
    public void What_ActiLife_does_not_write_is_named(string period, string rate, string rows, int line, string sentence)
    {
        using Bench bench = new();
        string file = bench.Write("left.csv", Header(period, rate) + rows);

        Assert.Equal(1, bench.Run("import", file));
        Assert.Equal($"{file}, line {line}: {sentence}.\n", bench.Error);
    }

    private static string Header(string period, string rate) =>
        $"""
        ------------ Data File Created By ActiGraph GT3X+ ActiLife v6.11.1 Firmware v2.5.0 date format M/d/yyyy{rate} Filter Normal -----------
        Serial Number: NEO1C15110103
        Start Time 14:00:00
        Start Date 10/25/2012
        Epoch Period (hh:mm:ss) {period}
        Download Time 16:48:59
        Download Date 11/2/2012
        Current Memory Address: 0
        Current Battery Voltage: 3.74     Mode = 12
        --------------------------------------------------

        """.ReplaceLineEndings("\n");
}
