using System;
using System.Linq;
using SockLab.Plots;
using Xunit;

namespace SockLab.Tests.Plots;

public sealed class ScaleTests
{
    [Fact]
    public void A_linear_axis_ends_on_a_mark_and_puts_values_in_proportion()
    {
        LinearScale scale = new(0, 27, 300, 0);

        Assert.Equal(["0", "5", "10", "15", "20", "25", "30"], scale.Ticks.Select(tick => tick.Label));
        Assert.Equal(300, scale.Map(0));
        Assert.Equal(0, scale.Map(30));
        Assert.Equal(150, scale.Map(15), 9);
        Assert.True(double.IsNaN(scale.Map(double.NaN)));
    }

    [Fact]
    public void An_axis_without_any_span_still_has_two_ends()
    {
        LinearScale scale = new(4, 4, 0, 100);

        Assert.Equal(0, scale.Map(4));
        Assert.Equal(100, scale.Map(5), 9);
    }

    [Fact]
    public void A_logarithmic_axis_marks_1_2_and_5_and_has_no_place_for_zero()
    {
        LogScale scale = new(1, 100, 0, 200);

        Assert.Equal(["1", "2", "5", "10", "20", "50", "100"], scale.Ticks.Select(tick => tick.Label));
        Assert.Equal(100, scale.Map(10), 9);
        Assert.True(double.IsNaN(scale.Map(0)));
        Assert.True(double.IsNaN(scale.Map(-1)));
    }

    [Fact]
    public void Zeros_get_a_place_beside_a_logarithmic_axis_where_one_is_kept()
    {
        LogScale scale = new(0.01, 1, 60, 200, zeroAt: 20);

        Assert.Equal(20, scale.Map(0));
        Assert.Equal("0", scale.Ticks[0].Label);
        Assert.Equal(60, scale.Map(0.01), 9);
    }

    [Fact]
    public void Over_many_decades_only_the_powers_of_ten_are_labeled()
    {
        LogScale scale = new(0.001, 1000, 0, 200);

        Assert.Equal(["0.001", "0.01", "0.1", "1", "10", "100", "1000"], scale.Ticks.Select(tick => tick.Label).Where(label => label.Length > 0));
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(5, 5)]
    [InlineData(1, double.PositiveInfinity)]
    public void A_logarithmic_axis_that_cannot_be_is_refused(double lowest, double highest) =>
        Assert.Throws<ArgumentException>(() => new LogScale(lowest, highest, 0, 1));

    [Fact]
    public void Times_are_marked_at_full_hours_of_the_clock_also_past_midnight()
    {
        TimeScale scale = new(0, 9 * 3600, 0, 900, new TimeSpan(21, 40, 0));

        Assert.Equal(["22:00", "23:00", "00:00", "01:00", "02:00", "03:00", "04:00", "05:00", "06:00"], scale.Ticks.Select(tick => tick.Label));
        Assert.Equal(1200, scale.Ticks[0].Value);
    }

    [Fact]
    public void Without_a_clock_times_are_counted_from_the_start()
    {
        TimeScale scale = new(0, 3600, 0, 900, null, mostTicks: 6);

        Assert.Equal(["0:00", "0:10", "0:20", "0:30", "0:40", "0:50", "1:00"], scale.Ticks.Select(tick => tick.Label));
    }
}
