using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Sock.Detection;
using Xunit;

namespace Sock.Firmware.Tests.Evenings;

/// <summary>A sock that was just flashed, and what has to be on its flash before it speaks.</summary>
public class NewSockTests
{
    [Fact]
    public void A_sock_without_any_file_never_speaks_and_says_why()
    {
        MakersSock sock = new MakersSock().PutOnAndFallAsleep().Run(700);

        Assert.Empty(sock.Adverts);
        Assert.Empty(sock.PairingAdverts);
        Assert.Equal(0, sock.Board.Radio.StackStarts);
        Assert.Single(sock.Lines, line => line.Text == Maker.NotPaired);
        LedText.Shows("On with defaults", sock.Led.Rhythm(0, 5));
    }

    [Fact]
    public void A_sock_that_may_not_speak_still_asks_by_light_and_motor()
    {
        MakersSock sock = new MakersSock().PutOnAndFallAsleep().Run(700);

        double askedS = sock.StateS(SockState.Warning);
        Assert.InRange(askedS, 299, 301);
        Assert.InRange(sock.StateS(SockState.Asleep), 419, 421);
        Assert.InRange(sock.Led.TotalS(askedS, askedS + 60), 29, 31);
        Assert.Equal(3, sock.Motor.Between(askedS, askedS + 59).Count);
    }

    [Fact]
    public void A_sock_without_any_file_is_switched_off_by_a_click_without_a_word()
    {
        MakersSock sock = new MakersSock().Press(60).Run(300);

        Assert.Empty(sock.Adverts);
        LedText.Shows("Off", sock.Led.Rhythm(60, 300));
        Assert.InRange(sock.Board.DeepSleepMicroseconds / 1e6, 300 - 63, 300 - 60.6);
    }

    [Fact]
    public void A_sock_whose_maker_chose_plain_adverts_speaks_without_a_key()
    {
        MakersSock sock = new MakersSock().Settings("adverts = plain\n").PutOnAndFallAsleep().Run(700);

        IReadOnlyList<Word> words = Word.Read(sock.Adverts);
        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Warning, SockState.Asleep], words.Select(word => word.State));
        Assert.InRange(words[3].OnsetS, Evening.StillFromS, Evening.StillFromS + 2);
        LedText.Shows("On", sock.Led.Rhythm(0, 5));
        Assert.DoesNotContain("pairing", sock.Console, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pairing_file_is_taken_deleted_and_from_then_on_nothing_is_said_in_plain()
    {
        MakersSock sock = Maker.PairedSock().PutOnAndFallAsleep().Run(700);

        Assert.False(sock.Flash.Contains(MakersSock.PairingPath));
        Assert.Equal("01" + Convert.ToHexString(Maker.Key) + "02534F434B01", Convert.ToHexString(sock.Flash.Read(MakersSock.RecordPath), 0, 23));
        Assert.Equal(Maker.Stored, sock.Lines[0].Text);
        LedText.Shows("On", sock.Led.Rhythm(0, 5));

        IReadOnlyList<Word> words = Word.Decrypt(sock.Adverts, Maker.Key);
        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Warning, SockState.Asleep], words.Select(word => word.State));
        Assert.Equal([100u, 101u, 102u, 103u], words.Select(word => word.Counter));
        Assert.Equal([1, 2, 3, 4], words.Select(word => (int)word.PacketId));
        Assert.InRange(words[3].OnsetS, Evening.StillFromS, Evening.StillFromS + 2);
    }

    [Fact]
    public void An_encrypted_advert_has_30_bytes_flags_first_and_the_name_in_the_scan_response_alone()
    {
        MakersSock sock = Maker.PairedSock().PutOnAndFallAsleep().Run(500);

        Assert.NotEmpty(sock.Adverts);
        Assert.All(sock.Adverts, advert =>
        {
            Assert.Equal(30, advert.Advert.Length);
            Assert.Equal([0x02, 0x01, 0x06, 0x1A, 0x16, 0xD2, 0xFC, 0x45], advert.Advert[..8]);
            Assert.Equal([0x0A, 0x09], advert.ScanResponse[..2]);
            Assert.Matches("^Sock-[0-9A-F]{4}$", Encoding.ASCII.GetString(advert.ScanResponse, 2, advert.ScanResponse.Length - 2));
            Assert.True(advert.Advert.AsSpan().IndexOf("Sock"u8) < 0);
        });
        Assert.Single(sock.Adverts.Select(advert => Convert.ToHexString(advert.ScanResponse)).Distinct());
    }

    [Fact]
    public void Neither_the_key_nor_a_piece_of_it_stands_on_the_console()
    {
        MakersSock sock = Maker.PairedSock().PutOnAndFallAsleep().Press(450).Run(500);

        string key = Convert.ToHexString(Maker.Key);
        Assert.All(Enumerable.Range(0, key.Length - 7), from => Assert.DoesNotContain(key.Substring(from, 8), sock.Console, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("key = 6E1F0B9C47D2583AA4C0157E93BD28\naddress = 02:53:4F:43:4B:01\n", "settings: pairing.cfg, line 2: key has 30 characters")]
    [InlineData("key = 231D39C1D7CC1AB1AEE224CD096DB932\naddress = 02:53:4F:43:4B:01\n", "settings: pairing.cfg, line 2: key is a published sample")]
    [InlineData("key = 6E1F0B9C47D2583AA4C0157E93BD2861\n", "settings: pairing.cfg: the file has no address")]
    public void A_pairing_file_that_is_refused_stays_and_the_sock_keeps_silent(string lines, string told)
    {
        string text = "version = 1\n" + lines;
        MakersSock sock = new MakersSock().File(MakersSock.PairingPath, text).PutOnAndFallAsleep().Run(120);

        Assert.Empty(sock.Adverts);
        Assert.True(sock.HasLine(told), sock.Console);
        Assert.True(sock.HasLine(Maker.NotPaired), sock.Console);
        Assert.Equal(text, Encoding.ASCII.GetString(sock.Flash.Read(MakersSock.PairingPath)));
        Assert.False(sock.Flash.Contains(MakersSock.RecordPath));
        LedText.Shows("On with defaults", sock.Led.Rhythm(0, 5));
    }

    [Fact]
    public void A_damaged_pairing_record_makes_the_sock_silent_and_never_plain()
    {
        byte[] record = [.. Maker.PairedSock().Run(30).Flash.Read(MakersSock.RecordPath)];
        Assert.Equal(31, record.Length);
        for (int i = 0; i < record.Length; i++)
        {
            MakersSock sock = new MakersSock().PutOnAndFallAsleep();
            sock.Flash.Write(MakersSock.RecordPath, record);
            sock.Flash.Corrupt(MakersSock.RecordPath, i, (byte)(1 << (i % 8)));
            sock.Run(100);

            Assert.Empty(sock.Adverts);
            Assert.Single(sock.Lines, line => line.Text == Maker.Damaged);
            LedText.Shows("On with defaults", sock.Led.Rhythm(0, 5));
        }
    }

    [Fact]
    public void An_undamaged_record_speaks_where_a_damaged_one_is_silent_until_a_new_key_comes()
    {
        byte[] record = [.. Maker.PairedSock().Run(30).Flash.Read(MakersSock.RecordPath)];
        MakersSock whole = new MakersSock().PutOnAndFallAsleep();
        whole.Flash.Write(MakersSock.RecordPath, record);
        Assert.Equal(356u, Word.Decrypt(whole.Run(100).Adverts, Maker.Key)[0].Counter);

        MakersSock sock = new();
        sock.Flash.Write(MakersSock.RecordPath, record);
        sock.Flash.Corrupt(MakersSock.RecordPath, 5);
        sock.At(40, () => sock.File(MakersSock.PairingPath, Maker.PairingText(Maker.OtherKey))).ChangeBattery(50).Run(100);

        IReadOnlyList<Word> words = Word.Decrypt(sock.Adverts, Maker.OtherKey);
        Assert.InRange(words[0].FirstS, 53, 60);
        LedText.Shows("On", sock.Led.Rhythm(53, 60));
    }
}
