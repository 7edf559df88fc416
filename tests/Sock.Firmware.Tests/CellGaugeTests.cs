using System.Linq;
using Sock.Firmware.Board;
using Xunit;

namespace Sock.Firmware.Tests;

public class CellGaugeTests
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
        Assert.Equal(percent, CellGauge.PercentAt(milliVolts));
    }

    [Fact]
    public void More_voltage_is_never_less_charge()
    {
        int[] percents = [.. Enumerable.Range(3000, 1500).Select(CellGauge.PercentAt)];

        Assert.Equal(percents.Order(), percents);
        Assert.All(percents.Zip(percents.Skip(1)), pair => Assert.InRange(pair.Second - pair.First, 0, 1));
    }

    [Theory]
    [InlineData(3300)]
    [InlineData(3700)]
    [InlineData(3950)]
    [InlineData(4200)]
    public void The_voltage_behind_the_divider_reads_within_a_step_of_the_converter(int milliVolts)
    {
        int percent = -1;
        Evening bench = new();
        bench.Board.BatteryMilliVolts = milliVolts;
        bench.Run(1, () => percent = new CellGauge().ReadPercent());

        Assert.InRange(percent, CellGauge.PercentAt(milliVolts - 4), CellGauge.PercentAt(milliVolts));
    }
}
