using System;
using System.Collections.Generic;
using System.Linq;
using Sock.Detection;
using Sock.VirtualBoard;
using Xunit;

namespace Sock.Firmware.Tests.Evenings;

/// <summary>Counters and packet ids of a paired sock, whatever ends one boot and begins the next.</summary>
public class CounterEveningTests
{
    private const string Told = "pairing: the flash refused to reserve counters, so the sock says nothing on the air until it does; look whether the flash is full";

    [Fact]
    public void Off_and_on_a_fault_and_another_battery_never_bring_a_counter_back()
    {
        // Asleep at 420 s: the first press answers, the second switches off, the third on.
        MakersSock sock = Maker.PairedSock().PutOnAndFallAsleep().Move(620, 900);
        sock.Press(500).Press(530).Press(600).Stumble(800).ChangeBattery(900).Run(1700);

        IReadOnlyList<Word> words = Word.Decrypt(sock.Adverts, Maker.Key);
        double[] bootsS = [0, 600, 800, 903];
        HoldsAcross(words, bootsS);
        Assert.Equal([100u, 356u, 612u, 868u], bootsS.Select(fromS => words.First(word => word.FirstS >= fromS).Counter));
        Assert.Equal(SockState.Off, words.Last(word => word.FirstS < 600).State);
        Assert.True(sock.HasLine("sock: stopped by NotSupportedException"));
        Assert.Equal(1, sock.Reboots);
    }

    [Fact]
    public void Another_key_goes_on_with_the_counter_and_so_does_the_old_one_when_it_comes_back()
    {
        MakersSock sock = Maker.PairedSock().Move(5, 1000);
        sock.At(100, () => sock.File(MakersSock.PairingPath, Maker.PairingText(Maker.OtherKey))).ChangeBattery(110);
        sock.At(200, () => sock.File(MakersSock.PairingPath, Maker.PairingText(Maker.Key))).ChangeBattery(210);
        sock.At(300, () => sock.File(MakersSock.PairingPath, Maker.PairingText(Maker.Key))).ChangeBattery(310).Run(400);

        IReadOnlyList<Word> words = Word.Decrypt(sock.Adverts, Maker.Key, Maker.OtherKey);
        HoldsAcross(words, bootsS: [0, 113, 213, 313]);
        Assert.NotEmpty(Word.Decrypt(sock.Adverts.Where(advert => advert.Microseconds is > 113_000_000 and < 210_000_000), Maker.OtherKey));
        Assert.NotEmpty(Word.Decrypt(sock.Adverts.Where(advert => advert.Microseconds is < 110_000_000 or > 213_000_000), Maker.Key));
        Assert.Equal(4, sock.Lines.Count(line => line.Text == Maker.Stored));
        Assert.False(sock.Flash.Contains(MakersSock.PairingPath));
    }

    [Fact]
    public void Each_sign_of_life_is_a_payload_of_its_own()
    {
        MakersSock sock = Maker.PairedSock().Move(5, 4000).Run(3600);

        IReadOnlyList<Word> words = Word.Decrypt(sock.Adverts, Maker.Key);
        HoldsAcross(words, bootsS: [0]);
        Assert.InRange(words.Count, 7, 8);
        Assert.Equal(words.Count, words.Select(word => Convert.ToHexString(word.Bytes, 8, 14)).Distinct().Count());
        Assert.All(words.Skip(2), word => Assert.InRange(word.LengthS, 2.75, 3.25));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_power_cut_at_any_write_of_a_pairing_loses_neither_the_file_nor_a_counter(bool afterIt)
    {
        for (int write = 1; write <= 8; write++)
        {
            MakersSock sock = Maker.PairedSock();
            sock.Flash.CutPowerAtWrite(write, afterIt);
            sock.ChangeBattery(100).ChangeBattery(200).Run(300);

            IReadOnlyList<Word> words = Word.Decrypt(sock.Adverts, Maker.Key);
            Assert.NotEmpty(words);
            Assert.All(words.Zip(words.Skip(1)), pair => Assert.True(pair.First.Counter < pair.Second.Counter));
            Assert.True(words[^1].FirstS > 203);
            Assert.False(sock.Flash.Contains(MakersSock.PairingPath));
            Assert.False(sock.HasLine(Maker.Damaged));
        }
    }

    [Fact]
    public void A_flash_that_refuses_to_reserve_makes_the_sock_silent_and_then_it_goes_on_counting()
    {
        MakersSock sock = Maker.PairedSock().Move(5, 1000);
        sock.ChangeBattery(100).At(103.1, () => sock.Flash.RefuseWrites = true).At(200, () => sock.Flash.RefuseWrites = false).Run(600);

        IReadOnlyList<Word> words = Word.Decrypt(sock.Adverts, Maker.Key);
        Assert.DoesNotContain(words, word => word.FirstS is > 103 and < 200);
        Assert.Single(sock.Lines, line => line.Text == Told);
        HoldsAcross([.. words.Where(word => word.FirstS < 103)], bootsS: [0]);
        Word first = words.First(word => word.FirstS > 200);
        Assert.Equal(356u, first.Counter);
    }

    /// <summary>What a listener relies on: counters grow without an end, ids go up by one with each start of the radio, and repeats are the same bytes.</summary>
    private static void HoldsAcross(IReadOnlyList<Word> words, double[] bootsS)
    {
        Assert.All(words.Zip(words.Skip(1)), pair => Assert.True(pair.First.Counter < pair.Second.Counter, $"{pair.Second.Counter} comes after {pair.First.Counter}"));
        Assert.All(bootsS, (fromS, i) =>
        {
            double toS = i + 1 < bootsS.Length ? bootsS[i + 1] : double.PositiveInfinity;
            Word[] boot = [.. words.Where(word => word.FirstS >= fromS && word.FirstS < toS)];
            Assert.NotEmpty(boot);
            Assert.Equal(Enumerable.Range(1, boot.Length), boot.Select(word => (int)word.PacketId));
            Assert.Equal(Enumerable.Range(0, boot.Length).Select(n => boot[0].Counter + (uint)n), boot.Select(word => word.Counter));
        });
        Assert.All(words, word => Assert.All(word.Repeats, repeat => Assert.Equal(Said(word.Repeats[0]), Said(repeat))));
        Assert.All(words, word => Assert.True(word.Repeats.Count > 15));
    }

    private static string Said(AdvertOnAir advert) => Convert.ToHexString(advert.Advert) + Convert.ToHexString(advert.ScanResponse);
}
