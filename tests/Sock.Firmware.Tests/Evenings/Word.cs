using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using Sock.Advert;
using Sock.Detection;
using Sock.VirtualBoard;
using Xunit;

namespace Sock.Firmware.Tests.Evenings;

/// <summary>
/// One payload that was heard, with its repeats. Its bytes are taken apart here by the table of docs/advert.md, and decrypted by the desktop's own AES-CCM; what
/// the bridge's decoder makes of them has to be the same.
/// </summary>
internal sealed class Word
{
    private const int ObjectsAt = 8;
    private const int CounterAt = 22;
    private const int TagAt = 26;
    private readonly byte[] objects;

    private Word(IReadOnlyList<AdvertOnAir> repeats, byte[] objects, uint counter)
    {
        this.objects = objects;
        this.Repeats = repeats;
        this.Counter = counter;
    }

    public IReadOnlyList<AdvertOnAir> Repeats { get; }

    public byte[] Bytes => this.Repeats[0].Advert;

    /// <summary>0 in a plain word.</summary>
    public uint Counter { get; }

    public byte PacketId => this.objects[1];

    public int BatteryPercent => this.objects[3];

    public SockState State => (SockState)this.objects[5];

    public int Episode => this.objects[7];

    public double FirstS => this.Repeats[0].Microseconds / 1e6;

    public double LengthS => (this.Repeats[^1].Microseconds / 1e6) - this.FirstS;

    /// <summary>When stillness began, as a listener works it out.</summary>
    public double OnsetS => this.FirstS - ((this.objects[11] | (this.objects[12] << 8) | (this.objects[13] << 16)) / 1e3);

    /// <summary>All words of encrypted adverts, under one of these keys each. An advert that is not encrypted, or under none of them, fails.</summary>
    public static IReadOnlyList<Word> Decrypt(IEnumerable<AdvertOnAir> adverts, params byte[][] keys) => [.. Group(adverts).Select(repeats => Decrypt(repeats, keys))];

    /// <summary>All words of plain adverts. One that is not plain fails.</summary>
    public static IReadOnlyList<Word> Read(IEnumerable<AdvertOnAir> adverts) => [.. Group(adverts).Select(repeats =>
    {
        byte[] advert = repeats[0].Advert;
        Assert.Equal("0201061216D2FC44", Convert.ToHexString(advert, 0, ObjectsAt));
        Assert.Equal(22, advert.Length);
        AdvertFields fields = new();
        Assert.Equal(AdvertError.None, AdvertDecoder.DecodeAdvert(advert, advert.Length, fields));
        return new Word(repeats, advert[ObjectsAt..], 0).Checked(fields);
    })];

    /// <summary>The states in order, signs of life left out.</summary>
    public static SockState[] Changes(IReadOnlyList<Word> words) => [.. words.Select(word => word.State).Where((state, i) => i == 0 || state != words[i - 1].State)];

    private static IEnumerable<IReadOnlyList<AdvertOnAir>> Group(IEnumerable<AdvertOnAir> adverts)
    {
        List<AdvertOnAir> repeats = [];
        foreach (AdvertOnAir advert in adverts)
        {
            if (repeats.Count > 0 && !repeats[0].Advert.AsSpan().SequenceEqual(advert.Advert))
            {
                yield return repeats;
                repeats = [];
            }

            repeats.Add(advert);
        }

        if (repeats.Count > 0)
        {
            yield return repeats;
        }
    }

    private static Word Decrypt(IReadOnlyList<AdvertOnAir> repeats, byte[][] keys)
    {
        byte[] advert = repeats[0].Advert;
        Assert.Equal("0201061A16D2FC45", Convert.ToHexString(advert, 0, ObjectsAt));
        Assert.Equal(30, advert.Length);

        // Address as printed, UUID as sent, device information, counter as sent.
        byte[] nonce = [.. repeats[0].Address, 0xD2, 0xFC, 0x45, .. advert[CounterAt..TagAt]];
        foreach (byte[] key in keys)
        {
            using AesCcm aes = new(key);
            byte[] objects = new byte[CounterAt - ObjectsAt];
            try
            {
                aes.Decrypt(nonce, advert.AsSpan(ObjectsAt, objects.Length), advert.AsSpan(TagAt), objects);
            }
            catch (AuthenticationTagMismatchException)
            {
                continue;
            }

            AdvertFields fields = new();
            using DesktopBlock block = new(key);
            Assert.Equal(AdvertError.None, AdvertDecoder.DecodeAdvert(advert, advert.Length, new AdvertCipher(block, repeats[0].Address), fields));
            uint counter = BitConverter.ToUInt32(advert, CounterAt);
            Assert.Equal(counter, fields.Counter);
            return new Word(repeats, objects, counter).Checked(fields);
        }

        throw new InvalidOperationException($"At {repeats[0].Microseconds / 1e6:F1} s an advert is under none of the keys: {Convert.ToHexString(advert)}.");
    }

    private Word Checked(AdvertFields fields)
    {
        Assert.Equal([0x00, 0x01, 0x09, 0x09, 0x0F, 0x42], (byte[])[this.objects[0], this.objects[2], this.objects[4], this.objects[6], this.objects[8], this.objects[10]]);
        Assert.Equal(this.State == SockState.Asleep ? 1 : 0, this.objects[9]);
        Assert.Equal((this.State, this.PacketId, this.BatteryPercent, this.Episode), (fields.State, fields.PacketId, fields.BatteryPercent, fields.Episode));
        return this;
    }

    private sealed class DesktopBlock : IBlockCipher, IDisposable
    {
        private readonly Aes aes = Aes.Create();

        public DesktopBlock(byte[] key)
        {
            this.aes.Key = key;
        }

        public void EncryptBlock(byte[] block, byte[] result) => this.aes.EncryptEcb(block, result, PaddingMode.None);

        public void Dispose() => this.aes.Dispose();
    }
}
