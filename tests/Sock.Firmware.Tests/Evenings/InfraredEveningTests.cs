using System;
using System.Collections.Generic;
using System.Linq;
using Sock.Detection;
using Sock.VirtualBoard.Infrared;
using Xunit;

namespace Sock.Firmware.Tests.Evenings;

/// <summary>An evening in front of a TV without a network, and a phototransistor that sees what the sock sends to it.</summary>
public class InfraredEveningTests
{
    // Samsung32, the lowest bit first: the address 7 twice, the command 74 and its complement.
    private const uint SamsungPause = 0xB54A0707;
    private const string Sent = "infrared: the pause key was sent; whether the TV took it is not known.";

    [Fact]
    public void Twice_is_two_presses_of_the_pause_key_at_sleep_and_none_before()
    {
        MakersSock sock = Watching("infrared = twice\ninfrared_code = samsung-pause\n").PutOnAndFallAsleep().Run(600);

        double asleepS = sock.StateS(SockState.Asleep);
        Assert.Equal(2, sock.Bursts.Count);
        Assert.All(sock.Bursts, IsSamsungPause);
        Assert.InRange(StartS(sock.Bursts[0]), asleepS, asleepS + 0.3);
        Assert.InRange(StartS(sock.Bursts[1]) - EndS(sock.Bursts[0]), 0.45, 0.6);
        Assert.False(IrAir.Around(sock.Board).IsLeftLit(MakersSock.IrLedPin));
        Assert.True(sock.HasLine(Sent));

        // The advert does not wait for it by more than it takes.
        Assert.InRange(Word.Read(sock.Adverts).First(word => word.State == SockState.Asleep).FirstS, asleepS, asleepS + 2);
    }

    [Fact]
    public void Nothing_is_sent_on_waking_and_once_more_with_the_next_sleep()
    {
        MakersSock sock = Watching("infrared = once\ninfrared_code = samsung-pause\n").PutOnAndFallAsleep().Press(700).Run(2000);

        IReadOnlyList<Word> words = Word.Read(sock.Adverts);
        double againS = sock.StateS(SockState.Asleep, 700);
        Assert.Equal(
            [SockState.NotWorn, SockState.Awake, SockState.Warning, SockState.Asleep, SockState.Awake, SockState.Warning, SockState.Asleep],
            Word.Changes(words));
        Assert.Equal(2, sock.Bursts.Count);
        Assert.InRange(StartS(sock.Bursts[0]), 419, 422);
        Assert.InRange(StartS(sock.Bursts[1]), againS, againS + 0.3);
    }

    [Fact]
    public void An_answered_question_sends_nothing()
    {
        MakersSock sock = Watching("infrared = twice\ninfrared_code = samsung-pause\n").PutOnAndFallAsleep().Wiggle(330).Run(520);

        Assert.Contains(SockState.Warning, Word.Changes(Word.Read(sock.Adverts)));
        Assert.Empty(sock.Bursts);
    }

    [Theory]
    [InlineData("learned", "infrared: infrared_code is learned: there is no such code; docs/infrared.md has the names, and pairing mode learns one.")]
    [InlineData("samsung-pauze", "infrared: infrared_code is samsung-pauze: there is no such code; docs/infrared.md has the names, and pairing mode learns one.")]
    public void A_code_that_is_not_there_is_told_at_switching_on_and_the_evening_goes_on(string code, string told)
    {
        MakersSock sock = Watching($"infrared = twice\ninfrared_code = {code}\n").PutOnAndFallAsleep().Run(600);

        Assert.Single(sock.Lines, line => line.Text == told);
        Assert.InRange(sock.LineS(told), 0, 1);
        Assert.Empty(sock.Bursts);
        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Warning, SockState.Asleep], Word.Changes(Word.Read(sock.Adverts)));
    }

    [Fact]
    public void A_key_taught_in_pairing_mode_is_the_one_that_is_sent_that_evening()
    {
        int[] key = NecPress(0x40BF, 0x12);
        MakersSock sock = Watching("infrared = once\ninfrared_code = learned\n").Hold(20).Remote(40, key).Remote(43, key).Press(60).Move(75, 159.5).Run(700);

        Assert.True(sock.HasLine("infrared: The key was heard twice and is learned."), sock.Console);
        LedText.Holds("Stored", sock.Led.Rhythm(42.5, 46));
        IrBurst burst = Assert.Single(sock.Bursts);
        Assert.InRange(StartS(burst), sock.StateS(SockState.Asleep), sock.StateS(SockState.Asleep) + 0.3);
        Assert.Equal(38_000, burst.CarrierHz);
        Assert.Equal(0xED1240BFu, BitsOf(burst.PulsesMicroseconds, leadMicros: 9_000));
    }

    [Fact]
    public void A_learned_key_that_is_damaged_is_told_and_nothing_is_sent()
    {
        int[] key = NecPress(0x40BF, 0x12);
        MakersSock sock = Watching("infrared = once\ninfrared_code = learned\n").Hold(20).Remote(40, key).Remote(43, key).Press(60).PutOnAndFallAsleep();
        sock.At(64, () => sock.Flash.Corrupt(@"I:\ircode.dat", 4)).ChangeBattery(65).Move(75, 159.5).Run(700);

        Assert.True(sock.HasLine("infrared: infrared_code is learned: the learned key in the flash is damaged; teach it again in pairing mode."), sock.Console);
        Assert.False(double.IsPositiveInfinity(sock.StateS(SockState.Asleep)));
        Assert.Empty(sock.Bursts);
    }

    [Fact]
    public void A_pulse_unit_that_refuses_costs_the_key_and_not_the_sleep()
    {
        MakersSock sock = Watching("infrared = twice\ninfrared_code = samsung-pause\n").PutOnAndFallAsleep();
        sock.At(400, () => IrAir.Around(sock.Board).Refusals = 100).Run(600);

        Assert.Empty(sock.Bursts);
        Assert.False(sock.HasLine(Sent));
        Assert.Contains(sock.Lines, line => line.Text.StartsWith("infrared: ", StringComparison.Ordinal));
        Assert.Equal(SockState.Asleep, Word.Changes(Word.Read(sock.Adverts))[^1]);
        Assert.Equal(0, sock.Reboots);
    }

    private static MakersSock Watching(string lines) => new MakersSock().Settings("adverts = plain\n" + lines);

    private static double StartS(IrBurst burst) => burst.Microseconds / 1e6;

    private static double EndS(IrBurst burst) => StartS(burst) + (burst.PulsesMicroseconds.Sum() / 1e6);

    /// <summary>One press: the frame, and the same frame again 108 ms after its start.</summary>
    private static void IsSamsungPause(IrBurst burst)
    {
        Assert.Equal((MakersSock.IrLedPin, 38_000, false), (burst.Pin, burst.CarrierHz, burst.IsCutOff));
        Assert.Equal(SamsungPause, BitsOf(burst.PulsesMicroseconds, leadMicros: 4_500));
        Assert.Equal(108_000, burst.PulsesMicroseconds.Take(68).Sum());
        Assert.Equal(SamsungPause, BitsOf([.. burst.PulsesMicroseconds.Skip(68)], leadMicros: 4_500));
    }

    /// <summary>Lead and 4.5 ms of dark, then 32 bits: after each short mark 0.56 ms of dark for a 0 and 1.69 ms for a 1.</summary>
    private static uint BitsOf(IReadOnlyList<int> pulses, int leadMicros)
    {
        Assert.InRange(pulses[0], leadMicros - 100, leadMicros + 100);
        Assert.InRange(pulses[1], 4_400, 4_600);
        uint bits = 0;
        for (int i = 0; i < 32; i++)
        {
            Assert.InRange(pulses[2 + (2 * i)], 500, 620);
            bits |= (pulses[3 + (2 * i)] > 1_125 ? 1u : 0u) << i;
        }

        return bits;
    }

    private static int[] NecPress(int address16, int command)
    {
        uint bits = (uint)(address16 | (command << 16) | ((command ^ 0xFF) << 24));
        return [9_000, 4_500, .. Enumerable.Range(0, 32).SelectMany(i => (int[])[560, ((bits >> i) & 1) == 1 ? 1_690 : 560]), 560];
    }
}
