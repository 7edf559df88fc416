using System.Collections.Generic;
using Sock.Detection;

namespace SockLab.Evaluation;

/// <summary>
/// A rule that decides by movement alone: nobody is asked, nobody answers, and a pause ends by movement only. Missing data are to it what they are to
/// the sock: an epoch that was not measured changes nothing, and after a minute without data it starts again.
/// </summary>
internal abstract class PassiveRule : IPauseRule
{
    /// <inheritdoc/>
    public int Repeats => 1;

    /// <inheritdoc/>
    public IReadOnlyList<NightEvent> Run(EpochNight night, int repeat)
    {
        List<NightEvent> events = [];
        IPassiveWatch watch = this.Begin(night.FloorMicroG);
        int lastDataMs = night.StartMs.Length > 0 ? night.StartMs[0] : 0;
        for (int i = 0; i < night.StartMs.Length; i++)
        {
            int startMs = night.StartMs[i];
            if (night.MovementMicroG[i] < 0)
            {
                continue;
            }

            if (startMs - lastDataMs >= SleepDetector.MissingFaultMs)
            {
                watch.Forget();
                events.Add(new NightEvent(lastDataMs + SleepDetector.MissingFaultMs, NightEventKind.Fault, night.Truth[i - 1], 0));
            }

            lastDataMs = startMs + EpochNight.EpochMs;
            bool wasPaused = watch.IsPaused;
            watch.AddEpoch(night.MovementMicroG[i], startMs);
            if (watch.IsPaused != wasPaused)
            {
                NightEventKind kind = wasPaused ? NightEventKind.RearmByMovement : NightEventKind.Pause;
                events.Add(new NightEvent(lastDataMs, kind, night.Truth[i], wasPaused ? 0 : watch.StillSinceMs));
            }
        }

        return events;
    }

    /// <summary>A watch at the beginning of a night.</summary>
    protected abstract IPassiveWatch Begin(int floorMicroG);
}
