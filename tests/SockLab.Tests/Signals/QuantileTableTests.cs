using System;
using SockLab.Signals;
using Xunit;

namespace SockLab.Tests.Signals;

public sealed class QuantileTableTests
{
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
}
