using System;
using RadioVm.Hci;

namespace RadioVm.Air;

/// <summary>Somebody who repeats one payload until told otherwise.</summary>
internal sealed class AirSender
{
    /// <summary>Milliseconds between two packets, as a sock sends them.</summary>
    public const int SockIntervalMs = 100;

    /// <summary>Describes a sender.</summary>
    /// <param name="from">Its address.</param>
    /// <param name="data">Its payload, 0 to 31 bytes.</param>
    /// <param name="duration">How long it sends.</param>
    public AirSender(LeAddress from, byte[] data, TimeSpan duration)
    {
        this.From = from;
        this.Data = data;
        this.Duration = duration;
    }

    public LeAddress From { get; }

    public byte[] Data { get; }

    public TimeSpan Duration { get; }

    /// <summary>Kind of packet. Default scannable, as a sock sends.</summary>
    public AdvertKind Kind { get; init; } = AdvertKind.Scannable;

    /// <summary>What it answers when it is asked for more; null: nothing.</summary>
    public byte[]? ScanResponse { get; init; }

    /// <summary>Signal strength, dBm. Default -60.</summary>
    public sbyte RssiDbm { get; init; } = -60;

    /// <summary>Milliseconds between two packets. Default <see cref="SockIntervalMs"/>.</summary>
    public int IntervalMs { get; init; } = SockIntervalMs;
}
