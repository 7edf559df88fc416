using System;

namespace TvBridge.Rules;

/// <summary>An episode that was acted upon, and how far that went.</summary>
/// <param name="Episode">The episode, with its onset as it was when it was acted upon.</param>
/// <param name="ActedAt">When it was acted upon. Wall clock.</param>
public sealed record ActedEpisode(EpisodeId Episode, DateTimeOffset ActedAt)
{
    // Docs/loss.md says why these two and no others.
    private static readonly TimeSpan SameBefore = TimeSpan.FromHours(2);
    private static readonly TimeSpan SameAfter = TimeSpan.FromHours(12);

    /// <summary>True when the sock has said another number since: the same number then is another episode, or an old advert of this one.</summary>
    public bool NumberWasLeft { get; init; }

    /// <summary>True when the TV could not be reached and nothing was sent, so that nothing is done twice when it is tried again.</summary>
    public bool NothingWasSent { get; init; }

    /// <summary>The pause that was begun and of whose end nothing is known; null when it ended.</summary>
    public PauseIntent? Unfinished { get; init; }

    /// <summary>
    /// Whether what is heard belongs to this episode. The onset tells, and where it does not because a clock was set, the number: while the sock says no
    /// other one, the same number is the same episode from 2 h before to 12 h after it was acted upon.
    /// </summary>
    /// <param name="heard">The episode as it is heard.</param>
    /// <param name="heardAt">When it is heard. Wall clock.</param>
    /// <param name="ageIsAtLimit">True when its age is the longest that an advert can tell.</param>
    public bool Covers(EpisodeId heard, DateTimeOffset heardAt, bool ageIsAtLimit)
    {
        ArgumentNullException.ThrowIfNull(heard);
        if (this.Episode.IsSameAs(heard, ageIsAtLimit))
        {
            return true;
        }

        TimeSpan since = heardAt - this.ActedAt;
        return !this.NumberWasLeft
            && this.Episode.Sock == heard.Sock
            && this.Episode.Number == heard.Number
            && since >= -SameBefore
            && since <= SameAfter;
    }
}
