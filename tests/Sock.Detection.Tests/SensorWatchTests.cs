using System;
using Xunit;

namespace Sock.Detection.Tests;

public class SensorWatchTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void One_stuck_axis_is_a_fault_after_two_whole_windows_however_lively_the_others_are(int axis)
    {
        Axes axes = new Axes().Feed(60);
        Func<int, int>[] functions = [Axes.Alive(), Axes.Alive(), Axes.Alive(16_000)];
        functions[axis] = Axes.Constant(1_234);

        // The first batch still holds the step to the constant.
        axes.Feed(10, functions[0], functions[1], functions[2]);
        Assert.NotEqual(SockState.Fault, axes.Detector.State);
        axes.Feed(5, functions[0], functions[1], functions[2]);
        Assert.Equal(SockState.Fault, axes.Detector.State);

        axes.Feed(600, functions[0], functions[1], functions[2]);
        Assert.Equal((SockState.Fault, 0), (axes.Detector.State, axes.Detector.EpisodeNumber));
        axes.Feed(5);
        Assert.Equal(SockState.Awake, axes.Detector.State);
    }

    [Theory]
    [InlineData(0, 32_767)]
    [InlineData(0, -32_768)]
    [InlineData(1, 32_000)]
    [InlineData(2, -32_000)]
    public void One_saturated_axis_is_a_fault_after_two_whole_windows_even_when_it_flickers(int axis, int rail)
    {
        Axes axes = new Axes().Feed(60);
        Func<int, int>[] functions = [Axes.Alive(), Axes.Alive(), Axes.Alive(16_000)];
        functions[axis] = i => rail == 32_767 || rail == -32_768 ? rail - (Math.Sign(rail) * (i % 2)) : rail + (Math.Sign(rail) * (i % 2));

        axes.Feed(5, functions[0], functions[1], functions[2]);
        Assert.NotEqual(SockState.Fault, axes.Detector.State);
        axes.Feed(5, functions[0], functions[1], functions[2]);

        Assert.Equal(SockState.Fault, axes.Detector.State);
    }

    [Theory]
    [InlineData(31_999)]
    [InlineData(-31_999)]
    public void An_axis_short_of_its_end_is_none(int level)
    {
        Axes axes = new Axes().Feed(60, i => level - (Math.Sign(level) * (i % 2)), Axes.Alive(), Axes.Alive());

        Assert.NotEqual(SockState.Fault, axes.Detector.State);
    }

    [Fact]
    public void A_kick_that_saturates_for_a_moment_is_none()
    {
        Axes axes = new();

        axes.Feed(120, i => i % 125 < 60 ? 32_767 : i % 2 * 40, Axes.Alive(), Axes.Alive(16_000));

        Assert.NotEqual(SockState.Fault, axes.Detector.State);
    }

    [Theory]
    [InlineData(19.8, true)]
    [InlineData(20, false)]
    [InlineData(30, false)]
    [InlineData(30.2, true)]
    public void A_rate_outside_20_to_30_Hz_over_a_minute_is_a_fault(double rateHz, bool isFault)
    {
        Axes axes = new Axes().Feed(55, rateHz);
        Assert.NotEqual(SockState.Fault, axes.Detector.State);

        axes.Feed(5, rateHz);

        Assert.Equal(isFault, axes.Detector.State == SockState.Fault);
    }

    [Fact]
    public void A_wrong_rate_stays_a_fault_until_a_whole_minute_was_right()
    {
        Axes axes = new Axes().Feed(60, 40);
        Assert.Equal(SockState.Fault, axes.Detector.State);

        axes.Feed(55);
        Assert.Equal(SockState.Fault, axes.Detector.State);
        axes.Feed(5);

        Assert.Equal(SockState.Awake, axes.Detector.State);
    }

    [Fact]
    public void A_gap_says_nothing_about_the_rate()
    {
        SensorWatch watch = new();
        watch.RestartRate(0);
        watch.CountSamples(10, 30_000);
        watch.RestartRate(40_000);

        watch.CountSamples(125 * 11, 95_000);
        Assert.False(watch.RateIsWrong);
        watch.CountSamples(125, 100_000);

        Assert.False(watch.RateIsWrong);
    }

    [Theory]
    [InlineData(120_000, false)]
    [InlineData(119_999, true)]
    [InlineData(-1, false)]
    [InlineData(int.MinValue, false)]
    public void A_clock_that_jumps_proves_nothing_against_the_sensor(int nowMs, bool isWrong)
    {
        SensorWatch watch = new();
        watch.RestartRate(0);

        watch.CountSamples(1, nowMs);

        Assert.Equal(isWrong, watch.RateIsWrong);
    }

    [Fact]
    public void Samples_of_the_very_first_moment_count()
    {
        SensorWatch watch = new();
        watch.RestartRate(0);

        watch.CountSamples(600, 0);
        watch.CountSamples(600, 60_000);

        Assert.False(watch.RateIsWrong);
    }

    [Fact]
    public void Samples_without_end_and_without_time_do_not_overflow()
    {
        SensorWatch watch = new();
        watch.RestartRate(0);
        for (int i = 0; i < 3_000_000; i++)
        {
            watch.CountSamples(1_024, 1);
        }

        watch.CountSamples(1, 60_000);

        Assert.True(watch.RateIsWrong);
    }

    [Fact]
    public void A_window_that_was_not_seen_does_not_join_two_bad_ones()
    {
        SensorWatch watch = new();
        watch.JudgeWindow(0, 5, 5);
        watch.SkipWindow();
        watch.JudgeWindow(0, 5, 5);

        Assert.False(watch.IsBroken);
    }
}
