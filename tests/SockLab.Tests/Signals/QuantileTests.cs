using SockLab.Signals;
using Xunit;

namespace SockLab.Tests.Signals;

public sealed class QuantileTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.5, 3.5)]
    [InlineData(0.75, 5.5)]
    [InlineData(1, 7)]
    public void A_quantile_lies_on_the_line_between_the_two_nearest(double part, double quantile) =>
        Assert.Equal(quantile, Quantile.Of([5, 1, 7, 2], part));

    [Fact]
    public void Of_nothing_there_is_none()
    {
        Assert.Equal(double.NaN, Quantile.Of([], 0.5));
        Assert.Equal(4, Quantile.Of([4], 0.9));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.25, 1)]
    [InlineData(0.26, 2)]
    [InlineData(0.5, 2)]
    [InlineData(1, 7)]
    public void The_nearest_is_a_value_of_the_sample_that_so_many_do_not_exceed(double part, double value) =>
        Assert.Equal(value, Quantile.Nearest([1, 2, 5, 7], part));
}
