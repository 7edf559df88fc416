using System;
using System.Linq;
using Sock.Detection;
using Xunit;

namespace Sock.Firmware.Tests;

/// <summary>A module that becomes warm, hot, or warmer than the leg that it sits on.</summary>
public class HeatEveningTests
{
    private const double WarmFromS = 200;

    [Fact]
    public void At_43_degrees_the_sock_tells_a_fault_and_switches_itself_off()
    {
        Evening evening = Evening.PutOnAndFallAsleep().Heat(WarmFromS, 4_305).Run(600);

        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Fault], evening.States);
        Payload last = evening.First(SockState.Fault);
        Assert.InRange(last.FirstS, WarmFromS + 5, WarmFromS + 13);
        Assert.InRange(last.LengthS, 4.75, 5.25);
        Assert.True(evening.HasLine("heat: the die has 43 C; the sock switches itself off, let it cool and look for a short."));
        Assert.True(evening.HasLine("session: over, reason 3"));
        Assert.InRange(evening.Board.DeepSleepMicroseconds / 1e6, 600 - 225, 600 - 205);
        Assert.Equal(Enumerable.Repeat(1, 16), evening.Lights(last.FirstS - 2.5, 600));
        Assert.True(evening.Board.Sensor.IsAsleep);
    }

    [Fact]
    public void At_41_degrees_the_led_flashes_and_the_evening_goes_on()
    {
        Evening evening = Evening.PutOnAndFallAsleep().Heat(WarmFromS, 4_150).Run(600);

        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Warning, SockState.Asleep], evening.States);
        double askedS = evening.FirstStateS(SockState.Warning);
        Assert.InRange(evening.Flashes(WarmFromS + 10, askedS), 4 * 16, 4 * 19);
        Assert.All(evening.Lights(WarmFromS + 10, askedS - 0.1), steps => Assert.Equal(1, steps));
    }

    [Fact]
    public void Warmth_does_not_hide_the_question()
    {
        Evening cool = Evening.PutOnAndFallAsleep().Run(600);
        Evening warm = Evening.PutOnAndFallAsleep().Heat(WarmFromS, 4_150).Run(600);

        double askedS = warm.FirstStateS(SockState.Warning);
        int[] usual = cool.Lights(askedS + 1, askedS + 119);
        int[] found = warm.Lights(askedS + 1, askedS + 119);
        Assert.Equal(usual.Length, found.Length);
        Assert.All(usual.Zip(found), pair => Assert.InRange(pair.Second, pair.First - 1, pair.First + 1));
    }

    [Fact]
    public void One_damaged_reading_switches_nothing_off_also_when_the_button_is_pressed()
    {
        // In less than 5 s there is one batch at most; the double presses, before it and after it, ask for no other.
        Evening evening = Evening.PutOnAndFallAsleep().Heat(150, 9_000).Heat(154.9, 3_000);
        for (double s = 150.5; s < 158; s += 1.5)
        {
            evening.Press(s, 0.15).Press(s + 0.35, 0.15);
        }

        evening.Run(170);

        Assert.False(evening.HasLine("heat:"));
        Assert.False(evening.HasLine("session: over"));
    }

    [Fact]
    public void One_damaged_reading_in_a_question_switches_nothing_off()
    {
        // A question is read every half second: one reading is damaged for as long as two of them take.
        Evening evening = Evening.PutOnAndFallAsleep().Heat(310, 9_000).Heat(311.2, 3_000).Run(600);

        Assert.Equal(SockState.Asleep, evening.States.Last());
        Assert.False(evening.HasLine("heat:"));
    }

    [Fact]
    public void Ten_degrees_more_than_after_15_min_of_wearing_are_too_hot()
    {
        Evening evening = Worn(1500).Heat(0, 2_900).Heat(1200, 3_890).Heat(1300, 3_910).Run(1500);

        Assert.Equal(SockState.Fault, evening.States.Last());
        Assert.InRange(evening.FirstLineS("heat: the die has 39 C"), 1300, 1315);
    }

    [Fact]
    public void A_snooze_on_the_table_is_no_wearing()
    {
        // Snoozing in a cold room, put on before the snooze ends: the leg's warmth is no rise.
        Evening evening = new Evening().Heat(0, 1_900).Press(30, 0.15).Press(30.35, 0.15);
        for (double s = 1200; s < 1700; s += 60)
        {
            evening.Move(s, s + 30);
        }

        evening.Heat(1300, 3_100).Run(1700);

        Assert.Contains(SockState.Snoozed, evening.States);
        Assert.False(evening.HasLine("heat:"));
    }

    private static Evening Worn(double toS)
    {
        Evening evening = new();
        for (double s = 10; s < toS; s += 60)
        {
            evening.Move(s, Math.Min(s + 40, toS));
        }

        return evening;
    }
}
