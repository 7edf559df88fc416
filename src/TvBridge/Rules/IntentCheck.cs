using System;
using TvBridge.Tv;

namespace TvBridge.Rules;

/// <summary>Compares what a TV says after a restart with what it said before a pause command that may or may not have gone out.</summary>
internal static class IntentCheck
{
    // The command takes a moment, the TV rounds, and who presses play sooner than this after a pause was not asleep long ago.
    private static readonly TimeSpan Near = TimeSpan.FromSeconds(5);
    private const double SpeedError = 0.01;

    /// <summary>How long what plays without telling its position, or by a clock that was set back, is taken to have played on: 2 min.</summary>
    private static readonly TimeSpan Young = TimeSpan.FromMinutes(2);

    /// <summary>Judges a fresh reading.</summary>
    public static IntentFinding Judge(PauseIntent intent, TvReading now)
    {
        TimeSpan passed = now.ReadAt - intent.Before.ReadAt;
        return now switch
        {
            { Failure: not TvFailure.None } => IntentFinding.NoAnswer,
            { State: TvState.Paused } => StandsThere(intent.Before, now) ? IntentFinding.PausedThere : IntentFinding.PausedElsewhere,
            { State: TvState.Stopped or TvState.Off } => IntentFinding.NothingPlays,
            _ => Advance(intent.Before, now) is TimeSpan advance ? OfAdvance(advance, passed) : OfAge(passed),
        };
    }

    private static bool StandsThere(TvReading before, TvReading now) =>
        before.Title == now.Title
        && (before.Position is not TimeSpan then || now.Position is not TimeSpan there || (there - then).Duration() <= 2 * Near);

    /// <summary>How much was played, over the end of what was loaded if the next began; null when the TV does not tell.</summary>
    private static TimeSpan? Advance(TvReading before, TvReading now) => (before.Position, now.Position) switch
    {
        (TimeSpan then, TimeSpan there) when before.Title == now.Title => there - then,
        (TimeSpan then, TimeSpan there) when before.Duration is TimeSpan end => end - then + there,
        _ => null,
    };

    private static IntentFinding OfAdvance(TimeSpan advance, TimeSpan passed)
    {
        if (passed < TimeSpan.Zero)
        {
            return advance >= TimeSpan.Zero && advance <= Young ? IntentFinding.PlayedOn : IntentFinding.CannotTell;
        }

        return (advance - passed).Duration() <= Near + (passed * SpeedError) ? IntentFinding.PlayedOn : IntentFinding.Used;
    }

    private static IntentFinding OfAge(TimeSpan passed) => passed.Duration() <= Young ? IntentFinding.PlayedOn : IntentFinding.CannotTell;
}
