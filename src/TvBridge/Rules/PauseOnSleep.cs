using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.Tv;

namespace TvBridge.Rules;

/// <summary>The bridge itself: takes hearings one after the other and keeps one TV from playing to a sleeper.</summary>
/// <param name="tv">The TV.</param>
/// <param name="time">The clock.</param>
/// <param name="acted">Episodes that were acted upon before.</param>
/// <param name="tell">Called with each event, in order, before anything that follows from it: what is not told is not done.</param>
public sealed class PauseOnSleep(ITv tv, TimeProvider time, IEnumerable<EpisodeId> acted, Action<EveningEvent> tell)
{
    private readonly EpisodeTracker tracker = new(acted);
    private readonly VerifiedPause pause = new(tv, time);
    private readonly Dictionary<string, (EpisodeId Episode, WarningReading Reading)> atWarning = [];

    /// <summary>Takes one hearing to its end. Returns the pause that it led to, or null.</summary>
    public async Task<PauseDone?> TakeAsync(Hearing hearing, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(hearing);
        EpisodeDecision decision = this.tracker.Take(hearing);
        EpisodeId? episode = decision.StillSince is DateTimeOffset since ? new EpisodeId(hearing.Sock, hearing.Report.Episode, since) : null;
        if (decision.Changed)
        {
            tell(new SockSpoke(hearing.HeardAt, episode, hearing, decision.Before));
        }

        if (episode is null)
        {
            this.atWarning.Remove(hearing.Sock);
            return null;
        }

        switch (decision.Action)
        {
            case EpisodeAction.Look:
                WarningReading look = await this.pause.LookAsync(cancellation);
                this.atWarning[hearing.Sock] = (episode, look);
                tell(new TvLookedAt(look.Reading.ReadAt, episode, tv.Name, look.Reading));
                return null;
            case EpisodeAction.Pause:
                return await this.PauseAsync(episode, cancellation);
            default:
                return null;
        }
    }

    private async Task<PauseDone> PauseAsync(EpisodeId episode, CancellationToken cancellation)
    {
        // Adverts get lost: a reading from the warning of another episode tells nothing about this one.
        WarningReading? look = this.atWarning.Remove(episode.Sock, out (EpisodeId Episode, WarningReading Reading) kept)
            && kept.Episode.IsSameAs(episode, ageIsAtLimit: false) ? kept.Reading : null;
        PauseResult result = await this.pause.PauseAsync(
            look, step => tell(new PauseStepped(step.At, episode, tv.Name, step)), cancellation);

        // Also when the pause failed: the TV plays on, and the place is all the sleeper has.
        Bookmark? bookmark = Bookmark.From(episode.StillSince, look?.Reading, result.Before);
        PauseDone done = new(time.GetUtcNow(), episode, tv.Name, result, bookmark);
        tell(done);
        return done;
    }
}
