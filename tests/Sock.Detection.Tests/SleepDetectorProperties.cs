using System;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Sock.Detection.Tests;

public class SleepDetectorProperties
{
    [Fact]
    public void No_bytes_and_no_times_make_it_throw_or_leave_the_states()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), ArbMap.Default.ArbFor<int>(), (seed, start) =>
        {
            Random random = new(seed);
            SleepDetector detector = new(DetectorSettings.Early(), 0, start);
            byte[] bytes = new byte[1020];
            int nowMs = start;
            for (int i = 0; i < 300; i++)
            {
                random.NextBytes(bytes);
                nowMs = unchecked(nowMs + random.Next(random.Next(4) == 0 ? 100_000 : 6_000));
                detector.AddBatch(bytes, random.Next(-2, 180), nowMs);
                if (detector.State > SockState.Fault)
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
}
