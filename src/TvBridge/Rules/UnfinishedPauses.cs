using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.Tv;

namespace TvBridge.Rules;

/// <summary>
/// The pauses in whose middle the bridge was stopped: a command may have gone out, or not. The TV is read and compared with what it said before. Nothing is sent here.
/// </summary>
internal sealed class UnfinishedPauses(ITv tv, TimeProvider time, IReadOnlyList<ActedEpisode> atStart)
{
    /// <summary>The sock's word holds until it would speak again; after that its next one decides.</summary>
    private static readonly TimeSpan WordHolds = SilenceWatch.Heartbeat;

    /// <summary>Later nobody remembers, and whatever plays is meant to.</summary>
    private static readonly TimeSpan Forgotten = TimeSpan.FromHours(2);

    /// <summary>A bridge that dies in each pause does not go on for ever.</summary>
    private const int MostTimes = 3;

    private const string Stopped = "The bridge was stopped in the middle of this pause";

    /// <summary>Those that the bridge found when it started.</summary>
    public IReadOnlyList<ActedEpisode> AtStart { get; } = atStart;

    /// <summary>Looks what became of one of them.</summary>
    /// <param name="episode">The episode with its unfinished pause.</param>
    /// <param name="sleepsNow">Whether its sock says Asleep at this moment.</param>
    /// <param name="onStep">Called with each step when it happens.</param>
    /// <param name="cancellation">Ends it with an <see cref="OperationCanceledException"/>.</param>
    public async Task<UnfinishedEnd> LookAsync(ActedEpisode episode, bool sleepsNow, Action<PauseStep> onStep, CancellationToken cancellation)
    {
        PauseIntent intent = episode.Unfinished!;
        TimeSpan age = (time.GetUtcNow() - intent.Before.ReadAt).Duration();
        if (age > Forgotten || intent.Tv != tv.Name || intent.Times >= MostTimes)
        {
            string why = intent.Tv != tv.Name ? "with another TV"
                : age > Forgotten ? "more than 2 h ago"
                : "and the two tries before it";
            return End(PauseOutcome.Sent, intent, null, $"{Stopped} {why}, so it is not taken up again; look at the TV.", time.GetUtcNow(), onStep);
        }

        TvReading now = await tv.ReadAsync(cancellation);
        onStep(new PauseStep(now.ReadAt, PauseStepKind.Read, "reads " + VerifiedPauseWords.Of(now), now));
        IntentFinding finding = IntentCheck.Judge(intent, now);
        return finding switch
        {
            IntentFinding.NoAnswer => new UnfinishedEnd(UnfinishedStep.Wait),
            IntentFinding.PlayedOn => new UnfinishedEnd(sleepsNow || age <= WordHolds ? UnfinishedStep.Pause : UnfinishedStep.Open),
            IntentFinding.PausedThere => End(PauseOutcome.Paused, intent, now, $"{Stopped}, and {tv.Name} is paused; nothing more is sent.", now.ReadAt, onStep),
            IntentFinding.PausedElsewhere => End(
                PauseOutcome.AlreadyPaused, intent, now, $"{Stopped}, and {tv.Name} was paused elsewhere since; nothing more is sent.", now.ReadAt, onStep),
            IntentFinding.NothingPlays => End(
                PauseOutcome.NothingPlaying, intent, now, $"{Stopped}, and nothing plays on {tv.Name} now; nothing more is sent.", now.ReadAt, onStep),
            IntentFinding.Used => End(
                PauseOutcome.Sent, intent, now, $"{Stopped}, and {tv.Name} plays, but was used since: nothing more is sent, look at the TV.", now.ReadAt, onStep),
            _ => End(
                PauseOutcome.Sent, intent, now, $"{Stopped}, and nothing tells whether {tv.Name} was used since: nothing more is sent, look at the TV.", now.ReadAt, onStep),
        };
    }

    private static UnfinishedEnd End(
        PauseOutcome outcome, PauseIntent intent, TvReading? now, string problem, DateTimeOffset at, Action<PauseStep> onStep)
    {
        PauseStep end = new(at, PauseStepKind.Ended, problem);
        onStep(end);
        return new UnfinishedEnd(UnfinishedStep.End, new PauseResult(outcome, false, intent.Before, now, intent.Times, null, problem, [end]));
    }
}
