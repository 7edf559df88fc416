using System;
using System.Linq;
using Benchmarks.Energy;
using Xunit;

namespace Sock.Firmware.Tests.Energy;

public class BoardStateTests
{
    [Theory]
    [InlineData("switched off", 0.10)]
    [InlineData("worn, between", 2.59)] // 0.69 for board and sensor, 1.9 for the sleep.
    [InlineData("question, LED dark", 38.69)]
    [InlineData("question, LED lit, motor", 120.39)]
    [InlineData("advert on air", 49.08)] // 46.69, and 8 adverts a second of 0.083 uAh.
    public void A_state_draws_what_its_parts_draw(string name, double milliAmperes) =>
        Assert.Equal(
            milliAmperes, BoardState.All.First(state => state.Name.StartsWith(name, StringComparison.Ordinal)).MilliAmperes(FigureSet.Typical), 2);

    [Fact]
    public void States_stand_in_the_order_of_their_current()
    {
        double[] drawn = [.. BoardState.All.Select(state => state.MilliAmperes(FigureSet.Typical))];

        Assert.Equal(drawn.Order(), drawn);
    }
}
