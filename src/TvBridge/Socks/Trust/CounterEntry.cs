using System;
using Sock.Advert;
using TvBridge.Socks.Air;

namespace TvBridge.Socks.Trust;

/// <summary>
/// What is remembered of one sock: its largest counter with the bytes that came under it, and what came below. It has room for one advert and is changed
/// in place, so that taking an advert allocates nothing.
/// </summary>
/// <param name="address">The sock.</param>
/// <param name="since">Since when its counters count; has to be the one of <see cref="TrustedSock.CountersSince"/>, or this is about another life of it.</param>
internal sealed class CounterEntry(SockAddress address, DateTimeOffset since)
{
    /// <summary>Longest service data that is remembered: an encrypted advert from its device information on. Bytes.</summary>
    public const int MostBytes = AdvertLayout.ObjectsLength + AdvertCipher.Overhead;

    /// <summary>How many genuine adverts in a row, with smaller counters that themselves grow, make a question of it.</summary>
    public const int LowUntilQuestion = 3;

    private readonly byte[] data = new byte[MostBytes];
    private int length;

    public SockAddress Address => address;

    public DateTimeOffset Since => since;

    /// <summary>The largest counter that was taken; 0 when none was.</summary>
    public uint Counter { get; private set; }

    /// <summary>When the advert under that counter was first heard.</summary>
    public DateTimeOffset HeardAt { get; private set; }

    /// <summary>The largest counter below <see cref="Counter"/> that a genuine advert came with; 0 when none did. What is not larger was heard.</summary>
    public uint LowCounter { get; private set; }

    /// <summary>How many genuine adverts came below since the last one that was taken.</summary>
    public int LowCount { get; private set; }

    /// <summary>Whether the user has to say what became of the counters.</summary>
    public bool IsQuestion => this.LowCount >= LowUntilQuestion;

    /// <summary>The bytes of the advert that was taken last; none when none was.</summary>
    public ReadOnlySpan<byte> Data => this.data.AsSpan(0, this.length);

    /// <summary>Whether these are the bytes that were taken last.</summary>
    public bool Holds(ReadOnlySpan<byte> bytes) => this.length > 0 && bytes.SequenceEqual(this.Data);

    public void Take(uint counter, ReadOnlySpan<byte> bytes, DateTimeOffset heardAt)
    {
        bytes.CopyTo(this.data);
        this.length = bytes.Length;
        this.Counter = counter;
        this.HeardAt = heardAt;
        this.LowCount = 0;
    }

    public void TakeLow(uint counter)
    {
        this.LowCounter = counter;
        this.LowCount = Math.Min(this.LowCount + 1, LowUntilQuestion);
    }

    /// <summary>Sets what came below, as it was kept on the disk.</summary>
    public void SetLow(uint counter, int count)
    {
        this.LowCounter = counter;
        this.LowCount = Math.Clamp(count, 0, LowUntilQuestion);
    }
}
