using System;
using TvBridge.Rules;

namespace TvBridge.Nights;

/// <summary>An episode that the journal has a pause of, however it ended.</summary>
/// <param name="Sock">Name of the sock.</param>
/// <param name="Episode">The low 8 bits of the episode number.</param>
/// <param name="StillSince">Its onset as it was written.</param>
/// <param name="Outcome">How the pause ended.</param>
public sealed record ActedEpisode(string Sock, byte Episode, DateTimeOffset StillSince, PauseOutcome Outcome)
{
    /// <summary>How far two accounts of one onset may be apart: hearings are late by seconds, and a clock may be set meanwhile.</summary>
    public static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    /// <summary>
    /// The longest that an age at the limit of the advert is believed to belong to the same episode; beyond, the low 8 bits may have come
    /// around.
    /// </summary>
    public static readonly TimeSpan LongestEpisode = TimeSpan.FromHours(24);

    /// <summary>Whether an onset heard now belongs to this episode.</summary>
    /// <param name="sock">Name of the sock.</param>
    /// <param name="episode">The low 8 bits of the episode number.</param>
    /// <param name="stillSince">Time of the first hearing minus the age.</param>
    /// <param name="ageIsAtLimit">True when the age is the longest that an advert can tell: the onset may be any earlier time.</param>
    public bool IsSame(string sock, byte episode, DateTimeOffset stillSince, bool ageIsAtLimit)
    {
        TimeSpan later = stillSince - this.StillSince;
        return this.Sock == sock
            && this.Episode == episode
            && later >= -Tolerance
            && later <= (ageIsAtLimit ? LongestEpisode : Tolerance);
    }
}
