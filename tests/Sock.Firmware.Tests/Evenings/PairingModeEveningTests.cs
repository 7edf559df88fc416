using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Sock.Detection;
using Sock.Firmware.Pairing;
using Sock.VirtualBoard.Centrals;
using Xunit;

namespace Sock.Firmware.Tests.Evenings;

/// <summary>The button is held, a phone sets the sock up, and after the restart it is as the phone wanted it.</summary>
public class PairingModeEveningTests
{
    private const double HoldS = 60;

    // Held for 3 s; the sign of the goodbye, the radio's start and 5 s of goodbye; then the radio again.
    private const double OpenS = HoldS + 3 + 0.7 + 0.3 + 5 + 1;
    private const byte Refused = 0x83;

    [Fact]
    public void Three_seconds_on_the_button_are_a_goodbye_and_then_adverts_that_offer_a_link()
    {
        MakersSock sock = Plain().Hold(HoldS).Run(100);

        IReadOnlyList<Word> words = Word.Read(sock.Adverts);
        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Off], Word.Changes(words));
        LedText.Shows("Off", sock.Led.Rhythm(HoldS, HoldS + 5));
        Assert.InRange(sock.PairingAdverts[0].Microseconds / 1e6, HoldS + 8, OpenS);

        // One radio, one speaker at a time: the data are off the air for good before the offer is on it.
        Assert.True(sock.Adverts[^1].Microseconds < sock.PairingAdverts[0].Microseconds);
        string name = Encoding.ASCII.GetString(words[0].Repeats[0].ScanResponse, 2, 9);
        Assert.Matches("^Sock-[0-9A-F]{4}$", name);
        Assert.All(sock.PairingAdverts, offer => Assert.Equal("0201060A09" + Convert.ToHexString(Encoding.ASCII.GetBytes(name)), Convert.ToHexString(offer.Advert)));
    }

    [Fact]
    public void A_text_with_a_wrong_line_is_refused_by_line_and_reason_and_what_was_stored_stays()
    {
        MakersSock sock = Plain().Hold(HoldS);
        List<CentralRequest> requests = [];
        Pair(sock, 80, () => requests.AddRange(
        [
            Read(sock, PairingUuids.Settings), Write(sock, 0, "version = 1\nsnooze_minutes = 45\n"), Write(sock, 2, "vibration = perhaps\nend = yes\n"),
            Read(sock, PairingUuids.Status), Read(sock, PairingUuids.Settings),
        ]));
        sock.Run(100);

        Assert.Equal([(byte)0, (byte)0, Refused, (byte)0, (byte)0], requests.Select(request => request.Error));
        Assert.Equal("sock.cfg, line 3: vibration is perhaps; expected off or on; correct the line or remove it.", Text(requests[3]));
        Assert.Equal("version = 1\nadverts = plain\nend = yes\n", Text(requests[0]));
        Assert.Equal(Text(requests[0]), Text(requests[4]));
    }

    [Fact]
    public void A_phone_writes_settings_and_key_and_after_the_restart_both_are_in_force()
    {
        MakersSock sock = Plain().Hold(HoldS).Move(210, 269.5).Wiggle(460).PressTwice(500);
        List<CentralRequest> requests = [];
        Pair(sock, OpenS + 5, () => requests.AddRange(
        [
            Write(sock, 0, "version = 1\nsnooze_minutes = 45\nvibration = off\n"), Write(sock, 1, "profile = early\nadverts = encry"), Write(sock, 2, "pted\nend = yes\n"),
            sock.Phone.Write(PairingUuids.Of(PairingUuids.Pairing), Encoding.ASCII.GetBytes(Maker.PairingText(Maker.Key))), Read(sock, PairingUuids.Status), sock.Phone.Disconnect(),
        ]));
        sock.Run(500 + (50 * 60));

        Assert.All(requests, request => Assert.True(request.IsDone));
        Assert.Equal("Key and address are stored.", Text(requests[4]));
        Assert.Equal(1, sock.Reboots);

        // From the restart on: encrypted alone, early instead of balanced (5 epochs), no motor, 45 minutes of snooze.
        double restartS = sock.LineS("pairing: mode ends");
        Assert.InRange(restartS, OpenS + 5 + 120, OpenS + 5 + 125);
        Assert.DoesNotContain(sock.Adverts, advert => advert.Advert.Length == 22 && advert.Microseconds / 1e6 > HoldS + 10);
        IReadOnlyList<Word> words = Word.Decrypt(sock.Adverts.Where(advert => advert.Microseconds / 1e6 > restartS), Maker.Key);
        Assert.Equal([100u, 101u, 102u], words.Take(3).Select(word => word.Counter));
        Assert.InRange(sock.StateS(SockState.Warning, restartS), 269.5 + (5 * 30), 269.5 + (5 * 30) + 32);
        Assert.Equal(0, sock.Motor.Count);
        LedText.Shows("Snoozed", sock.Led.Rhythm(500, 505));
        double snoozedS = words.First(word => word.State == SockState.Snoozed).FirstS;
        Assert.InRange(sock.StateS(SockState.Awake, snoozedS) - 500, 45 * 60, (45 * 60) + 6);
    }

    [Fact]
    public void The_light_flickers_until_somebody_connects_tells_what_was_stored_and_stays_on_meanwhile()
    {
        MakersSock sock = Plain().Hold(HoldS);
        Pair(sock, 80, () => { });
        sock.At(85, () =>
        {
            Write(sock, 0, "version = 1\nadverts = plain\n");
            Write(sock, 2, "end = yes\n");
        }).Run(95);

        Assert.All(sock.Led.Rhythm(72, 79.5), steps => Assert.InRange(steps, 2, 2));
        int[] connected = sock.Led.Rhythm(81, 84);
        Assert.All(connected.Where((_, i) => i % 2 == 0), steps => Assert.InRange(steps, 17, 18));
        Assert.All(connected.Where((_, i) => i % 2 == 1), steps => Assert.InRange(steps, 2, 3));
        Assert.Equal([2, 2], LedText.RhythmOf("Pairing")[1..3]);
        Assert.Equal([2, 18], LedText.RhythmOf("Connected")[..2]);
        LedText.Holds("Stored", sock.Led.Rhythm(84, 90));
    }

    [Fact]
    public void A_pairing_that_is_cancelled_restarts_the_sock_which_then_speaks_again()
    {
        MakersSock sock = Plain().Hold(HoldS).Move(85, 200);
        sock.At(80, () =>
        {
            sock.Phone.Connect();
            sock.Phone.CancelPairing();
        }).Run(200);

        Assert.InRange(sock.LineS("pairing: mode ends, the radio or a pairing failed."), 80, 81);
        Assert.Equal(1, sock.Reboots);
        IReadOnlyList<Word> words = Word.Read(sock.Adverts);
        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Off, SockState.NotWorn, SockState.Awake], Word.Changes(words));
        Assert.DoesNotContain(sock.PairingAdverts, offer => offer.Microseconds > 82e6);
        Assert.InRange(words[3].FirstS, 82, 92);
    }

    [Fact]
    public void Nobody_comes_and_after_two_minutes_the_sock_is_itself_again()
    {
        MakersSock sock = Plain().Hold(HoldS).Move(200, 300).Run(300);

        Assert.InRange(sock.LineS("pairing: mode ends, nobody was connected for 2 minutes."), HoldS + 8 + 120, OpenS + 120);
        Assert.Equal((1, 0), (sock.Reboots, sock.Board.DeepSleeps));
        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Off, SockState.NotWorn, SockState.Awake], Word.Changes(Word.Read(sock.Adverts)));
    }

    [Fact]
    public void A_click_leaves_pairing_mode()
    {
        MakersSock sock = Plain().Hold(HoldS).Press(80).Run(120);

        Assert.InRange(sock.LineS("pairing: mode ends, the button was pressed."), 80.6, 80.7);
        Assert.Equal(1, sock.Reboots);
        Assert.DoesNotContain(sock.PairingAdverts, offer => offer.Microseconds > 80.8e6);
        Assert.Equal(SockState.NotWorn, Word.Read(sock.Adverts)[^1].State);
    }

    [Fact]
    public void A_button_that_is_held_until_the_mode_is_open_does_not_leave_it()
    {
        MakersSock sock = Plain().Press(HoldS, 12).Run(100);

        Assert.True(sock.PairingAdverts[^1].Microseconds > 99e6);
        Assert.DoesNotContain("pairing: mode ends", sock.Console, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sock_that_is_switched_off_goes_into_pairing_mode_by_the_press_that_wakes_it()
    {
        MakersSock sock = Plain().Press(HoldS).Press(120, 5.5).Run(160);

        Assert.Equal(1, sock.Board.DeepSleeps);
        Assert.InRange(sock.LineS("session: over, reason 6"), 124.5, 125.5);
        Assert.InRange(sock.PairingAdverts[0].Microseconds / 1e6, 125, 135);
    }

    [Fact]
    public void A_sock_that_is_paired_anew_by_a_phone_goes_on_counting_under_the_new_key()
    {
        MakersSock sock = Maker.PairedSock().Move(5, 55).Hold(HoldS).Press(95).Move(100, 200);
        Pair(sock, 80, () => sock.Phone.Write(PairingUuids.Of(PairingUuids.Pairing), Encoding.ASCII.GetBytes(Maker.PairingText(Maker.OtherKey))));
        sock.Run(200);

        IReadOnlyList<Word> before = Word.Decrypt(sock.Adverts.Where(advert => advert.Microseconds < 80e6), Maker.Key);
        IReadOnlyList<Word> after = Word.Decrypt(sock.Adverts.Where(advert => advert.Microseconds > 80e6), Maker.OtherKey);
        Assert.Equal([100u, 101u, 102u], before.Select(word => word.Counter));
        Assert.Equal([356u, 357u], after.Select(word => word.Counter));
        Assert.DoesNotContain(Convert.ToHexString(Maker.OtherKey), sock.Console, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Ten_minutes_of_pairing_mode_are_no_hang()
    {
        MakersSock sock = Plain().Hold(HoldS);
        Pair(sock, 80, () => { });
        sock.Run(720);

        Assert.InRange(sock.LineS("pairing: mode ends, 10 minutes are over."), 600 + HoldS + 8, 600 + OpenS);
        Assert.Equal(1, sock.Reboots);
        Assert.DoesNotContain("hangs", sock.Console, StringComparison.Ordinal);
        Assert.False(sock.Phone.IsConnected);
    }

    [Fact]
    public void Whoever_does_not_pair_gets_nothing_and_changes_nothing()
    {
        MakersSock sock = Plain().Hold(HoldS);
        List<CentralRequest> requests = [];
        sock.At(80, () =>
        {
            sock.Phone.Connect();
            requests.AddRange([Read(sock, PairingUuids.Settings), Read(sock, PairingUuids.Log), Write(sock, 0, "version = 1\nend = yes\n"), Write(sock, 2, "")]);
            requests.Add(sock.Phone.Write(PairingUuids.Of(PairingUuids.Pairing), Encoding.ASCII.GetBytes(Maker.PairingText(Maker.OtherKey))));
        }).Run(100);

        Assert.Equal(5, requests.Count);
        Assert.All(requests, request => Assert.Equal(0x05, request.Error));
        Assert.All(requests, request => Assert.Empty(request.Value()));
        Assert.False(sock.Flash.Contains(MakersSock.RecordPath));
        Assert.Equal("version = 1\nadverts = plain\nend = yes\n", Encoding.ASCII.GetString(sock.Flash.Read(MakersSock.SettingsPath)));
    }

    [Fact]
    public void A_new_sock_without_any_file_is_set_up_by_a_phone_alone()
    {
        MakersSock sock = new MakersSock().Hold(HoldS).Press(110).Move(115, 300);
        Pair(sock, 80, () => sock.Phone.Write(PairingUuids.Of(PairingUuids.Pairing), Encoding.ASCII.GetBytes(Maker.PairingText(Maker.Key))));
        sock.Run(300);

        Assert.NotEmpty(sock.PairingAdverts);
        IReadOnlyList<Word> words = Word.Decrypt(sock.Adverts, Maker.Key);
        Assert.Equal([SockState.NotWorn, SockState.Awake], Word.Changes(words));
        LedText.Shows("On with defaults", sock.Led.Rhythm(0, 5));
        LedText.Shows("On", sock.Led.Rhythm(111.5, 117));
    }

    private static CentralRequest Read(MakersSock sock, ushort part) => sock.Phone.Read(PairingUuids.Of(part));

    private static void Pair(MakersSock sock, double atS, Action then) => sock.At(atS, () =>
    {
        sock.Phone.Connect();
        sock.Phone.Pair();
        then();
    });

    private static MakersSock Plain() => new MakersSock().Settings("adverts = plain\n").Move(5, 55);

    private static CentralRequest Write(MakersSock sock, byte step, string text) => sock.Phone.Write(PairingUuids.Of(PairingUuids.Settings), [step, .. Encoding.ASCII.GetBytes(text)]);

    private static string Text(CentralRequest request) => Encoding.ASCII.GetString(request.Value());
}
