using System.Linq;
using Sock.Detection;
using Sock.VirtualBoard;
using Xunit;

namespace Sock.Firmware.Tests;

public class SockLoopTests
{
    private const double AskedAfterS = 7 * 30;
    private const double AsleepAfterS = 11 * 30;

    [Theory]
    [InlineData(0)]
    [InlineData(300)]
    [InlineData(3000)]
    public void A_still_foot_is_asked_after_three_and_a_half_minutes_and_asleep_after_five_and_a_half(int radioStartMs)
    {
        Evening evening = Evening.PutOnAndFallAsleep(new BoardOptions { BleStartMilliseconds = radioStartMs }).Run(600);

        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Warning, SockState.Asleep], evening.States);
        Payload warning = evening.First(SockState.Warning);
        Payload asleep = evening.First(SockState.Asleep);
        double onsetS = evening.FirstStateS(SockState.Warning) - AskedAfterS;
        Assert.InRange(onsetS, Evening.StillFromS, Evening.StillFromS + 2);
        Assert.InRange(evening.FirstStateS(SockState.Asleep) - onsetS, AsleepAfterS - 0.6, AsleepAfterS + 0.6);

        // The age is as of the start of the radio; the first advert is on the air when the radio is up, and at most 10 ms later.
        double lateS = (radioStartMs / 1000.0) + 0.03;
        Assert.InRange(warning.OnsetS, onsetS - 0.2, onsetS + lateS);
        Assert.InRange(asleep.OnsetS, onsetS - 0.2, onsetS + lateS);
        Assert.InRange(warning.OnsetS - asleep.OnsetS, -0.02, 0.02);
        Assert.Equal([1, 1], [warning.Episode, asleep.Episode]);
    }

    [Fact]
    public void A_wiggle_during_the_question_is_felt_within_five_seconds_and_nobody_is_asleep()
    {
        Evening evening = Evening.PutOnAndFallAsleep().Wiggle(330).Run(520);

        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Warning, SockState.Awake], evening.States);
        Assert.InRange(evening.Payloads[3].FirstS, 330, 335);
        Assert.Equal(0, evening.Flashes(335, 520));
    }

    [Fact]
    public void A_wiggle_during_the_second_question_counts_as_much()
    {
        Evening evening = Evening.PutOnAndFallAsleep().Wiggle(400).Run(460);

        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Warning, SockState.Awake], evening.States);
        Assert.InRange(evening.Payloads[3].FirstS, 400, 405);
    }

    [Fact]
    public void A_press_of_the_button_answers_at_once()
    {
        Evening evening = Evening.PutOnAndFallAsleep().Press(330).Run(500);

        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Warning, SockState.Awake], evening.States);

        // The LED says so at once, and the air when no second press can follow any more and the radio is up.
        Assert.InRange(evening.Payloads[3].FirstS, 330.6, 331.1);
        Assert.True(evening.Led.Last(change => change.Microseconds < 330.1e6).IsHigh);
        Assert.InRange(evening.Led.First(change => !change.IsHigh && change.Microseconds > 330.1e6).Microseconds / 1e6, 330.29, 330.41);
        Assert.Equal(0, evening.Flashes(330.1, 500));
    }

    [Fact]
    public void A_press_that_nobody_asked_for_switches_the_sock_off()
    {
        Evening evening = Evening.PutOnAndFallAsleep().Press(200).Run(600);

        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Off], evening.States);
    }

    [Theory]
    [InlineData(330)]
    [InlineData(400)]
    [InlineData(500)]
    public void A_press_in_a_question_or_in_sleep_does_not_switch_it_off(double pressS)
    {
        Evening evening = Evening.PutOnAndFallAsleep().Press(pressS).Run(pressS + 150);

        Assert.DoesNotContain(SockState.Off, evening.States);
        Assert.Equal(SockState.Awake, evening.States.Last());
    }

    [Fact]
    public void An_answered_question_is_asked_again_after_new_stillness_and_as_another_episode()
    {
        Evening evening = Evening.PutOnAndFallAsleep().Press(330).Run(900);

        Payload asleep = evening.First(SockState.Asleep);
        Assert.Equal(2, asleep.Episode);

        // The foot was still when the button was pressed, yet its wearer was awake: the onset lies behind the press.
        Assert.InRange(asleep.OnsetS, 330, 361);
    }

    [Fact]
    public void Moving_again_after_sleep_is_said()
    {
        Evening evening = Evening.PutOnAndFallAsleep().Move(600, 750).Run(800);

        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Warning, SockState.Asleep, SockState.Awake], evening.States);
        Assert.InRange(evening.Payloads[4].FirstS, 705, 751);
    }

    [Fact]
    public void The_second_question_blinks_faster_than_the_first()
    {
        Evening evening = Evening.PutOnAndFallAsleep().Run(600);

        double askedS = evening.FirstStateS(SockState.Warning);
        Assert.InRange(evening.Flashes(askedS, askedS + 60), 29, 31);
        Assert.InRange(evening.Flashes(askedS + 60, askedS + 120), 145, 152);
    }

    [Fact]
    public void Each_question_begins_with_light()
    {
        Evening evening = Evening.PutOnAndFallAsleep().Run(600);

        double askedS = evening.FirstStateS(SockState.Warning);
        PinChange goesDark = evening.Led.First(change => !change.IsHigh && change.Microseconds > askedS * 1e6);
        Assert.InRange((goesDark.Microseconds / 1e6) - askedS, 0.98, 1.08);
    }

    [Fact]
    public void Outside_of_a_question_the_led_is_dark_but_for_the_light_at_switching_on()
    {
        Evening evening = Evening.PutOnAndFallAsleep().Run(600);

        double askedS = evening.FirstStateS(SockState.Warning);
        Assert.InRange(Assert.Single(evening.Lights(0, askedS - 0.1)), 15, 20);
        Assert.InRange(evening.Led[0].Microseconds / 1e6, 0, 0.5);
        Assert.Equal(0, evening.Flashes(evening.FirstStateS(SockState.Asleep), 600));
        Assert.False(evening.Led[^1].IsHigh);
    }

    [Fact]
    public void A_sock_on_the_floor_never_asks_for_three_hours()
    {
        Evening evening = new Evening().Run(3 * 3600);

        // After two of them it is forgotten, and switches itself off.
        Assert.Equal([SockState.NotWorn, SockState.Off], evening.StateChanges);
        Assert.InRange(evening.Payloads.Count, 12, 13);
        Assert.Equal(1 + 3, evening.Flashes(0, 3 * 3600));
    }

    [Fact]
    public void A_foot_that_never_rests_is_never_asked()
    {
        Evening evening = new Evening().Move(5, 3600).Run(3600);

        Assert.Equal([SockState.NotWorn, SockState.Awake], evening.States.Distinct());
    }
}
