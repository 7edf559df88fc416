using System;
using SockLab.Signals;
using Xunit;

namespace SockLab.Tests.Signals;

public sealed class RankCorrelationTests
{
    [Fact]
    public void Only_the_order_counts()
    {
        Assert.Equal(1, RankCorrelation.Of([1, 2, 3, 4], [-5, 0, 0.1, 1e9]), 12);
        Assert.Equal(-1, RankCorrelation.Of([1, 2, 3, 4], [4, 3, 2, 1]), 12);
    }

    [Fact]
    public void Equal_values_share_their_ranks()
    {
        // Ranks 1, 2.5, 2.5, 4 and 1, 3, 2, 4: 4.5 / root of (4.5 x 5).
        Assert.Equal(4.5 / Math.Sqrt(22.5), RankCorrelation.Of([1, 2, 2, 4], [10, 30, 20, 40]), 12);
    }

    [Fact]
    public void Five_values_by_hand()
    {
        // Rank differences 1, 1, 1, 1, 0: 1 - 6 x 4 / (5 x 24) = 0.8.
        Assert.Equal(0.8, RankCorrelation.Of([1, 2, 3, 4, 5], [2, 1, 4, 3, 5]), 12);
    }

    [Fact]
    public void Without_two_different_values_there_is_none()
    {
        Assert.True(double.IsNaN(RankCorrelation.Of([1, 1, 1], [1, 2, 3])));
        Assert.Throws<ArgumentException>(() => RankCorrelation.Of([1, 2], [1]));
    }
}
