using System.Linq;
using Sock.Detection;
using Sock.VirtualBoard;
using Sock.VirtualBoard.Chips;
using Xunit;

namespace Sock.Firmware.Tests;

/// <summary>A double press: half an hour without a question.</summary>
public class SnoozeTests
{
    private const double AtS = 200;
    private const double EndS = AtS + 0.5 + (30 * 60);

    [Fact]
    public void A_snoozing_wearer_is_not_asked_for_half_an_hour_and_then_after_new_stillness()
    {
        // Still from 89.5 s on: without the snooze the question comes at 300 s.
        Evening evening = Snooze(Evening.PutOnAndFallAsleep(), AtS).Run(EndS + 700);

        Assert.Equal(
            [SockState.NotWorn, SockState.Awake, SockState.Snoozed, SockState.Awake, SockState.Warning, SockState.Asleep],
            evening.StateChanges.Where(state => state != SockState.Drowsy));

        // The light's answer takes a second; then the radio comes up.
        Assert.InRange(evening.First(SockState.Snoozed).FirstS, AtS + 1.5, AtS + 2);
        Assert.InRange(evening.First(SockState.Snoozed).LengthS, 4.75, 5.25);
        Assert.InRange(evening.FirstStateS(SockState.Awake, AtS + 10), EndS, EndS + 5.1);

        // Seven epochs of 30 s, of which the first may have begun just before the snooze ended.
        Assert.InRange(evening.FirstStateS(SockState.Warning), EndS + (6 * 30), EndS + (8 * 30));
        Assert.Equal(1, evening.First(SockState.Warning).Episode);
    }

    [Fact]
    public void Who_falls_asleep_in_a_snooze_is_asked_after_it()
    {
        Evening evening = Snooze(Evening.PutOnAndFallAsleep().Move(230, EndS - 900), AtS).Run(EndS + 700);

        Assert.True(double.IsPositiveInfinity(evening.FirstStateS(SockState.Drowsy)) || evening.FirstStateS(SockState.Drowsy) > EndS);
        Assert.InRange(evening.FirstStateS(SockState.Warning), EndS + (6 * 30), EndS + (8 * 30));
        Assert.InRange(evening.First(SockState.Asleep).OnsetS, EndS - 30, EndS + 35);
    }

    [Fact]
    public void Two_long_lights_say_so_and_a_snoozing_sock_stays_dark_and_still()
    {
        Evening evening = Snooze(Evening.PutOnAndFallAsleep(), AtS).Run(EndS);

        Assert.Collection(evening.Lights(AtS, EndS), first => Assert.InRange(first, 7, 8), second => Assert.InRange(second, 8, 8));
        Assert.Empty(evening.Motor);
    }

    [Theory]
    [InlineData(300)]
    [InlineData(3000)]
    public void A_double_press_in_a_question_snoozes_although_the_radio_has_to_come_up(int radioStartMs)
    {
        Evening evening = Snooze(Evening.PutOnAndFallAsleep(new BoardOptions { BleStartMilliseconds = radioStartMs }), 330).Run(1000);

        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Warning, SockState.Snoozed], evening.StateChanges);
        Assert.Equal(0, evening.Flashes(332, 1000));
        Assert.DoesNotContain(evening.Motor, change => change.Microseconds > 331e6);
    }

    [Fact]
    public void A_second_double_press_ends_the_snooze()
    {
        Evening evening = Snooze(Snooze(Evening.PutOnAndFallAsleep(), AtS), 400).Run(700);

        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Snoozed, SockState.Awake, SockState.Warning], evening.StateChanges);
        Assert.InRange(Assert.Single(evening.Lights(400, 410)), 19, 20);
        Assert.InRange(evening.FirstStateS(SockState.Warning), 400 + (6 * 30), 400 + (8 * 30));
    }

    [Fact]
    public void A_click_in_a_snooze_switches_off()
    {
        Evening evening = Snooze(Evening.PutOnAndFallAsleep(), AtS).Press(400).Run(500);

        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Snoozed, SockState.Off], evening.StateChanges);
    }

    [Fact]
    public void A_sensor_that_breaks_in_a_snooze_is_told()
    {
        Evening evening = Snooze(Evening.PutOnAndFallAsleep(), AtS).Fault(SensorFaultKind.NoAcknowledge, 300, 500).Run(600);

        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Snoozed, SockState.Fault, SockState.Snoozed], evening.StateChanges);
        Assert.InRange(evening.First(SockState.Fault).FirstS, 355, 370);
        Assert.InRange(evening.Flashes(380, 480), 2 * 19, 2 * 21);
    }

    private static Evening Snooze(Evening evening, double atS) => evening.Press(atS, 0.15).Press(atS + 0.35, 0.15);
}
