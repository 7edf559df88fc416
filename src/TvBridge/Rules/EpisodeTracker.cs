using System;
using System.Collections.Generic;
using Sock.Detection;

namespace TvBridge.Rules;

/// <summary>
/// Follows the socks it hears and says what to do about their episodes. It knows no TV and no clock: hearings in, decisions out. An episode for
/// which something was done is not acted upon again, whatever is repeated, lost, overtaken or heard after a restart.
/// </summary>
public sealed class EpisodeTracker
{
    /// <summary>How long after its onset an episode may be tried again whose TV could not be reached: 1 h. Later, whoever switches the TV on means it.</summary>
    public static readonly TimeSpan TriedAgainFor = TimeSpan.FromHours(1);

    // One payload is on the air for 15 s at most, and a payload that was overtaken is one of the last few.
    private static readonly TimeSpan OvertakenWithin = TimeSpan.FromSeconds(30);
    private const int MostOvertaken = 3;

    private readonly EpisodeBook book = new();
    private readonly Dictionary<string, SockMemo> socks = [];

    /// <summary>A tracker that has heard nothing yet.</summary>
    /// <param name="acted">Episodes that were acted upon before this bridge was started.</param>
    public EpisodeTracker(IEnumerable<ActedEpisode> acted)
    {
        ArgumentNullException.ThrowIfNull(acted);
        foreach (ActedEpisode episode in acted)
        {
            this.book.Add(episode);
        }
    }

    /// <summary>Something was done for an episode, or has come further.</summary>
    public void Acted(ActedEpisode episode) => this.book.Add(episode);

    /// <summary>Takes one hearing.</summary>
    public EpisodeDecision Take(Hearing hearing)
    {
        ArgumentNullException.ThrowIfNull(hearing);
        bool known = this.socks.TryGetValue(hearing.Sock, out SockMemo? before);
        if (known && IsOvertaken(hearing, before!))
        {
            return new EpisodeDecision(EpisodeAction.None, false, before!.Report.State, before.StillSince);
        }

        // The same payload once more is a sign of life; its age is as of its first hearing, so that one counts.
        bool repeats = known && before!.Report == hearing.Report;
        DateTimeOffset? stillSince = repeats ? before!.StillSince
            : hearing.Report.State is SockState.Warning or SockState.Asleep ? hearing.HeardAt - hearing.Report.StillAge
            : null;
        bool changed = !known || before!.Report.State != hearing.Report.State || before.Report.Episode != hearing.Report.Episode;
        if (!repeats)
        {
            this.socks[hearing.Sock] = new SockMemo(hearing.Report, hearing.HeardAt, stillSince);
            this.book.Heard(hearing.Sock, hearing.Report.Episode);
        }

        ActedEpisode? acted = stillSince is null ? null : this.Known(hearing, stillSince.Value);
        EpisodeAction action = stillSince is null ? EpisodeAction.None : ActionFor(hearing.Report, acted, changed);
        return new EpisodeDecision(action, changed, before?.Report.State, stillSince, acted);
    }

    private static EpisodeAction ActionFor(SockReport report, ActedEpisode? acted, bool changed)
    {
        if (report.State == SockState.Warning)
        {
            return changed && acted is null ? EpisodeAction.Look : EpisodeAction.None;
        }

        return acted switch
        {
            null => EpisodeAction.Pause,
            { Unfinished: not null } => EpisodeAction.Resume,
            { NothingWasSent: true } when report.StillAge <= TriedAgainFor => EpisodeAction.Pause,
            _ => EpisodeAction.None,
        };
    }

    /// <summary>An old payload that took longer than the one after it: what it says is not so any more.</summary>
    private static bool IsOvertaken(Hearing hearing, SockMemo before)
    {
        byte behind = (byte)(before.Report.PacketId - hearing.Report.PacketId);
        TimeSpan since = hearing.HeardAt - before.HeardAt;
        return hearing.Report.State is SockState.Warning or SockState.Asleep
            && behind is > 0 and <= MostOvertaken
            && since >= TimeSpan.Zero
            && since <= OvertakenWithin;
    }

    private ActedEpisode? Known(Hearing hearing, DateTimeOffset stillSince)
    {
        EpisodeId episode = new(hearing.Sock, hearing.Report.Episode, stillSince);
        ActedEpisode? acted = this.book.Of(episode.Sock, episode.Number);
        return acted is not null && acted.Covers(episode, hearing.HeardAt, hearing.Report.AgeIsAtLimit) ? acted : null;
    }

    private sealed record SockMemo(SockReport Report, DateTimeOffset HeardAt, DateTimeOffset? StillSince);
}
