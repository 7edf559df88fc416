using Sock.Detection;
using Xunit;

namespace Sock.Firmware.Tests;

public class WearerTests
{
    private const int Minute = 60_000;
    private readonly Wearer wearer = new(false, 30, 0);

    [Theory]
    [InlineData(SockState.Warning)]
    [InlineData(SockState.Asleep)]
    public void Who_presses_while_the_sock_asks_answers_and_does_not_switch_it_off(SockState asked)
    {
        SleepDetector detector = In(asked);

        Assert.Equal(LedSign.Answered, this.wearer.Obey(ButtonEvent.Down, detector, 0));
        Assert.Equal(SockState.Awake, detector.State);

        Assert.Equal(LedSign.None, this.wearer.Obey(ButtonEvent.Click, detector, 500));
        Assert.Equal(SessionEnd.None, this.wearer.End);
        Assert.False(this.wearer.IsSnoozing);
    }

    [Theory]
    [InlineData(SockState.Warning)]
    [InlineData(SockState.Asleep)]
    public void The_click_after_an_answer_switches_off(SockState asked)
    {
        SleepDetector detector = In(asked);
        this.Press(detector, ButtonEvent.Click, 0);
        Assert.Equal(SessionEnd.None, this.wearer.End);

        this.Press(detector, ButtonEvent.Click, 5000);

        Assert.Equal(SessionEnd.SwitchedOff, this.wearer.End);
    }

    [Theory]
    [InlineData(SockState.Awake)]
    [InlineData(SockState.Drowsy)]
    [InlineData(SockState.NotWorn)]
    [InlineData(SockState.Fault)]
    public void A_click_that_nobody_asked_for_switches_off(SockState state)
    {
        SleepDetector detector = In(state);

        Assert.Equal(LedSign.None, this.wearer.Obey(ButtonEvent.Down, detector, 0));
        Assert.Equal(state, detector.State);
        this.wearer.Obey(ButtonEvent.Click, detector, 500);

        Assert.Equal(SessionEnd.SwitchedOff, this.wearer.End);
    }

    [Theory]
    [InlineData(SockState.Awake)]
    [InlineData(SockState.Drowsy)]
    [InlineData(SockState.Warning)]
    [InlineData(SockState.Asleep)]
    [InlineData(SockState.NotWorn)]
    [InlineData(SockState.Fault)]
    public void A_double_click_snoozes_in_every_state(SockState state)
    {
        SleepDetector detector = In(state);

        Assert.Equal(LedSign.Snoozed, this.Press(detector, ButtonEvent.DoubleClick, 0));

        Assert.True(this.wearer.IsSnoozing);
        Assert.Equal(SessionEnd.None, this.wearer.End);
    }

    [Fact]
    public void A_second_double_click_ends_the_snooze()
    {
        SleepDetector detector = In(SockState.Awake);
        this.Press(detector, ButtonEvent.DoubleClick, 0);

        Assert.Equal(LedSign.On, this.Press(detector, ButtonEvent.DoubleClick, 5000));

        Assert.False(this.wearer.IsSnoozing);
        Assert.Equal(SessionEnd.None, this.wearer.End);
    }

    [Fact]
    public void A_click_after_a_double_click_in_a_question_switches_off()
    {
        SleepDetector detector = In(SockState.Warning);
        this.Press(detector, ButtonEvent.DoubleClick, 0);

        this.Press(detector, ButtonEvent.Click, 5000);

        Assert.Equal(SessionEnd.SwitchedOff, this.wearer.End);
    }

    [Theory]
    [InlineData(SockState.Awake)]
    [InlineData(SockState.Warning)]
    [InlineData(SockState.Fault)]
    public void A_hold_asks_for_pairing(SockState state)
    {
        SleepDetector detector = In(state);

        Assert.Equal(LedSign.None, this.Press(detector, ButtonEvent.Hold, 0));

        Assert.Equal(SessionEnd.Pairing, this.wearer.End);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(int.MaxValue - Minute)]
    [InlineData(-Minute)]
    public void A_snooze_lasts_thirty_minutes_also_across_a_wrap_of_the_clock(int startMs)
    {
        SleepDetector detector = In(SockState.Awake);
        this.Press(detector, ButtonEvent.DoubleClick, startMs);

        this.wearer.LeaveAloneWhileSnoozing(detector, unchecked(startMs + (30 * Minute) - 1));
        Assert.True(this.wearer.IsSnoozing);

        this.wearer.LeaveAloneWhileSnoozing(detector, unchecked(startMs + (30 * Minute)));
        Assert.False(this.wearer.IsSnoozing);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(120)]
    public void A_snooze_lasts_as_long_as_the_setting_says(int minutes)
    {
        SleepDetector detector = In(SockState.Awake);
        Wearer other = new(false, minutes, 0);
        other.Obey(ButtonEvent.DoubleClick, detector, 0);

        other.LeaveAloneWhileSnoozing(detector, (minutes * Minute) - 1);
        Assert.True(other.IsSnoozing);

        other.LeaveAloneWhileSnoozing(detector, minutes * Minute);
        Assert.False(other.IsSnoozing);
    }

    [Fact]
    public void While_the_wearer_snoozes_the_detector_counts_no_stillness_and_else_it_is_left_to_itself()
    {
        SleepDetector detector = In(SockState.Drowsy);
        this.wearer.LeaveAloneWhileSnoozing(detector, 0);
        Assert.Equal(SockState.Drowsy, detector.State);

        this.Press(detector, ButtonEvent.DoubleClick, 0);
        this.wearer.LeaveAloneWhileSnoozing(detector, 5000);

        Assert.Equal(SockState.Awake, detector.State);
        Assert.Equal(0, detector.StillEpochs);
    }

    [Fact]
    public void A_sensor_that_breaks_in_a_snooze_stays_broken()
    {
        SleepDetector detector = In(SockState.Awake);
        this.Press(detector, ButtonEvent.DoubleClick, 0);
        detector.ReportBroken();

        this.wearer.LeaveAloneWhileSnoozing(detector, 5000);

        Assert.Equal(SockState.Fault, detector.State);
    }

    /// <summary>A press as the gestures tell it.</summary>
    private LedSign Press(SleepDetector detector, ButtonEvent gesture, int nowMs)
    {
        this.wearer.Obey(ButtonEvent.Down, detector, nowMs);
        return this.wearer.Obey(gesture, detector, nowMs);
    }

    /// <summary>A detector that was brought into that state by samples alone.</summary>
    private static SleepDetector In(SockState state)
    {
        SleepDetector detector = new(new DetectorSettings { WornFromStart = state != SockState.NotWorn }, 0, 0);
        byte[] batch = new byte[125 * 6];
        for (int i = 0; i < batch.Length; i += 12)
        {
            // A living sensor of 8 mg: 131 LSB from sample to sample.
            (batch[i + 1], batch[i + 3], batch[i + 5]) = (131 - 100, 50, 50);
        }

        if (state == SockState.Fault)
        {
            detector.ReportBroken();
        }

        for (int nowMs = 5000; detector.State != state; nowMs += 5000)
        {
            Assert.True(nowMs < 3_600_000, "never " + state);
            detector.AddBatch(batch, 125, nowMs);
        }

        return detector;
    }
}
