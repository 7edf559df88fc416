using System;
using System.Buffers.Binary;
using System.Security.Cryptography;
using Sock.Advert;
using TvBridge.Rules;
using TvBridge.Socks.Air;

namespace Benchmarks;

/// <summary>What the guard would be over .NET's own AesCcm: the same look-up of nothing, counter, decryption and decoding, to compare with.</summary>
internal sealed class AirCcmListener(byte[] key, SockAddress address) : IDisposable
{
    private readonly AesCcm ccm = new(key);
    private readonly byte[] nonce = [.. address.ToBytes(), 0xD2, 0xFC, 0x45, 0, 0, 0, 0];
    private readonly byte[] objects = new byte[15];
    private readonly AdvertFields fields = new();
    private readonly string name = address.ToString();
    private uint largest;

    /// <summary>The hearing; null when the advert was refused.</summary>
    public Hearing? Judge(in AirAdvert advert)
    {
        byte[] data = advert.ServiceData;
        uint counter = BinaryPrimitives.ReadUInt32LittleEndian(data.AsSpan(15, 4));
        if (data.Length != 23 || data[0] != 0x45 || counter <= this.largest)
        {
            return null;
        }

        data.AsSpan(15, 4).CopyTo(this.nonce.AsSpan(9));
        try
        {
            this.objects[0] = 0x44;
            this.ccm.Decrypt(this.nonce, data.AsSpan(1, 14), data.AsSpan(19, 4), this.objects.AsSpan(1));
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }

        if (AdvertDecoder.DecodeServiceData(this.objects, 0, 15, this.fields) != AdvertError.None)
        {
            return null;
        }

        this.largest = counter;
        AdvertFields said = this.fields;
        return new Hearing(
            this.name,
            advert.HeardAt,
            new SockReport(said.PacketId, said.BatteryPercent, said.State, said.Episode, TimeSpan.FromMilliseconds(said.StillAgeMs, 0)));
    }

    public void Dispose() => this.ccm.Dispose();
}
