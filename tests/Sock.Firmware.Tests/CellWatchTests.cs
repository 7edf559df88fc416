using System.Linq;
using Xunit;

namespace Sock.Firmware.Tests;

public class CellWatchTests
{
    [Theory]
    [InlineData(int.MinValue, 0)]
    [InlineData(0, 0)]
    [InlineData(3300, 0)]
    [InlineData(3450, 5)]
    [InlineData(3600, 10)]
    [InlineData(3650, 17)]
    [InlineData(3700, 25)]
    [InlineData(3750, 37)]
    [InlineData(3800, 50)]
    [InlineData(3875, 62)]
    [InlineData(3950, 75)]
    [InlineData(4050, 87)]
    [InlineData(4149, 99)]
    [InlineData(4150, 100)]
    [InlineData(4200, 100)]
    [InlineData(int.MaxValue, 100)]
    public void The_curve_is_straight_between_its_points(int milliVolts, int percent)
    {
        Assert.Equal(percent, CellWatch.PercentAt(milliVolts));
    }

    [Fact]
    public void More_voltage_is_never_less_charge()
    {
        int[] percents = [.. Enumerable.Range(3000, 1500).Select(CellWatch.PercentAt)];

        Assert.Equal(percents.Order(), percents);
        Assert.All(percents.Zip(percents.Skip(1)), pair => Assert.InRange(pair.Second - pair.First, 0, 1));
    }
}
