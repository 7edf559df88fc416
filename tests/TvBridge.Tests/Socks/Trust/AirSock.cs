using System;
using System.Buffers.Binary;
using System.Security.Cryptography;
using TvBridge.Socks.Air;
using TvBridge.Socks.Trust;

namespace TvBridge.Tests.Socks.Trust;

/// <summary>A sock as the air knows it: makes service data with the published rules and the system's own CCM, nothing of the product's.</summary>
internal sealed class AirSock(string address, string keyHex) : IDisposable
{
    public const byte Awake = 0;
    public const byte Warning = 2;
    public const byte Asleep = 3;

    // Sample keys: no sock has them.
    public const string LeftKey = "0F1E2D3C4B5A69788796A5B4C3D2E1F0";
    public const string RightKey = "8899AABBCCDDEEFF0011223344556677";

    private readonly AesCcm ccm = new(Convert.FromHexString(keyHex));
    private readonly byte[] addressBytes = Convert.FromHexString(address.Replace(":", "", StringComparison.Ordinal));

    public SockAddress Address { get; } = SockAddress.TryParse(address, out SockAddress parsed) ? parsed : throw new ArgumentException(address);

    public byte[] Key { get; } = Convert.FromHexString(keyHex);

    public static AirSock Left() => new("A4:CF:12:34:56:78", LeftKey);

    public static AirSock Right() => new("A4:CF:12:34:56:79", RightKey);

    public TrustedSock Trusted(string name, DateTimeOffset since) => new(this.Address, name, this.Key, since, since);

    public TrustedSock TrustedPlain(string name, DateTimeOffset since) => new(this.Address, name, null, since, since);

    /// <summary>The objects of an advert.</summary>
    public static byte[] Objects(byte state, byte packetId = 7, byte battery = 93, byte episode = 12, int ageMs = 0) =>
        [0x00, packetId, 0x01, battery, 0x09, state, 0x09, episode, 0x0F, (byte)(state == Asleep ? 1 : 0), 0x42, (byte)ageMs, (byte)(ageMs >> 8), (byte)(ageMs >> 16)];

    public static byte[] Plain(byte state, byte packetId = 7) => [0x44, .. Objects(state, packetId)];

    public byte[] Say(uint counter, byte state) => this.Encrypt(counter, Objects(state));

    public byte[] Encrypt(uint counter, byte[] objects, byte deviceInfo = 0x45)
    {
        byte[] data = new byte[1 + objects.Length + 8];
        data[0] = deviceInfo;
        BinaryPrimitives.WriteUInt32LittleEndian(data.AsSpan(1 + objects.Length), counter);
        byte[] nonce = [.. this.addressBytes, 0xD2, 0xFC, deviceInfo, .. data[(1 + objects.Length)..(5 + objects.Length)]];
        this.ccm.Encrypt(nonce, objects, data.AsSpan(1, objects.Length), data.AsSpan(5 + objects.Length, 4));
        return data;
    }

    public void Dispose() => this.ccm.Dispose();
}
