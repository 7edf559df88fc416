using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Sock.Advert.Tests;
using Sock.Detection;
using Sock.VirtualBoard;
using Sock.VirtualBoard.Time;
using TvBridge.Cli;
using TvBridge.Demo;
using TvBridge.Socks.Air;
using TvBridge.Socks.Trust;
using Xunit;

namespace TvBridge.Tests.Cli;

/// <summary>What the firmware puts on the air during the demo's evening, read by the published rules and by <c>tvbridge listen</c>.</summary>
public class ListenFirmwareTests
{
    // A sample, of worth nowhere else.
    private static readonly byte[] SampleKey = Convert.FromHexString("6E1F0B9C47D2583AA4C0157E93BD2861");

    [Fact]
    public void A_plain_evening_reads_the_same_by_the_published_rules()
    {
        AdvertOnAir[] adverts = Evening("sock.cfg", "version = 1\nadverts = plain\nend = yes\n");

        AssertReads(adverts, 0x44, key: null);
        Assert.Contains(adverts, advert => Words(advert).StartsWith("not trusted: Asleep, still for 0:1", StringComparison.Ordinal));
    }

    [Fact]
    public void An_encrypted_evening_reads_the_same_with_its_key_and_is_closed_without()
    {
        string address = BitConverter.ToString(new BoardOptions().Address).Replace('-', ':');
        AdvertOnAir[] adverts = Evening("pairing.cfg", $"version = 1\nkey = {Convert.ToHexString(SampleKey)}\naddress = {address}\n");

        AssertReads(adverts, 0x45, SampleKey);
        Assert.All(adverts, advert => Assert.Equal("encrypted, no key", Words(advert)));
        byte[] otherKey = [.. SampleKey.Reverse()];
        Assert.ThrowsAny<System.Security.Cryptography.CryptographicException>(() => BtHomeReading.Show(ServiceData(adverts[0]), otherKey, adverts[0].Address));
    }

    private static void AssertReads(AdvertOnAir[] adverts, byte info, byte[]? key)
    {
        HashSet<int> states = [];
        foreach (AdvertOnAir advert in adverts)
        {
            byte[] serviceData = ServiceData(advert);
            Assert.Equal(info, serviceData[0]);
            string[] shown = BtHomeReading.Show(serviceData, key, advert.Address).Split(' ');
            Assert.Equal(["00", "01", "09", "09", "0F", "42"], shown.Select(word => word[..2]));
            int state = shown[2][^1] - '0';
            states.Add(state);
            Assert.Equal(state == (int)SockState.Asleep ? "0F=1" : "0F=0", shown[4]);
            Assert.Equal(state is (int)SockState.Asleep or (int)SockState.Warning, shown[5] != "42=0");
        }

        Assert.Superset(new HashSet<int> { (int)SockState.Awake, (int)SockState.Warning, (int)SockState.Asleep }, states);
    }

    private static AdvertOnAir[] Evening(string file, string text)
    {
        RecordedEvening recording = RecordedEvening.OpenShipped(RecordedEvening.Evening);
        Board board = new(new FreeRunningTime(), recording.Motion);
        List<AdvertOnAir> adverts = [];
        board.Radio.AdvertSent += adverts.Add;
        board.SwitchOffAt(recording.Motion.LengthMicroseconds);
        board.Flash.Write(@"I:\" + file, Encoding.ASCII.GetBytes(text));
        board.Run(Sock.Firmware.Program.Main);
        return [.. adverts];
    }

    /// <summary>The service data of an advert of a sock, from the device information on: behind Flags (3), the head (2) and the UUID (2).</summary>
    private static byte[] ServiceData(AdvertOnAir advert) => advert.Advert[7..];

    private static string Words(AdvertOnAir advert)
    {
        AirAdvert heard = new(SockAddress.FromBytes(advert.Address), ServiceData(advert), null, default);
        return new ListenWords().Of(heard, new Judgement(SockVerdict.UnknownSock, Sock.Advert.AdvertError.None, null, null)).Text;
    }
}
