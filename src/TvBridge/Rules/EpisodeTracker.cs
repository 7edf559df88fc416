using System;
using System.Collections.Generic;
using Sock.Detection;

namespace TvBridge.Rules;

/// <summary>
/// Follows the socks it hears and says once per episode what to do. It knows no TV and no clock: hearings in, decisions out.
/// An episode that was acted upon is never acted upon again, whatever is repeated, lost or heard after a restart.
/// </summary>
/// <param name="acted">Episodes that were acted upon before this bridge was started.</param>
public sealed class EpisodeTracker(IEnumerable<EpisodeId> acted)
{
    // A sock says a few episodes an evening; what is older than this many cannot come back.
    private const int MostRemembered = 256;

    private readonly Queue<EpisodeId> acted = new(acted);
    private readonly Dictionary<string, SockMemo> socks = [];

    /// <summary>Takes one hearing.</summary>
    public EpisodeDecision Take(Hearing hearing)
    {
        ArgumentNullException.ThrowIfNull(hearing);
        bool known = this.socks.TryGetValue(hearing.Sock, out SockMemo? before);
        if (known && before!.Report == hearing.Report)
        {
            // The same payload once more: a sign of life. Its age is as of its first hearing, so that one counts.
            return new EpisodeDecision(EpisodeAction.None, false, before.Report.State, before.StillSince);
        }

        DateTimeOffset? stillSince = hearing.Report.State is SockState.Warning or SockState.Asleep
            ? hearing.HeardAt - hearing.Report.StillAge
            : null;
        this.socks[hearing.Sock] = new SockMemo(hearing.Report, stillSince);
        bool changed = !known || before!.Report.State != hearing.Report.State || before.Report.Episode != hearing.Report.Episode;
        return new EpisodeDecision(
            stillSince is null ? EpisodeAction.None : this.ActionFor(hearing, stillSince.Value, changed), changed, before?.Report.State, stillSince);
    }

    private EpisodeAction ActionFor(Hearing hearing, DateTimeOffset stillSince, bool changed)
    {
        EpisodeId episode = new(hearing.Sock, hearing.Report.Episode, stillSince);
        foreach (EpisodeId done in this.acted)
        {
            if (done.IsSameAs(episode, hearing.Report.AgeIsAtLimit))
            {
                return EpisodeAction.None;
            }
        }

        if (hearing.Report.State == SockState.Warning)
        {
            return changed ? EpisodeAction.Look : EpisodeAction.None;
        }

        this.acted.Enqueue(episode);
        if (this.acted.Count > MostRemembered)
        {
            this.acted.Dequeue();
        }

        return EpisodeAction.Pause;
    }

    private sealed record SockMemo(SockReport Report, DateTimeOffset? StillSince);
}
