using System;

namespace TvBridge.Rules;

/// <summary>Which episode of which sock.</summary>
/// <param name="Sock">Address of the sock.</param>
/// <param name="Number">Low 8 bits of the sock's episode number.</param>
/// <param name="StillSince">Since when the wearer has been still. It tells apart two episodes whose numbers have the same low 8 bits.</param>
public sealed record EpisodeId(string Sock, byte Number, DateTimeOffset StillSince)
{
    /// <summary>Two hearings of one episode differ by the time that the radio took to start, 10 s at most, and by how often the bridge was restarted in between.</summary>
    private static readonly TimeSpan SameWithin = TimeSpan.FromMinutes(5);

    /// <summary>Whether both mean the same episode.</summary>
    public bool IsSameAs(EpisodeId other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this.Sock == other.Sock
            && this.Number == other.Number
            && (this.StillSince - other.StillSince).Duration() <= SameWithin;
    }
}
