using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.Tv;

namespace TvBridge.Rules;

/// <summary>The bridge itself: takes hearings one after the other and keeps one TV from playing to a sleeper.</summary>
public sealed class PauseOnSleep
{
    private readonly ITv tv;
    private readonly TimeProvider time;
    private readonly Action<EveningEvent> tell;
    private readonly EpisodeTracker tracker;
    private readonly PauseLimit limit;
    private readonly VerifiedPause pause;
    private readonly UnfinishedPauses unfinished;
    private readonly Dictionary<string, (EpisodeId Episode, WarningReading Reading)> atWarning = [];
    private readonly Dictionary<string, byte> heldBack = [];

    /// <summary>A bridge that has heard nothing yet.</summary>
    /// <param name="tv">The TV.</param>
    /// <param name="time">The clock.</param>
    /// <param name="acted">Episodes that were acted upon before, as the journal has them.</param>
    /// <param name="tell">
    /// Called with each event, in order, before anything that follows from it: what is not told is not done. What has to outlive a sudden end is on the disk when
    /// it returns.
    /// </param>
    /// <param name="toggleWait">See <see cref="VerifiedPause"/>. 0 or more, default 0.</param>
    public PauseOnSleep(ITv tv, TimeProvider time, IEnumerable<ActedEpisode> acted, Action<EveningEvent> tell, TimeSpan toggleWait = default)
    {
        ActedEpisode[] before = [.. acted];
        (this.tv, this.time, this.tell) = (tv, time, tell);
        this.tracker = new EpisodeTracker(before);
        this.limit = new PauseLimit(time, before);
        this.pause = new VerifiedPause(tv, time, toggleWait);
        this.unfinished = new UnfinishedPauses(tv, time, [.. before.Where(episode => episode.Unfinished is not null)]);
    }

    /// <summary>
    /// To be called once, before the first hearing: looks what became of pauses in whose middle the bridge was stopped. The TV is read, and is paused only when it
    /// has played on without a break. Returns the pauses that came to an end.
    /// </summary>
    public async Task<IReadOnlyList<PauseDone>> ResumeAsync(CancellationToken cancellation)
    {
        List<PauseDone> ended = [];
        foreach (ActedEpisode episode in this.unfinished.AtStart)
        {
            if (await this.ResumeAsync(episode, sleepsNow: false, cancellation) is PauseDone done)
            {
                ended.Add(done);
            }
        }

        return ended;
    }

    /// <summary>Takes one hearing to its end. Returns the pause that it led to, or null.</summary>
    public async Task<PauseDone?> TakeAsync(Hearing hearing, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(hearing);
        EpisodeDecision decision = this.tracker.Take(hearing);
        EpisodeId? episode = decision.StillSince is DateTimeOffset since ? new EpisodeId(hearing.Sock, hearing.Report.Episode, since) : null;
        if (decision.Changed)
        {
            this.tell(new SockSpoke(hearing.HeardAt, episode, hearing, decision.Before));
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
                this.tell(new TvLookedAt(look.Reading.ReadAt, episode, this.tv.Name, look.Reading));
                return null;
            case EpisodeAction.Pause or EpisodeAction.Resume when !this.limit.TryTake(hearing.Sock):
                this.TellHeldBack(episode, decision.Acted);
                return null;
            case EpisodeAction.Pause:
                return await this.PauseAsync(episode, decision.Acted, cancellation);
            case EpisodeAction.Resume:
                return await this.ResumeAsync(decision.Acted!, sleepsNow: true, cancellation);
            default:
                return null;
        }
    }

    private void TellHeldBack(EpisodeId episode, ActedEpisode? acted)
    {
        // An episode that was tried before waits for its next try: that is no news.
        bool wasTold = this.heldBack.TryGetValue(episode.Sock, out byte number) && number == episode.Number;
        if (acted is null && !wasTold)
        {
            this.heldBack[episode.Sock] = episode.Number;
            this.tell(new PauseHeldBack(this.time.GetUtcNow(), episode, this.tv.Name));
        }
    }

    private async Task<PauseDone?> ResumeAsync(ActedEpisode episode, bool sleepsNow, CancellationToken cancellation)
    {
        UnfinishedEnd end = await this.unfinished.LookAsync(
            episode, sleepsNow, step => this.tell(new PauseStepped(step.At, episode.Episode, this.tv.Name, step)), cancellation);
        switch (end.Step)
        {
            case UnfinishedStep.Pause:
                this.limit.Take(episode.Episode.Sock);
                return await this.PauseAsync(episode.Episode, episode, cancellation);
            case UnfinishedStep.End:
                return this.End(episode.Episode, end.Result!, episode.Unfinished!.Before);
            case UnfinishedStep.Open:
                // Not told: on the disk it stays unfinished, so that another sudden end is looked at from the beginning.
                this.tracker.Acted(episode with { Unfinished = null, NothingWasSent = true });
                return null;
            default:
                return null;
        }
    }

    private async Task<PauseDone> PauseAsync(EpisodeId episode, ActedEpisode? earlier, CancellationToken cancellation)
    {
        // Adverts get lost: a reading from the warning of another episode tells nothing about this one.
        WarningReading? look = this.atWarning.TryGetValue(episode.Sock, out (EpisodeId Episode, WarningReading Reading) kept)
            && kept.Episode.Number == episode.Number && kept.Episode.IsSameAs(episode, ageIsAtLimit: false) ? kept.Reading : null;
        int intents = earlier?.Unfinished?.Times ?? 0;

        // Where a clock was set since, what was read before has a time of another clock than the onset.
        TvReading? before = earlier is not null && earlier.Episode.IsSameAs(episode, ageIsAtLimit: false) ? earlier.Unfinished?.Before : null;
        void Step(PauseStep step)
        {
            if (step.Kind == PauseStepKind.CommandSent)
            {
                intents++;
                PauseIntent intent = new(this.tv.Name, step.Reading!, intents);
                this.tracker.Acted(new ActedEpisode(episode, step.At) { Unfinished = intent });
            }

            this.tell(new PauseStepped(step.At, episode, this.tv.Name, step));
        }

        PauseResult result = await this.pause.PauseAsync(look, Step, cancellation);
        return this.End(episode, result, look?.Reading, before, result.Before);
    }

    private PauseDone End(EpisodeId episode, PauseResult result, params ReadOnlySpan<TvReading?> readings)
    {
        DateTimeOffset now = this.time.GetUtcNow();
        bool nothingWasSent = result is { Outcome: PauseOutcome.Unreachable, CommandsSent: 0 };
        this.tracker.Acted(new ActedEpisode(episode, now) { NothingWasSent = nothingWasSent });

        // Also when the pause failed: the TV plays on, and the place is all the sleeper has.
        PauseDone done = new(now, episode, this.tv.Name, result, Bookmark.From(episode.StillSince, readings));
        this.tell(done);
        return done;
    }
}
