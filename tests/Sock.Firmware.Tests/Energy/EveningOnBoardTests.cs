using System;
using System.Linq;
using Benchmarks.Energy;
using Sock.VirtualBoard.Motion;
using Xunit;

namespace Sock.Firmware.Tests.Energy;

public class EveningOnBoardTests
{
    private const double FourHoursS = 14400;

    [Fact]
    public void Every_evening_lasts_four_hours_and_every_second_of_it_is_measured_once()
    {
        foreach (MeasuredEvening evening in LivedEvenings.All)
        {
            Assert.Equal(FourHoursS, evening.TotalS, 3);
            Assert.Equal(evening.TotalS, evening.LightSleepS + evening.AwakeS + evening.DeepSleepS, 3);
            Assert.True(evening.AdvertisingS <= evening.StackOnS && evening.StackOnS <= evening.AwakeS, evening.ToString());
        }
    }

    [Fact]
    public void The_recorded_viewer_is_asked_and_falls_asleep_once()
    {
        Assert.True(LivedEvenings.Recorded.Asked > 1, LivedEvenings.Recorded.ToString());
        Assert.Equal(1, LivedEvenings.Recorded.Dozes);
    }

    [Fact]
    public void The_calm_viewer_is_never_asked_and_sees_no_light()
    {
        Assert.Equal(0, LivedEvenings.Calm.Asked);
        Assert.Equal(0, LivedEvenings.Calm.MotorOnS);
    }

    [Fact]
    public void The_still_viewer_is_asked_six_times_and_answers_each_time()
    {
        Assert.Equal(6, LivedEvenings.SixAsked.Asked);
        Assert.Equal(0, LivedEvenings.SixAsked.Dozes);
        Assert.True(LivedEvenings.SixAsked.MotorOnS > 0, LivedEvenings.SixAsked.ToString());
    }

    [Fact]
    public void The_sensor_delivers_what_its_clock_makes_of_25_samples_a_second()
    {
        // The virtual sensor's clock runs 1.2 % fast.
        Assert.All(LivedEvenings.All, evening => Assert.InRange(evening.Samples, FourHoursS * 25, FourHoursS * 25 * 1.013));
    }

    [Fact]
    public void A_question_costs_light_and_radio_time()
    {
        Assert.True(LivedEvenings.SixAsked.LedLitS > LivedEvenings.Calm.LedLitS + 6, LivedEvenings.SixAsked.ToString());
        Assert.True(LivedEvenings.SixAsked.AdvertisingS > LivedEvenings.Calm.AdvertisingS + (6 * 15), LivedEvenings.SixAsked.ToString());
    }

    [Fact]
    public void An_evening_of_ten_seconds_is_measured_too()
    {
        SplicedMotion ten = new();
        ten.Add(new StillMotion(10_000_000), TimeSpan.Zero, TimeSpan.FromSeconds(10));

        MeasuredEvening evening = EveningOnBoard.Run("short", ten, answers: false);

        Assert.Equal(10, evening.TotalS, 3);
        Assert.Equal(0, evening.Asked);
    }

    [Fact]
    public void The_same_evening_twice_is_the_same_to_the_microsecond()
    {
        MeasuredEvening again = EveningOnBoard.Run("calm", EveningMotions.Calm(), answers: false);

        Assert.Equal(LivedEvenings.All.Single(evening => evening.Name == "calm"), again);
    }
}
