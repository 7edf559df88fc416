using System;
using Sock.Advert;
using Sock.Detection;

namespace Sock.Firmware.Tests.FaultNights;

/// <summary>One thing that the sock said: a payload at its first hearing.</summary>
internal sealed class NightWord(double atS, byte[] advert, AdvertFields fields)
{
    public double AtS { get; } = atS;

    public SockState State { get; } = fields.State;

    public byte Episode { get; } = fields.Episode;

    public uint Counter { get; } = fields.Counter;

    /// <summary>Since when the sock says that the foot lay still.</summary>
    public double StillSinceS { get; } = atS - (fields.StillAgeMs / 1e3);

    public bool IsRepeatedBy(byte[] other) => advert.AsSpan().SequenceEqual(other);
}
