using System;
using System.Globalization;
using System.IO;
using Xunit;

namespace SockLab.Tests.Import;

public sealed class UnitCheckTests
{
    [Theory]
    [InlineData(9.80665, "m/s2", "9.80665")]
    [InlineData(7.2, "m/s2", "9.80665")]
    [InlineData(64, "counts of 1/64 g", "64")]
    [InlineData(1000, "mg", "1,000")]
    [InlineData(2048, "sensor counts (LSB, 2048 to the g)", "2,048")]
    [InlineData(4096, "sensor counts (LSB, 4096 to the g)", "4,096")]
    [InlineData(8192, "sensor counts (LSB, 8192 to the g)", "8,192")]
    [InlineData(16384, "sensor counts (LSB, 16384 to the g)", "16,384")]
    public void A_wrong_unit_is_named_by_the_size_of_gravity(double oneG, string unit, string divisor)
    {
        using Bench bench = new();
        string file = bench.Write("sofa.csv", "t_s,x_g,y_g,z_g\n" + SourceText.Motion(101, 0.04, oneG));

        Assert.Equal(1, bench.Run("import", file, "--out", bench.At("out.csv")));
        Assert.Equal(
            string.Create(CultureInfo.InvariantCulture, $"{file}, line 2: found a median |a| of {oneG:0.##} over 101 rows, which looks like ")
            + $"{unit}; expected about 1 g; divide the values by {divisor} and import the file again.\n",
            bench.Error);
        Assert.False(File.Exists(bench.At("out.csv")));
    }

    [Theory]
    [InlineData(0.6)]
    [InlineData(1)]
    [InlineData(1.9)]
    public void Gravity_of_about_1_g_is_fine(double oneG)
    {
        using Bench bench = new();
        string file = bench.Write("sofa.csv", "t_s,x_g,y_g,z_g\n" + SourceText.Motion(101, 0.04, oneG));

        Assert.Equal((0, ""), (bench.Run("import", file, "--out", bench.At("out.csv")), bench.Error));
    }

    [Fact]
    public void A_part_in_another_unit_is_found_where_it_begins()
    {
        using Bench bench = new();
        string file = bench.Write("sofa.csv", "t_s,x_g,y_g,z_g\n" + SourceText.Motion(1024, 0.04) + SourceText.Motion(300, 0.04, 9.81, 1024 * 0.04));

        Assert.Equal(1, bench.Run("import", file));
        Assert.StartsWith($"{file}, line 1026: found a median |a| of 9.91 over 300 rows, which looks like m/s2;", bench.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.001, "0.001", "as if gravity had been taken off or the sensor had been off")]
    [InlineData(4, "4", "which is no unit known here")]
    public void Motion_without_gravity_and_unknown_units_are_refused(double oneG, string median, string looks)
    {
        using Bench bench = new();
        string file = bench.Write("sofa.csv", "t_s,x_g,y_g,z_g\n" + SourceText.Motion(101, 0.04, oneG));

        Assert.Equal(1, bench.Run("import", file));
        Assert.Equal(
            $"{file}, line 2: found a median |a| of {median} over 101 rows, {looks}; expected about 1 g; export the acceleration with gravity, in g.\n",
            bench.Error);
    }

    [Fact]
    public void A_single_value_that_no_sensor_gives_is_named()
    {
        using Bench bench = new();
        string file = bench.Write("sofa.csv", "t_s,x_g,y_g,z_g\n0,0,0,1\n1,0,0,1\n2,-16.5,0,1\n3,0,0,1\n");

        Assert.Equal(1, bench.Run("import", file));
        Assert.Equal($"{file}, line 4: found -16.5 g; expected -16 to 16 g; correct or remove the row.\n", bench.Error);
        Assert.Empty(Directory.GetFiles(bench.Folder, "*out*"));
    }
}
