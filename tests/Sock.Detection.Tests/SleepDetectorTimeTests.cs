using System;
using System.Collections.Generic;
using Xunit;

namespace Sock.Detection.Tests;

public class SleepDetectorTimeTests
{
    private const double Still = 8;
    private const double Large = 40;

    [Theory]
    [InlineData(0)]
    [InlineData(int.MaxValue - 100_000)]
    [InlineData(-100_000)]
    public void The_clock_may_wrap_at_any_time(int startMs)
    {
        Foot foot = Foot.Worn(null, startMs);

        foot.Epochs(11, Still);

        Assert.Equal(SockState.Asleep, foot.Detector.State);
        Assert.Equal(startMs, foot.Detector.StillSinceMs);
    }

    [Fact]
    public void Nothing_is_allocated_per_batch()
    {
        Foot foot = Foot.Worn();

        // Once before it counts: what the runtime needs for a method's first call is not the detector's.
        Live(foot);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Live(foot);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static void Live(Foot foot)
    {
        foot.Epochs(200, Still);
        foot.Epochs(5, Large);
        foot.Epochs(8, Still);
        foot.Detector.Blank(foot.NowMs + 500);
        foot.Epochs(4, Still);
        foot.Detector.AddTemperature(3_000);
        foot.Detector.Answer();
        foot.Vanish(120);
    }

    [Fact]
    public void The_same_samples_give_the_same_decisions_an_hour_later()
    {
        List<SockState> early = Evening(0);
        List<SockState> late = Evening(3_600_000);

        Assert.Equal(early, late);
        Assert.Contains(SockState.Asleep, early);
    }

    private static List<SockState> Evening(int startMs)
    {
        Random random = new(7);
        Foot foot = Foot.Worn(null, startMs);
        List<SockState> states = [];
        for (int i = 0; i < 400; i++)
        {
            foot.Epochs(1, random.Next(8) == 0 ? random.Next(60) : Still);
            states.Add(foot.Detector.State);
        }

        return states;
    }
}
