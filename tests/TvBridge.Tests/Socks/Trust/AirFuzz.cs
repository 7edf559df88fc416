using System;
using System.Collections.Generic;
using System.Linq;
using TvBridge.Socks.Air;
using TvBridge.Socks.Trust;

namespace TvBridge.Tests.Socks.Trust;

/// <summary>
/// Hostile air: mutations of genuine adverts that know the form, adverts made of whole cloth, and noise, among the adverts of a sock that goes on with its evening.
/// It knows what may be believed, and says when something else was.
/// </summary>
internal sealed class AirFuzz(int seed) : IDisposable
{
    private const SockVerdict Any = (SockVerdict)(-1);
    private const int Kinds = (int)AirFuzzKind.PlainSockEncrypted + 1;
    private const int Remembered = 64;

    private readonly Random random = new(seed);
    private readonly AirSock left = AirSock.Left();
    private readonly AirSock right = AirSock.Right();
    private readonly AirSock forger = new("A4:CF:12:34:56:78", "00112233445566778899AABBCCDDEE0F");
    private readonly Queue<byte[]> recorded = new();
    private uint counter = 5000;
    private uint lower = 100;
    private byte[] last = [];

    /// <summary>What the advert that was made last is.</summary>
    public AirFuzzKind Kind { get; private set; }

    /// <summary>The socks that the bridge trusts: one with a key, one with its plain adverts.</summary>
    public TrustedSock[] Trusted(DateTimeOffset since) => [this.left.Trusted("left", since), this.right.TrustedPlain("right", since)];

    /// <summary>Makes the next advert.</summary>
    public AirAdvert Next(DateTimeOffset heardAt)
    {
        this.Kind = this.last.Length == 0 ? AirFuzzKind.Genuine : (AirFuzzKind)this.random.Next(Kinds);
        (SockAddress address, byte[] data) = this.Make(this.Kind);
        return new AirAdvert(address, data, (short)this.random.Next(-100, 0), heardAt);
    }

    /// <summary>What is wrong with the judgement of that advert; null when it is right.</summary>
    public string? FaultOf(in AirAdvert advert, in Judgement judgement)
    {
        bool isHeard = judgement.Hearing is not null;
        bool isRight = Enum.IsDefined(judgement.Verdict) && Enum.IsDefined(judgement.Error)
            && isHeard == (judgement.Verdict is SockVerdict.New or SockVerdict.Repeat)
            && this.Allowed().Contains(judgement.Verdict) | this.Allowed()[0] == Any;
        return isRight ? null : $"{this.Kind} under {advert.Address} was judged {judgement.Verdict} ({judgement.Error}): {Convert.ToHexString(advert.ServiceData)}";
    }

    public void Dispose()
    {
        this.left.Dispose();
        this.right.Dispose();
        this.forger.Dispose();
    }

    private SockVerdict[] Allowed() => this.Kind switch
    {
        AirFuzzKind.Genuine => [SockVerdict.New],
        AirFuzzKind.Repeat => [SockVerdict.Repeat, SockVerdict.StaleRepeat],
        AirFuzzKind.Replay => [SockVerdict.Replayed, SockVerdict.CounterLost],
        AirFuzzKind.Flipped or AirFuzzKind.Forged =>
            [SockVerdict.WrongKeyOrForged, SockVerdict.Undecodable, SockVerdict.Replayed, SockVerdict.PlainRefused],
        AirFuzzKind.Cut => [SockVerdict.Undecodable],
        AirFuzzKind.Plain => [SockVerdict.PlainRefused],
        AirFuzzKind.Impossible => [SockVerdict.Undecodable],
        AirFuzzKind.Lower => [SockVerdict.Replayed, SockVerdict.CounterLost],
        AirFuzzKind.Stranger => [SockVerdict.UnknownSock],
        AirFuzzKind.PlainSock => [SockVerdict.New, SockVerdict.Repeat, SockVerdict.Undecodable],
        AirFuzzKind.PlainSockEncrypted => [SockVerdict.Undecodable],
        _ => [SockVerdict.Undecodable, SockVerdict.PlainRefused, SockVerdict.WrongKeyOrForged, SockVerdict.Replayed, SockVerdict.UnknownSock],
    };

    private (SockAddress Address, byte[] Data) Make(AirFuzzKind kind) => kind switch
    {
        AirFuzzKind.Genuine => (this.left.Address, this.Genuine()),
        AirFuzzKind.Repeat => (this.left.Address, [.. this.last]),
        AirFuzzKind.Replay => (this.left.Address, this.Recorded()),
        AirFuzzKind.Flipped => (this.left.Address, this.Flip(this.LastOrNext())),
        AirFuzzKind.Cut => (this.left.Address, this.Resize(this.LastOrNext())),
        AirFuzzKind.Plain => (this.left.Address, [0x44, .. this.Objects()]),
        AirFuzzKind.Forged => (this.left.Address, this.forger.Encrypt(this.AnyCounter(), this.Objects())),
        AirFuzzKind.Impossible => (this.left.Address, this.left.Encrypt(this.counter + 1 + (uint)this.random.Next(1000), this.ImpossibleObjects())),
        AirFuzzKind.Lower => (this.left.Address, this.left.Encrypt(this.LowerCounter(), this.Objects())),
        AirFuzzKind.Stranger => (new SockAddress((ulong)this.random.NextInt64(0xA00000000000)), this.left.Encrypt(this.counter + 1, this.Objects())),
        AirFuzzKind.PlainSock => (this.right.Address, this.random.Next(2) == 0 ? [0x44, .. this.Objects()] : this.Flip([0x44, .. this.Objects()])),
        AirFuzzKind.PlainSockEncrypted => (this.right.Address, this.right.Encrypt(this.AnyCounter(), this.Objects())),
        _ => this.Noise(),
    };

    private byte[] Genuine()
    {
        if (this.last.Length > 0)
        {
            this.recorded.Enqueue(this.last);
        }

        if (this.recorded.Count > Remembered)
        {
            this.recorded.Dequeue();
        }

        // A restart of the sock leaves some counters out.
        this.counter += this.random.Next(100) == 0 ? 256u : 1u;
        return this.last = this.left.Encrypt(this.counter, this.Objects());
    }

    private byte[] Recorded() => this.recorded.Count == 0 ? this.left.Encrypt(4999, this.Objects()) : [.. this.recorded.ElementAt(this.random.Next(this.recorded.Count))];

    private byte[] LastOrNext() => this.random.Next(2) == 0 ? [.. this.last] : this.left.Encrypt(this.counter + 1, this.Objects());

    private byte[] Objects()
    {
        byte state = (byte)this.random.Next(8);
        int ageMs = state is AirSock.Warning or AirSock.Asleep ? this.random.Next(0x1000000) : 0;
        return AirSock.Objects(state, (byte)this.random.Next(256), (byte)this.random.Next(101), (byte)this.random.Next(256), ageMs);
    }

    private byte[] ImpossibleObjects()
    {
        byte[] objects = this.Objects();
        switch (this.random.Next(6))
        {
            case 0:
                objects[3] = (byte)this.random.Next(101, 256);
                break;
            case 1:
                objects[5] = (byte)this.random.Next(8, 256);
                break;
            case 2:
                objects[9] ^= (byte)(1 << this.random.Next(8));
                break;
            case 3:
                objects[2 * this.random.Next(5)] = (byte)(0x80 + this.random.Next(128));
                break;
            case 4:
                (objects[0], objects[2]) = (objects[2], objects[0]);
                break;
            default:
                (objects[5], objects[9], objects[11]) = (AirSock.Awake, 0, (byte)this.random.Next(1, 256));
                break;
        }

        return objects;
    }

    private byte[] Flip(byte[] data)
    {
        int first = this.random.Next(data.Length * 8);
        data[first / 8] ^= (byte)(1 << (first % 8));
        for (int more = this.random.Next(4); more > 0; more--)
        {
            int bit = this.random.Next(data.Length * 8);
            data[bit / 8] ^= (byte)(bit == first ? 0 : 1 << (bit % 8));
        }

        // Two of them may have undone each other, never the first.
        return data;
    }

    private byte[] Resize(byte[] data)
    {
        int length = this.random.Next(data.Length * 2);
        return length == data.Length ? data[..^1] : [.. data.Take(length), .. new byte[Math.Max(0, length - data.Length)]];
    }

    private uint AnyCounter() => this.random.Next(8) switch
    {
        0 => 0,
        1 => 99,
        2 => 100,
        3 => uint.MaxValue,
        4 => uint.MaxValue - 1,
        5 => this.counter,
        6 => this.counter - 1,
        _ => this.counter + 1 + (uint)this.random.Next(1000),
    };

    private uint LowerCounter()
    {
        this.lower = this.lower >= 4900 ? 100 : this.lower + (uint)this.random.Next(3);
        return this.lower;
    }

    private (SockAddress Address, byte[] Data) Noise()
    {
        byte[] data = new byte[this.random.Next(61)];
        this.random.NextBytes(data);
        if (data.Length > 0 && this.random.Next(2) == 0)
        {
            data[0] = 0x45;
        }

        return (this.random.Next(3) == 0 ? new SockAddress((ulong)this.random.NextInt64(0xA00000000000)) : this.left.Address, data);
    }
}
