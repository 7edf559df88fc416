using System;
using System.IO;
using Sock.Advert;
using Sock.Detection;
using TvBridge.Socks.Air;
using TvBridge.Socks.Recorded;
using TvBridge.Socks.Trust;
using TvBridge.Tests.Socks.Recorded;
using Xunit;

namespace TvBridge.Tests.Cli;

/// <summary>
/// Half an hour of a made-up living room, as a recording: Anna's sock (paired), Ben's (plain, and trusted all the same), a neighbor's plain and another's
/// encrypted one, a thermometer, a door, an old device, and somebody who plays and forges Anna's adverts under a name of escape codes.
/// </summary>
internal sealed class ListenAir : IDisposable
{
    public const string Anna = "C4:DE:E2:19:2B:7F";
    public const string Ben = "C4:DE:E2:19:41:C0";
    public const string NeighborsPlain = "7C:DF:A1:00:9A:10";
    public const string NeighborsEncrypted = "7C:DF:A1:00:9A:11";
    public const string Thermometer = "A4:C1:38:8D:18:B2";
    public const string Door = "5C:C7:C1:05:77:01";
    public const string Old = "54:48:E6:8F:80:A5";
    public const string Stranger = "66:66:66:66:66:66";

    // A sample, of worth nowhere else.
    private static readonly byte[] SampleKey = Convert.FromHexString("6E1F0B9C47D2583AA4C0157E93BD2861");
    private static readonly DateTimeOffset Start = new(2026, 11, 21, 21, 30, 0, TimeSpan.Zero);

    private readonly TempFolder folder = new();
    private readonly SteppedTime time = new(Start);
    private readonly AdvertCipher anna = new(new AesBlocks(SampleKey), Address(Anna).ToBytes());
    private readonly AirRecorder recorder;
    private byte[] annasLast = [];

    public ListenAir()
    {
        Directory.CreateDirectory(this.folder.File("tvbridge"));
        TrustStore store = new(this.folder.File("tvbridge/socks.json"));
        Assert.Null(store.Change(socks =>
        {
            socks.Add(new TrustedSock(Address(Anna), "Anna", SampleKey, Start, Start));
            socks.Add(new TrustedSock(Address(Ben), "Ben (plain)", null, Start, Start));
            return null;
        }));
        Assert.True(AirRecorder.TryCreate(this.Recording, "a test", this.time, problem => Assert.Fail(problem), out AirRecorder? made, out string? refusal), refusal);
        this.recorder = made;
    }

    /// <summary>The recording; whole once <see cref="Play"/> was called.</summary>
    public string Recording => this.folder.File("evening.air");

    /// <summary>Where the user's files are.</summary>
    public string Folder => this.folder.Path;

    /// <summary>All of it.</summary>
    public ListenAir Play()
    {
        for (int minute = 0; minute < 30; minute++)
        {
            this.Say(Thermometer, -71, "4000" + Byte(minute) + "015E" + "02CA09" + "03BF13", "ATC_8D18B2");
            this.Wait(7);
            this.AnnaSays(-58, minute < 12 ? SockState.Awake : minute < 25 ? SockState.Drowsy : SockState.Warning, minute, 200 + (uint)minute, minute < 25 ? 0 : 960);
            this.Wait(9);
            this.Say(Ben, -64, this.Plain(SockState.NotWorn, minute, 51, 3, 0), "Sock-41C0");
            this.Wait(11);
            this.Say(NeighborsPlain, -88, this.Plain(SockState.Awake, minute, 77, 200, 0), "Sock-9A10");
            this.Say(NeighborsEncrypted, -90, "45" + Convert.ToHexString(new byte[14]) + "64000000" + Byte(minute) + "000000", "Sock-9A11");
            this.Wait(13);
            this.Say(Door, -80, "4400" + Byte(minute) + "015A" + "2D" + Byte(minute % 2), null);
            this.Say(Old, -77, "E102000C0404138A01", "Weather \u2603 station on the roof");
            this.Say(Stranger, -40, "4001FF", "\u001b[2J\u001b[31mAnna\u0007");
            this.Wait(20);
        }

        byte[] replayed = this.annasLast;
        this.AnnaSays(-58, SockState.Asleep, 31, 231, 1380);
        this.recorder.Take(new AirAdvert(Address(Anna), replayed, -41, default, null));
        byte[] forged = [.. this.annasLast];
        forged[15]++;
        forged[5] ^= 1;
        this.recorder.Take(new AirAdvert(Address(Anna), forged, -41, default, null));
        this.Say(Anna, -41, this.Plain(SockState.Asleep, 1, 99, 1, 1000), null);
        this.recorder.Dispose();
        return this;
    }

    public void Dispose()
    {
        this.recorder.Dispose();
        this.folder.Dispose();
    }

    private static string Byte(int value) => value.ToString("X2", System.Globalization.CultureInfo.InvariantCulture);

    private static SockAddress Address(string text)
    {
        Assert.True(SockAddress.TryParse(text, out SockAddress address));
        return address;
    }

    private void Wait(int seconds) => this.time.Move(TimeSpan.FromSeconds(seconds));

    private void Say(string address, short rssiDbm, string hex, string? name) =>
        this.recorder.Take(new AirAdvert(Address(address), Convert.FromHexString(hex), rssiDbm, default, name));

    private void AnnaSays(short rssiDbm, SockState state, int packetId, uint counter, int ageS)
    {
        byte[] serviceData = new byte[25];
        AdvertEncoder.EncodeEncrypted(Fields(state, packetId, 93, 12, ageS, counter), this.anna, serviceData);
        this.annasLast = serviceData[2..];
        for (int repeat = 0; repeat < 3; repeat++)
        {
            this.recorder.Take(new AirAdvert(Address(Anna), this.annasLast, rssiDbm, default, null));
        }
    }

    private string Plain(SockState state, int packetId, int battery, int episode, int ageS)
    {
        byte[] serviceData = new byte[17];
        AdvertEncoder.Encode(Fields(state, packetId, battery, episode, ageS, 0), serviceData);
        return Convert.ToHexString(serviceData, 2, 15);
    }

    private static AdvertFields Fields(SockState state, int packetId, int battery, int episode, int ageS, uint counter) => new()
    {
        PacketId = (byte)packetId,
        BatteryPercent = (byte)battery,
        State = state,
        Episode = (byte)episode,
        StillAgeMs = ageS * 1000,
        Counter = counter,
    };
}
