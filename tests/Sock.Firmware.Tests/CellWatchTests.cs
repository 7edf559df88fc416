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

    [Theory]
    [InlineData(0)]
    [InlineData(2499)]
    [InlineData(4601)]
    [InlineData(6200)]
    public void A_reading_that_no_cell_gives_means_nothing(int milliVolts)
    {
        CellWatch fresh = new();
        CellWatch low = new();
        low.Add(3500);
        for (int i = 0; i < 10; i++)
        {
            fresh.Add(milliVolts);
            low.Add(milliVolts);
        }

        Assert.Equal((false, false, false, 0), (fresh.IsPlausible, fresh.IsLow, fresh.IsEmpty, fresh.Percent));
        Assert.Equal((false, true, false, 6), (low.IsPlausible, low.IsLow, low.IsEmpty, low.Percent));
    }

    [Theory]
    [InlineData(2500)]
    [InlineData(4600)]
    public void The_outermost_readings_that_a_cell_gives_count(int milliVolts)
    {
        CellWatch cell = new();
        cell.Add(milliVolts);

        Assert.True(cell.IsPlausible);
    }

    [Fact]
    public void The_cell_is_low_below_15_percent_and_no_longer_from_20_percent_on()
    {
        CellWatch cell = new();

        // 3,600 mV are 10 %, 3,700 mV are 25 %: 15 mV are a little over 2 %.
        Assert.Equal([15, 14, 19, 20, 19, 15, 14], ((int[])[3634, 3629, 3660, 3667, 3660, 3634, 3629]).Select(CellWatch.PercentAt));
        Assert.Equal([false, true, true, false, false, false, true], ((int[])[3634, 3629, 3660, 3667, 3660, 3634, 3629]).Select(IsLowAfter));

        bool IsLowAfter(int milliVolts)
        {
            cell.Add(milliVolts);
            return cell.IsLow;
        }
    }

    [Fact]
    public void It_is_empty_with_the_third_reading_of_3300_mV_in_a_row()
    {
        CellWatch cell = new();
        cell.Add(3300);
        cell.Add(3300);
        Assert.False(cell.IsEmpty);

        cell.Add(3300);
        Assert.True(cell.IsEmpty);
    }

    [Theory]
    [InlineData(3301)]
    [InlineData(0)]
    [InlineData(6200)]
    public void A_sag_of_two_readings_empties_nothing(int betweenMilliVolts)
    {
        CellWatch cell = new();
        foreach (int milliVolts in (int[])[2600, 3200, betweenMilliVolts, 3300, 3300, betweenMilliVolts])
        {
            cell.Add(milliVolts);
            Assert.False(cell.IsEmpty);
        }
    }
}
