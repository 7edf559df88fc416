using System.Collections.Generic;

namespace SockLab.Evaluation;

/// <summary>What one run of a night comes to.</summary>
/// <param name="Warnings">Entries into Warning before lights-out.</param>
/// <param name="FalsePauses">Pauses before lights-out.</param>
/// <param name="DelayMin">Pause minus onset in minutes, <see cref="NoPauseMin"/> without a pause; null without an onset.</param>
/// <param name="OnsetErrorMin">The detector's onset minus the true one in minutes; null unless the delay is from -10 to +60 min.</param>
internal sealed record NightScore(int Warnings, int FalsePauses, double? DelayMin, double? OnsetErrorMin)
{
    /// <summary>The delay of a night in which no pause followed the onset. Minutes.</summary>
    public const double NoPauseMin = 999;

    private const double MsPerMin = 60_000;
    private const double EarliestMin = -10;
    private const double LatestMin = 60;

    /// <summary>Scores the events of a night, which are in order of time.</summary>
    /// <param name="onsetMs">The night's <see cref="Onset"/>, null where it has none.</param>
    /// <param name="events">What happened.</param>
    public static NightScore Of(int? onsetMs, IReadOnlyList<NightEvent> events)
    {
        int warnings = 0;
        int falsePauses = 0;
        foreach (NightEvent happening in events)
        {
            bool isFalse = happening.Truth == Truth.AwakeBeforeLightsOut;
            warnings += isFalse && happening.Kind == NightEventKind.Warning ? 1 : 0;
            falsePauses += isFalse && happening.Kind == NightEventKind.Pause ? 1 : 0;
        }

        if (onsetMs is not { } onset)
        {
            return new NightScore(warnings, falsePauses, null, null);
        }

        if (PauseFor(onset, events) is not { } pause)
        {
            return new NightScore(warnings, falsePauses, NoPauseMin, null);
        }

        double delayMin = (pause.TimeMs - onset) / MsPerMin;
        double? errorMin = delayMin is >= EarliestMin and <= LatestMin ? (pause.StillSinceMs - onset) / MsPerMin : null;
        return new NightScore(warnings, falsePauses, delayMin, errorMin);
    }

    /// <summary>The earlier pause that is still in force at the onset; else the first one from the onset on.</summary>
    private static NightEvent? PauseFor(int onsetMs, IReadOnlyList<NightEvent> events)
    {
        NightEvent? inForce = null;
        foreach (NightEvent happening in events)
        {
            bool isPause = happening.Kind == NightEventKind.Pause;
            if (inForce is not null && happening.TimeMs > onsetMs)
            {
                return inForce;
            }

            if (isPause && happening.TimeMs >= onsetMs)
            {
                return happening;
            }

            bool ends = happening.Kind is NightEventKind.RearmByPlay or NightEventKind.RearmByMovement or NightEventKind.Fault;
            inForce = isPause ? happening : ends ? null : inForce;
        }

        return inForce;
    }
}
