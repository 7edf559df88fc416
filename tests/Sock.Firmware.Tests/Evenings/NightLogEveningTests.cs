using System;
using System.Collections.Generic;
using System.Linq;
using Sock.Detection;
using Sock.Firmware.Pairing;
using Sock.Firmware.Tests.FaultNights;
using Sock.VirtualBoard.Centrals;
using Xunit;

namespace Sock.Firmware.Tests.Evenings;

/// <summary>An evening is fetched from the sock by a phone, page by page, and read with the table of docs/night-log.md.</summary>
public class NightLogEveningTests
{
    private const int PageBytes = 100;
    private const int EpochsAt = 38;
    private const byte MarkCode = 16;
    private const byte NotMeasured = 255;

    [Fact]
    public void What_a_phone_fetches_is_the_evening_byte_for_byte()
    {
        MakersSock sock = new MakersSock().Settings("adverts = plain\n").PutOnAndFallAsleep().Press(500).Move(520, 2960).Hold(3000);
        IReadOnlyList<byte[]> pages = Fetch(sock, 3020);

        Assert.Equal(FaultFindings.PagesOf(sock.Flash), pages.Select(Convert.ToHexString));
        Assert.Equal([1, 2], pages.Select(Number));
        Assert.All(pages, page => Assert.Equal(1, page[5] | (page[6] << 8)));
        Assert.All(pages, page => Assert.Equal(66, page[10]));

        // Each state when the console told it, and the answer when the button went down.
        (double AtS, int Code)[] events = [.. pages.SelectMany(Events)];
        Assert.Equal([4, 0, 1, 2, 3, MarkCode, 0, 6], events.Select(each => each.Code));
        foreach ((SockState state, int i) in ((SockState, int)[])[(SockState.Awake, 1), (SockState.Drowsy, 2), (SockState.Warning, 3), (SockState.Asleep, 4)])
        {
            Assert.InRange(events[i].AtS, sock.StateS(state) - 1.5, sock.StateS(state) + 0.5);
        }

        Assert.InRange(events[5].AtS, 498.5, 500.5);
        Assert.InRange(events[^1].AtS, 3001.5, 3003.5);
    }

    [Fact]
    public void Its_movement_is_that_of_the_foot()
    {
        MakersSock sock = new MakersSock().Settings("adverts = plain\n").Move(5, 600).Move(1200, 2400).Hold(2500);
        IReadOnlyList<byte[]> pages = Fetch(sock, 2520);

        (double AtS, byte Code)[] epochs = [.. pages.SelectMany(Epochs)];
        Assert.InRange(epochs.Length, 82, 83);
        Assert.All(epochs, epoch => Assert.NotEqual(NotMeasured, epoch.Code));

        // A wave of 200 mg at 3 Hz is far above 50 mg from sample to sample, and a foot at rest far below 10.
        Assert.All(epochs.Where(epoch => Lies(epoch.AtS, 5, 600) || Lies(epoch.AtS, 1200, 2400)), epoch => Assert.True(MilliG(epoch.Code) > 50));
        Assert.All(epochs.Where(epoch => Lies(epoch.AtS, 600, 1200) || Lies(epoch.AtS, 2400, 2500)), epoch => Assert.True(MilliG(epoch.Code) < 10));
    }

    [Fact]
    public void Another_battery_costs_at_most_the_last_half_hour_and_begins_another_session()
    {
        MakersSock sock = new MakersSock().Settings("adverts = plain\n").Move(5, 8000).ChangeBattery(4000).Hold(7000);
        IReadOnlyList<byte[]> pages = Fetch(sock, 7020);

        Assert.Equal([1, 1, 2, 2], pages.Select(page => page[5] | (page[6] << 8)));
        Assert.Equal([1, 2, 3, 4], pages.Select(Number));
        Assert.Equal([60, 60], pages.Take(2).Select(page => (int)page[12]));
        Assert.InRange(pages.Skip(2).Sum(page => page[12]), 98, 100);
    }

    [Fact]
    public void A_sock_that_keeps_no_log_has_none_to_give()
    {
        MakersSock sock = new MakersSock().Settings("adverts = plain\nnight_log = off\n").PutOnAndFallAsleep().Hold(600);

        Assert.Empty(Fetch(sock, 620));
        Assert.DoesNotContain(sock.Flash.Paths, path => path.EndsWith(".log", StringComparison.Ordinal));
    }

    /// <summary>Runs until a phone that paired at that time has moved the cursor behind each page until a read is empty.</summary>
    private static List<byte[]> Fetch(MakersSock sock, double atS)
    {
        List<byte[]> pages = [];
        CentralRequest? read = null;
        void Next(int number)
        {
            sock.Phone.Write(PairingUuids.Of(PairingUuids.Log), BitConverter.GetBytes(number));
            read = sock.Phone.Read(PairingUuids.Of(PairingUuids.Log));
        }

        sock.At(atS, () =>
        {
            sock.Phone.Connect();
            sock.Phone.Pair();
            Next(0);
        });
        for (int i = 1; i <= 10; i++)
        {
            sock.At(atS + (i * 5), () =>
            {
                Assert.True(read!.IsDone);
                if (read.Value().Length > 0)
                {
                    pages.Add(read.Value());
                    Next(Number(pages[^1]) + 1);
                }
            });
        }

        sock.Run(atS + 60);
        Assert.True(read!.IsDone && read.Value().Length == 0);
        Assert.All(pages, page => Assert.Equal(PageBytes, page.Length));
        return pages;
    }

    private static int Number(byte[] page) => BitConverter.ToInt32(page, 1);

    private static int StartS(byte[] page) => page[7] | (page[8] << 8) | (page[9] << 16);

    private static IEnumerable<(double AtS, int Code)> Events(byte[] page) =>
        Enumerable.Range(0, page[13]).Select(i => ((double)StartS(page) + BitConverter.ToInt16(page, 14 + (3 * i)), (int)page[16 + (3 * i)]));

    private static IEnumerable<(double AtS, byte Code)> Epochs(byte[] page) =>
        Enumerable.Range(0, page[12]).Select(i => ((double)StartS(page) + (30 * i), page[EpochsAt + i]));

    /// <summary>Whether an epoch of 30 s lies inside of a span, with room for the start of the session.</summary>
    private static bool Lies(double atS, double fromS, double toS) => atS >= fromS + 3 && atS + 33 <= toS;

    private static double MilliG(byte code) => code == 0 ? 0 : (16 + ((code - 1) % 16)) * Math.Pow(2, 2 + ((code - 1) / 16)) / 1000;
}
