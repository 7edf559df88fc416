using System.Linq;
using Sock.Detection;
using Sock.VirtualBoard;
using Xunit;

namespace Sock.Firmware.Tests;

/// <summary>From the click to deep sleep, and back by the button.</summary>
public class SwitchOffTests
{
    // A click is one when no second press came for 0.4 s; three short lights take 0.7 s; then the radio comes up.
    private const double ClickS = 200;
    private const double DecidedS = ClickS + 0.2 + 0.4;
    private const double AsleepS = DecidedS + 0.7 + 0.3 + 5 + 0.5;

    [Fact]
    public void A_click_says_goodbye_for_5_s_and_sends_the_board_into_deep_sleep()
    {
        Evening evening = Evening.PutOnAndFallAsleep().Press(ClickS).Run(1000);

        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Off], evening.States);
        Payload goodbye = evening.First(SockState.Off);
        Assert.InRange(goodbye.FirstS, DecidedS, DecidedS + 1.5);
        Assert.InRange(goodbye.LengthS, 4.75, 5.25);
        Assert.True(evening.HasLine("session: over, reason 1"));
        Assert.InRange(evening.Board.DeepSleepMicroseconds / 1e6, 1000 - AsleepS - 2, 1000 - AsleepS + 1);
        Assert.Equal(0, evening.Board.Reboots);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(300)]
    [InlineData(10_000)]
    public void Three_short_lights_answer_the_click_however_long_the_radio_takes(int radioStartMs)
    {
        Evening evening = Evening.PutOnAndFallAsleep(new BoardOptions { BleStartMilliseconds = radioStartMs }).Press(ClickS).Run(300);

        Assert.Equal([2, 2, 2], evening.Lights(ClickS, 300));
        Assert.InRange(evening.Led.First(change => change.Microseconds > ClickS * 1e6).Microseconds / 1e6, DecidedS, DecidedS + 0.1);
        Assert.False(evening.Led[^1].IsHigh);
        Assert.Contains(SockState.Off, evening.States);
    }

    [Fact]
    public void In_deep_sleep_nothing_draws_power_that_can_be_switched_off()
    {
        Evening evening = Evening.PutOnAndFallAsleep();
        bool sensorPower = true;
        bool radio = true;
        evening.Press(ClickS).At(AsleepS + 20, () =>
        {
            sensorPower = evening.Board.PinLevel(2);
            radio = evening.Board.Radio.IsOn;
        }).Run(300);

        Assert.False(sensorPower);
        Assert.False(radio);
        Assert.True(evening.Board.Sensor.IsAsleep);
        Assert.False(evening.Motor.Count > 0 && evening.Motor[^1].IsHigh);
    }

    [Fact]
    public void The_timer_of_the_last_light_sleep_starts_no_session()
    {
        Evening evening = Evening.PutOnAndFallAsleep().Press(ClickS).Run(1000);

        // Nothing switches a wake source off again: the timer is put off by a day instead.
        Assert.Equal(1, evening.Board.DeepSleeps);
        Assert.Equal(0, evening.Flashes(AsleepS, 1000));
        Assert.DoesNotContain(evening.Lines, line => line.Microseconds > AsleepS * 1e6);
    }

    [Fact]
    public void A_sock_that_lies_switched_off_boots_once_a_day_and_begins_nothing()
    {
        Evening evening = Evening.PutOnAndFallAsleep().Press(ClickS).Run(3 * 86_400);

        Assert.Equal(3, evening.Board.DeepSleeps);
        Assert.Equal(0, evening.Flashes(AsleepS, 3 * 86_400));
    }

    [Fact]
    public void A_press_switches_the_sock_on_again_and_is_no_click()
    {
        Evening evening = Evening.PutOnAndFallAsleep().Press(ClickS).Press(300, 2).Move(330, 419.5).Run(900);

        // The board takes 1.5 s to boot: the button is still down then.
        Assert.InRange(Assert.Single(evening.Lights(300, 310)), 15, 20);
        Assert.Equal(
            [SockState.NotWorn, SockState.Awake, SockState.Off, SockState.NotWorn, SockState.Awake, SockState.Warning, SockState.Asleep],
            evening.StateChanges);
        Assert.Single(evening.Payloads.Select(payload => payload.Name).Distinct());
    }

    [Fact]
    public void A_sock_may_be_switched_off_and_on_twenty_times()
    {
        Evening evening = new();
        for (int i = 0; i < 20; i++)
        {
            evening.Press(60 + (i * 60)).Press(90 + (i * 60));
        }

        evening.Run(1300);

        Assert.Equal(20, evening.Lines.Count(line => line.Text == "session: over, reason 1"));
        Assert.Equal(20, evening.Payloads.Count(payload => payload.State == SockState.Off));
        Assert.Equal(0, evening.Board.Reboots);
        Assert.Null(evening.Board.LastFailure);
    }

    [Fact]
    public void A_radio_that_does_not_start_keeps_nobody_from_switching_off()
    {
        Evening evening = Evening.PutOnAndFallAsleep(new BoardOptions { AdvertStartFails = true }).Press(ClickS).Run(1000);

        Assert.Empty(evening.Adverts);
        Assert.Equal([2, 2, 2], evening.Lights(ClickS, 1000));
        Assert.InRange(evening.Board.DeepSleepMicroseconds / 1e6, 1000 - AsleepS, 1000 - DecidedS);
    }

    [Fact]
    public void Three_seconds_on_the_button_end_the_session_for_pairing()
    {
        Evening evening = Evening.PutOnAndFallAsleep().Press(ClickS, 4).Run(400);

        Assert.InRange(evening.FirstLineS("session: over, reason 6"), ClickS + 3, ClickS + 3.1);

        // Nobody connects for two minutes, and the board starts afresh.
        Assert.InRange(evening.PairingAdverts.Count, 1000, 5000);
        Assert.InRange(evening.FirstLineS("pairing: mode ends"), ClickS + 120, ClickS + 132);
        Assert.Equal((1, 0), (evening.Board.Reboots, evening.Board.DeepSleeps));
        Assert.Equal(SockState.NotWorn, evening.States.Last());
    }

    [Fact]
    public void A_stuck_button_is_looked_at_once_a_minute_and_starts_nothing()
    {
        // Held for 3 s it asks for pairing, and 15 s after that it is stuck.
        const double StuckS = ClickS + 3 + 7 + 15;
        const double FreeS = ClickS + 3600;
        Evening evening = Evening.PutOnAndFallAsleep().Press(ClickS, 3600).Run(FreeS + 600);

        Assert.InRange(evening.Board.DeepSleeps, 55, 62);
        Assert.InRange(evening.Board.DeepSleepMicroseconds / 1e6, (FreeS - StuckS) * 0.95, FreeS + 600 - StuckS);
        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Off], evening.States);
        Assert.DoesNotContain(evening.Lines, line => line.Microseconds > (StuckS + 5) * 1e6);
        Assert.Equal(0, evening.Flashes(StuckS + 5, FreeS + 600));
        Assert.Equal(0, evening.Board.Reboots);
    }

    [Fact]
    public void A_button_that_comes_free_switches_the_sock_on_with_the_next_press()
    {
        const double FreeS = ClickS + 600;
        Evening evening = Evening.PutOnAndFallAsleep().Press(ClickS, 600).Press(FreeS + 90).Run(FreeS + 120);

        Assert.InRange(Assert.Single(evening.Lights(FreeS, FreeS + 120)), 15, 20);
        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Off, SockState.NotWorn], evening.StateChanges);
    }

    [Fact]
    public void A_button_that_is_held_while_the_sock_says_goodbye_begins_no_session()
    {
        // Clicked, and then something lies on it.
        Evening evening = Evening.PutOnAndFallAsleep().Press(ClickS).Press(ClickS + 3, 300).Run(ClickS + 600);

        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Off], evening.States);
        Assert.InRange(evening.Board.DeepSleeps, 5, 8);
        Assert.Equal(0, evening.Flashes(AsleepS, ClickS + 600));
    }

    [Fact]
    public void What_was_learned_is_stored_with_the_goodbye()
    {
        Evening evening = Evening.PutOnAndFallAsleep();
        bool before = true;
        evening.At(ClickS - 1, () => before = evening.Board.Flash.Contains(@"I:\learned.dat")).Press(ClickS).Run(300);

        Assert.False(before);
        Assert.True(evening.Board.Flash.Contains(@"I:\learned.dat"));
    }
}
