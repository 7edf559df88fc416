using System;
using System.IO;
using Xunit;

namespace SockLab.Tests.Import;

public sealed class EmpaticaReaderTests
{
    // As a device writes it: start three times, rate three times, whole numbers.
    private const string Start = "1644226627.000000, 1644226627.000000, 1644226627.000000\n";
    private const string Rate = "32.000000, 32.000000, 32.000000\n";

    [Fact]
    public void Whole_numbers_of_a_64th_g_become_g_and_the_start_becomes_the_clock()
    {
        using Bench bench = new();
        Directory.CreateDirectory(bench.At("S08"));
        string file = bench.Write("S08/ACC.csv", Start + Rate + "-13,-2,62\n-13,-2,62\n-12,-2,63\n");

        Assert.Equal((0, ""), (bench.Run("import", file, "--out", bench.At("out.csv")), bench.Error));
        string text = File.ReadAllText(bench.At("out.csv"));
        Assert.StartsWith("# origin: Stress-Predict, ", text, StringComparison.Ordinal);
        Assert.EndsWith(
            """
            # participant: S08
            # worn: wrist, Empatica E4
            # start_utc: 2022-02-07T09:37:07Z; the clock below is UTC
            # rate: one row every 0.03125 s (median); no gap
            # unit: t_s in s since clock_start; x_g, y_g, z_g in g
            # conversion: whole numbers of 1/64 g, divided by 64
            # clock_start: 09:37:07
            t_s,x_g,y_g,z_g
            0,-0.203125,-0.03125,0.96875
            0.03125,-0.203125,-0.03125,0.96875
            0.0625,-0.1875,-0.03125,0.984375

            """.ReplaceLineEndings("\n"),
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_export_of_ones_own_is_not_said_to_be_of_the_data_set()
    {
        using Bench bench = new();
        string file = bench.Write("ACC.csv", Start + Rate + "-13,-2,62\n-13,-2,62\n");

        Assert.Equal((0, ""), (bench.Run("import", file, "--out", bench.At("out.csv")), bench.Error));
        Assert.StartsWith("# origin: an export of an Empatica E4, ACC.csv\n# worn:", File.ReadAllText(bench.At("out.csv")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("32.0, 32.0, 64.0\n0,0,64\n", 2, "found rates that differ from axis to axis, '32.0, 32.0, 64.0'; expected one rate; export the file again")]
    [InlineData(Rate + "0,0,64\n0,0.5,64\n", 4, "found '0.5' as y; expected a whole number of 1/64 g; values in g belong under the header 't_s,x_g,y_g,z_g'")]
    [InlineData(Rate + "0,0,64\n0,64\n", 4, "found 2 fields in '0,64'; expected x,y,z; complete or remove the row")]
    [InlineData(Rate + "0,0,4096\n0,0,4096\n", 3, "found a median |a| of 64 over 2 rows, which looks like counts of 1/64 g; expected about 1 g; divide the values by 64 and import the file again")]
    public void What_no_device_writes_is_named(string text, int line, string sentence)
    {
        using Bench bench = new();
        string file = bench.Write("ACC.csv", Start + text);

        Assert.Equal(1, bench.Run("import", file));
        Assert.Equal($"{file}, line {line}: {sentence}.\n", bench.Error);
    }

    [Fact]
    public void Another_second_line_than_a_rate_is_named()
    {
        using Bench bench = new();
        string file = bench.Write("ACC.csv", Start + "-13,-2,62\n-13,-2,62\n");

        Assert.Equal(1, bench.Run("import", file, "--format", "stresspredict"));
        Assert.Equal(
            $"{file}, line 2: found '-13,-2,62'; expected the rate in Hz three times, such as '32.000000, 32.000000, 32.000000'; export the file again.\n",
            bench.Error);
    }
}
