using System;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Sock.Detection.Tests;

public class SleepDetectorProperties
{
    // From, to: what the state diagram in docs/detection.md allows. Every state may become Fault, and Fault a resting state.
    private static readonly (SockState From, SockState To)[] Allowed =
    [
        (SockState.NotWorn, SockState.Awake), (SockState.Awake, SockState.Drowsy), (SockState.Drowsy, SockState.Awake),
        (SockState.Awake, SockState.NotWorn), (SockState.Drowsy, SockState.NotWorn), (SockState.Warning, SockState.NotWorn),
        (SockState.Asleep, SockState.NotWorn), (SockState.Drowsy, SockState.Warning), (SockState.Warning, SockState.Awake),
        (SockState.Warning, SockState.Asleep), (SockState.Asleep, SockState.Awake),
        (SockState.Fault, SockState.Awake), (SockState.Fault, SockState.NotWorn),
    ];

    [Fact]
    public void No_bytes_and_no_times_make_it_throw_or_leave_the_state_diagram()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), ArbMap.Default.ArbFor<int>(), (seed, start) =>
        {
            Random random = new(seed);
            SleepDetector detector = new(DetectorSettings.Early(), 0, start);
            byte[] bytes = new byte[1020];
            int nowMs = start;
            SockState before = detector.State;
            for (int i = 0; i < 300; i++)
            {
                nowMs = unchecked(nowMs + random.Next(random.Next(4) == 0 ? 100_000 : 6_000));
                Disturb(detector, random, nowMs);
                if (!IsAllowed(before, detector.State))
                {
                    return false;
                }

                before = detector.State;
                random.NextBytes(bytes);
                detector.AddBatch(bytes, random.Next(-2, 180), nowMs);
                if (!IsAllowed(before, detector.State))
                {
                    return false;
                }

                before = detector.State;
            }

            return true;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void An_epoch_with_fewer_than_four_measured_windows_never_brings_the_state_nearer_to_asleep()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            Random random = new(seed);
            Foot foot = Foot.Worn();
            for (int epoch = 0; epoch < 120; epoch++)
            {
                if (random.Next(3) > 0)
                {
                    foot.Epochs(1, random.Next(12) == 0 ? 50 : 8);
                    continue;
                }

                int before = Nearness(foot.Detector);
                bool[] isMissing = [true, true, true, random.Next(2) == 0, random.Next(2) == 0, random.Next(2) == 0];
                random.Shuffle(isMissing);
                foreach (bool missing in isMissing)
                {
                    (missing ? (Action)(() => foot.Vanish(5)) : () => foot.Move(8, 5))();
                }

                if (Nearness(foot.Detector) > before)
                {
                    return false;
                }
            }

            return true;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Shifting_an_evening_in_time_shifts_its_decisions_and_nothing_else()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), ArbMap.Default.ArbFor<int>(), (seed, shiftMs) =>
        {
            Foot early = Foot.Worn();
            Foot late = Foot.Worn(null, shiftMs);
            Random first = new(seed);
            Random second = new(seed);
            for (int i = 0; i < 300; i++)
            {
                Live(early, first);
                Live(late, second);
                if (early.Detector.State != late.Detector.State
                    || early.Detector.StillEpochs != late.Detector.StillEpochs
                    || early.Detector.MovementMicroG != late.Detector.MovementMicroG
                    || (unchecked(late.Detector.StillSinceMs - early.Detector.StillSinceMs) != shiftMs && early.Detector.StillEpochs > 0))
                {
                    return false;
                }
            }

            return true;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Samples_and_epochs_lead_to_the_same_decisions()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            Random random = new(seed);
            Foot foot = Foot.Worn();
            DozeJudge judge = new(new DetectorSettings { WornFromStart = true }, 0);
            for (int i = 0; i < 300; i++)
            {
                // Below an answer within 5 s: that one is not waiting for the end of the epoch.
                foot.Epochs(1, random.Next(10) == 0 ? random.Next(10, 100) : random.Next(6, 11));
                judge.AddEpoch(foot.Detector.MovementMicroG, foot.Detector.EpochStartMs);
                if (judge.State != foot.Detector.State || judge.StillEpochs != foot.Detector.StillEpochs
                    || judge.EpochsBeforeProbe != foot.Detector.EpochsBeforeProbe || judge.Thresholds.FloorMicroG != foot.Detector.FloorMicroG)
                {
                    return false;
                }
            }

            return true;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Whatever_the_evening_asleep_follows_only_on_a_warning_of_at_least_the_probes_length()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            Random random = new(seed);
            Foot foot = Foot.Worn();
            SockState before = foot.Detector.State;
            int warningSinceMs = 0;
            for (int i = 0; i < 500; i++)
            {
                switch (random.Next(12))
                {
                    case 0: foot.Move(random.Next(100), 5); break;
                    case 1: foot.Vanish(5); break;
                    default: foot.Move(8, 5); break;
                }

                SockState after = foot.Detector.State;
                if (after == SockState.Warning && before != SockState.Warning)
                {
                    warningSinceMs = foot.NowMs;
                }

                if (after == SockState.Asleep && before != SockState.Asleep
                    && (before != SockState.Warning || foot.NowMs - warningSinceMs < 110_000))
                {
                    return false;
                }

                before = after;
            }

            return true;
        }).QuickCheckThrowOnFailure();
    }

    private static void Disturb(SleepDetector detector, Random random, int nowMs)
    {
        switch (random.Next(12))
        {
            case 0: detector.Answer(); break;
            case 1: detector.Blank(unchecked(nowMs + random.Next(-5_000, 5_000))); break;
            case 2: detector.AddTemperature(random.Next(-6_000, 13_400)); break;
            case 3: detector.ReportBroken(); break;
            default: break;
        }
    }

    private static bool IsAllowed(SockState before, SockState after) =>
        before == after || after == SockState.Fault || Array.IndexOf(Allowed, (before, after)) >= 0;

    private static int Nearness(SleepDetector detector) => detector.State switch
    {
        SockState.Awake or SockState.Drowsy => detector.StillEpochs,
        SockState.Warning => 1_000 + detector.ProbeNumber,
        SockState.Asleep => 2_000,
        _ => 0,
    };

    private static void Live(Foot foot, Random random)
    {
        switch (random.Next(20))
        {
            case 0: foot.Move(random.Next(200), 5); break;
            case 1: foot.Vanish(5 * random.Next(1, 15)); break;
            case 2: foot.Detector.Answer(); break;
            default: foot.Move(8, 15); break;
        }
    }
}
