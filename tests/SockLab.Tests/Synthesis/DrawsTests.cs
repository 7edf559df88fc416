using System;
using System.Linq;
using SockLab.Synthesis;
using Xunit;

namespace SockLab.Tests.Synthesis;

public sealed class DrawsTests
{
    [Fact]
    public void The_stream_of_a_key_never_changes()
    {
        Draws draws = Draws.For(1, 2, DrawPurpose.Runs);

        Assert.Equal([656471, 705385, 181429], Enumerable.Range(0, 3).Select(_ => (int)(draws.Uniform() * 1_000_000)));
    }

    [Fact]
    public void Seeds_people_and_purposes_have_streams_of_their_own()
    {
        double[] firsts =
        [
            Draws.For(1, 1, DrawPurpose.Runs).Uniform(),
            Draws.For(2, 1, DrawPurpose.Runs).Uniform(),
            Draws.For(1, 2, DrawPurpose.Runs).Uniform(),
            Draws.For(1, 1, DrawPurpose.Levels).Uniform(),
            Draws.For(-1, 1, DrawPurpose.Runs).Uniform(),
        ];

        Assert.Equal(5, firsts.Distinct().Count());
    }

    [Fact]
    public void Normal_numbers_have_mean_0_and_deviation_1()
    {
        Draws draws = Draws.For(1, 1, DrawPurpose.Noise);
        double[] numbers = [.. Enumerable.Range(0, 100_000).Select(_ => draws.Normal())];

        Assert.InRange(numbers.Average(), -0.02, 0.02);
        Assert.InRange(Math.Sqrt(numbers.Average(number => number * number)), 0.99, 1.01);
        Assert.InRange(numbers.Count(number => number > 1.6449) / 100_000.0, 0.047, 0.053);
    }

    [Fact]
    public void Half_of_the_log_normal_numbers_lie_below_the_median()
    {
        Draws draws = Draws.For(1, 1, DrawPurpose.Noise);

        Assert.InRange(Enumerable.Range(0, 20_000).Count(_ => draws.LogNormal(8, 1.15) < 8) / 20_000.0, 0.48, 0.52);
    }

    [Fact]
    public void A_quantile_table_gives_back_its_quantiles_and_lines_between()
    {
        QuantileTable table = new((0, 1), (0.5, 3), (1, 11));

        Assert.Equal(1, table.At(0));
        Assert.Equal(2, table.At(0.25));
        Assert.Equal(3, table.At(0.5));
        Assert.Equal(7, table.At(0.75));
        Assert.Equal(11, table.At(1));
    }

    [Fact]
    public void A_table_that_does_not_rise_or_reach_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new QuantileTable((0, 1), (0.5, 3), (0.4, 4), (1, 5)));
        Assert.Throws<ArgumentException>(() => new QuantileTable((0, 2), (1, 1)));
        Assert.Throws<ArgumentException>(() => new QuantileTable((0, 2), (0.9, 3)));
    }

    [Theory]
    [InlineData(1, 0.5)]
    [InlineData(0.6, 1)] // 7.98 of 13.3 runs reach 1 min
    [InlineData(0.0804511, 5)] // 1.07 of 13.3
    [InlineData(0.0082707, 15)] // 0.11 of 13.3
    public void Still_runs_are_as_long_as_their_rates_say(double longer, double minutes) =>
        Assert.Equal(minutes, StillRunLengths.At(longer), 0.001);
}
