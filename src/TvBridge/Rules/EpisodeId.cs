using System;

namespace TvBridge.Rules;

/// <summary>Which episode of which sock.</summary>
/// <param name="Sock">Address of the sock.</param>
/// <param name="Number">Low 8 bits of the sock's episode number.</param>
/// <param name="StillSince">Since when the wearer has been still. It tells apart two episodes whose numbers have the same low 8 bits.</param>
public sealed record EpisodeId(string Sock, byte Number, DateTimeOffset StillSince)
{
    /// <summary>How far two accounts of one onset may be apart: a radio takes up to 10 s to start, and a clock may be set meanwhile.</summary>
    private static readonly TimeSpan SameWithin = TimeSpan.FromMinutes(5);

    /// <summary>How long an age at the limit of the advert is believed to belong to the same episode: beyond, the low 8 bits may have come around.</summary>
    private static readonly TimeSpan LongestEpisode = TimeSpan.FromHours(24);

    /// <summary>Whether an onset heard later belongs to this episode.</summary>
    /// <param name="later">The episode as it was heard later.</param>
    /// <param name="ageIsAtLimit">True when its age was the longest that an advert can tell: its onset then seems to come closer and closer.</param>
    public bool IsSameAs(EpisodeId later, bool ageIsAtLimit)
    {
        ArgumentNullException.ThrowIfNull(later);
        TimeSpan apart = later.StillSince - this.StillSince;
        return this.Sock == later.Sock
            && this.Number == later.Number
            && apart >= -SameWithin
            && apart <= (ageIsAtLimit ? LongestEpisode : SameWithin);
    }
}
