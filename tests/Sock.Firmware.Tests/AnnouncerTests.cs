using System;
using System.Collections.Generic;
using System.Linq;
using Sock.Detection;
using Sock.Firmware.Board;
using Sock.VirtualBoard;
using Xunit;

namespace Sock.Firmware.Tests;

public class AnnouncerTests
{
    // An advert comes every 100 to 150 ms, and the firmware looks every 50 ms whether it has said enough.
    private const double ToleranceS = 0.25;

    [Fact]
    public void The_first_advert_is_exactly_these_bytes()
    {
        Payload first = new Evening().Run(20).Payloads[0];

        // 3,900 mV at the cell are 66 % on the firmware's curve; no episode, not asleep, no age.
        Assert.Equal("02010612" + "16D2FC" + "44" + "0001" + "0142" + "0904" + "0900" + "0F00" + "42000000", Convert.ToHexString(first.Bytes));
        Assert.Equal("0A09" + "536F636B2D", Convert.ToHexString(first.ScanResponse)[..14]);
        Assert.Equal(11, first.ScanResponse.Length);
    }

    [Fact]
    public void The_advert_of_sleep_is_exactly_these_bytes_but_for_its_age()
    {
        Payload asleep = Evening.PutOnAndFallAsleep().Run(600).First(SockState.Asleep);

        Assert.Equal("02010612" + "16D2FC" + "44" + "0004" + "0142" + "0903" + "0901" + "0F01" + "42", Convert.ToHexString(asleep.Bytes)[..38]);
        Assert.Equal(22, asleep.Bytes.Length);
        Assert.InRange(asleep.Bytes[19] + (asleep.Bytes[20] << 8) + (asleep.Bytes[21] << 16), 329_000, 331_000);
    }

    [Fact]
    public void What_is_said_lasts_as_long_as_it_matters()
    {
        Evening evening = Evening.PutOnAndFallAsleep().Move(600, 1300).Run(1400);

        Assert.Equal(
            [SockState.NotWorn, SockState.Awake, SockState.Warning, SockState.Asleep, SockState.Awake, SockState.Awake],
            evening.States);
        double[] lengthsS = [5, 5, 15, 15, 5, 3];
        for (int i = 0; i < lengthsS.Length; i++)
        {
            Assert.InRange(evening.Payloads[i].LengthS, lengthsS[i] - ToleranceS, lengthsS[i] + ToleranceS);
            Assert.InRange(evening.Payloads[i].Count, lengthsS[i] / 0.15, (lengthsS[i] / 0.1) + 1);
        }
    }

    [Fact]
    public void A_sign_of_life_comes_every_ten_minutes()
    {
        Evening evening = new Evening().Run(7000);

        double[] startsS = [.. evening.Payloads.Select(payload => payload.FirstS)];
        Assert.All(startsS.Zip(startsS.Skip(1)), pair => Assert.InRange(pair.Second - pair.First, 600, 606));
        Assert.All(evening.Payloads.Skip(1), payload => Assert.InRange(payload.LengthS, 3 - ToleranceS, 3 + ToleranceS));
    }

    [Fact]
    public void Drowsiness_starts_no_radio_but_a_sign_of_life_carries_it()
    {
        // The last change is said at about 30 s; a heartbeat is due at 630 s, and from 600 s on the foot has been still for 2 min.
        Evening evening = new Evening().Move(5, 479.5).Run(660);

        Assert.InRange(evening.FirstStateS(SockState.Drowsy), 598, 602);
        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Drowsy], evening.States);
        Assert.InRange(evening.Payloads[2].FirstS, 630, 642);
        Assert.Equal(0, evening.Payloads[2].AgeS);
    }

    [Fact]
    public void Every_start_of_the_radio_has_the_next_packet_id_and_repeats_are_identical()
    {
        // Three hundred heartbeats are 50 h; without a sensor they are soon over.
        Evening evening = new(new BoardOptions { BleStartMilliseconds = 0 });
        evening.Run(60 * 3600, () =>
        {
            Announcer announcer = new(new SockMemory(), new CellWatch(), new AdvertSealer(new PairingRecord(), encrypts: false));
            SleepDetector detector = new(DetectorSettings.Balanced(), 0, BoardClock.NowMs());
            for (int i = 0; i < 300; i++)
            {
                announcer.Announce(detector.State, detector);
                VirtualThread.Sleep(5_000);
                announcer.Tick(BoardClock.NowMs());
                VirtualThread.Sleep(595_000);
            }
        });

        Assert.Equal(300, evening.Payloads.Count);
        AssertPacketIds(evening);
    }

    [Fact]
    public void Changes_and_signs_of_life_share_one_row_of_packet_ids()
    {
        Evening evening = Evening.PutOnAndFallAsleep().Press(330).Move(2000, 2100).Run(4000);

        Assert.InRange(evening.Payloads.Count, 12, 15);
        AssertPacketIds(evening);
    }

    [Fact]
    public void A_change_while_an_advert_is_on_the_air_replaces_it_under_a_new_packet_id()
    {
        // Answered a second after the question: its 15 s are not over.
        Evening evening = Evening.PutOnAndFallAsleep().Press(302).Run(400);

        Payload warning = evening.First(SockState.Warning);
        Payload awake = evening.Payloads[3];
        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Warning, SockState.Awake], evening.States);
        Assert.InRange(awake.FirstS - warning.LastS, 0, 0.3);
        Assert.Equal([1, 2, 3, 4], evening.Payloads.Select(payload => (int)payload.PacketId));
        Assert.InRange(awake.LengthS, 5 - ToleranceS, 5 + ToleranceS);
    }

    [Fact]
    public void Between_two_adverts_the_radio_is_down()
    {
        List<bool> isOn = [];
        Evening evening = Evening.PutOnAndFallAsleep();
        foreach (double at in (double[])[4, 15, 100, 290, 320, 415, 445, 599])
        {
            evening.At(at, () => isOn.Add(evening.Board.Radio.IsOn));
        }

        evening.At(302, () => Assert.True(evening.Board.Radio.IsOn)).At(425, () => Assert.True(evening.Board.Radio.IsOn)).Run(600);

        Assert.Null(evening.Board.LastFailure);
        Assert.Equal(Enumerable.Repeat(false, 8), isOn);
    }

    [Fact]
    public void The_age_stops_at_the_longest_that_can_be_told()
    {
        Evening evening = Evening.PutOnAndFallAsleep().Run(6 * 3600);

        Assert.Equal(SockState.Asleep, evening.Payloads[^1].State);
        Assert.Equal("FFFFFF", Convert.ToHexString(evening.Payloads[^1].Bytes)[^6..]);
    }

    [Fact]
    public void The_battery_is_as_of_the_start_of_the_radio()
    {
        Evening evening = new();
        evening.At(60, () => evening.Board.BatteryMilliVolts = 3_500).Run(700);

        // A cell that has become low is a word of its own, before the next sign of life.
        Assert.Equal([66, 6, 6], evening.Payloads.Select(payload => (int)payload.BatteryPercent));
        Assert.InRange(evening.Payloads[1].FirstS, 60, 66);
    }

    private static void AssertPacketIds(Evening evening)
    {
        byte[] expected = [.. Enumerable.Range(1, evening.Payloads.Count).Select(number => (byte)(number % 256))];
        Assert.Equal(expected, evening.Payloads.Select(payload => payload.PacketId));
        Assert.Equal(evening.Board.Radio.StackStarts, evening.Payloads.Count);
        Assert.Equal(evening.Payloads.Count, StartsByPauses(evening.Adverts));
    }

    private static int StartsByPauses(List<AdvertOnAir> adverts) =>
        1 + adverts.Zip(adverts.Skip(1)).Count(pair => pair.Second.Microseconds - pair.First.Microseconds > 1_000_000);
}
