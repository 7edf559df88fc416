using Sock.Detection;

namespace Sock.Advert;

/// <summary>What one advert says. Made once and reused: filling, encoding and decoding it allocates nothing.</summary>
public sealed class AdvertFields
{
    /// <summary>Counts payloads, 0..255, and wraps. Repeats of one payload keep their number. Default 0.</summary>
    public byte PacketId { get; set; }

    /// <summary>Charge of the battery. Percent, 0..100. Default 0.</summary>
    public byte BatteryPercent { get; set; }

    /// <summary>State of the sock. Default <see cref="SockState.Awake"/>.</summary>
    public SockState State { get; set; }

    /// <summary>The low 8 bits of the episode number, 0..255. Default 0.</summary>
    public byte Episode { get; set; }

    /// <summary>
    /// Time from the onset of stillness to the start of the radio, in <see cref="SockState.Warning"/> and <see cref="SockState.Asleep"/>; 0
    /// in every other state. Milliseconds, 0 or more; the advert holds at most <see cref="AdvertLayout.StillAgeMaxMs"/> (4 h 39 min 37 s),
    /// and what is longer is encoded as that. Default 0.
    /// </summary>
    public int StillAgeMs { get; set; }

    /// <summary>
    /// Counter of an encrypted advert, <see cref="AdvertLayout.FirstCounter"/>..4294967294. No two payloads share one under one key, and each is
    /// larger than the one before; a listener that keeps the largest it has heard refuses replayed adverts by it. A plain advert has none: 0.
    /// Default 0.
    /// </summary>
    public uint Counter { get; set; }
}
