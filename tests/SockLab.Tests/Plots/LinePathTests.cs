using System;
using System.Linq;
using SockLab.Plots;
using Xunit;

namespace SockLab.Tests.Plots;

public sealed class LinePathTests
{
    [Fact]
    public void Points_without_a_place_break_the_line()
    {
        Assert.Equal("M0 1L1 2M3 4L4 5", LinePath.Through([0, 1, 2, 3, 4], [1, 2, double.NaN, 4, 5]));
    }

    [Fact]
    public void A_point_between_two_breaks_is_a_dot()
    {
        Assert.Equal("M1 2h0", LinePath.Through([0, 1, 2], [double.NaN, 2, double.NaN]));
    }

    [Fact]
    public void Nothing_but_holes_is_an_empty_path()
    {
        Assert.Equal("", LinePath.Through([0, 1], [double.NaN, double.NaN]));
        Assert.Equal("", LinePath.Through([], []));
    }

    [Fact]
    public void A_long_night_keeps_its_peaks_and_few_of_its_points()
    {
        double[] x = [.. Enumerable.Range(0, 100_000).Select(i => i / 100.0)];
        double[] y = [.. Enumerable.Range(0, 100_000).Select(i => i == 41_234 ? 7.25 : i == 60_001 ? 190.5 : 100 + (i % 3))];

        string path = LinePath.Through(x, y);

        Assert.Contains("412.34 7.25", path, StringComparison.Ordinal);
        Assert.Contains("600.01 190.5", path, StringComparison.Ordinal);
        Assert.InRange(path.Count(letter => letter == 'L'), 1000, 4000);
    }

    [Fact]
    public void An_area_runs_along_one_line_and_back_along_the_other()
    {
        Assert.Equal("M0 1L2 1L2 9L0 9Z", LinePath.Between([0, 1, 2], [1, double.NaN, 1], [9, 9, 9]));
        Assert.Equal("", LinePath.Between([0], [1], [9]));
    }
}
