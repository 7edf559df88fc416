using System;
using System.Threading;

namespace TvBridge.Demo;

/// <summary>Holds a simulation back so that <paramref name="speed"/> of its seconds pass in one real second.</summary>
internal sealed class Pace(TimeProvider time, double speed)
{
    private readonly long start = time.GetTimestamp();

    /// <summary>Blocks until it is time for what happens <paramref name="elapsed"/> after the simulation's start.</summary>
    public void WaitFor(TimeSpan elapsed)
    {
        TimeSpan left = (elapsed / speed) - time.GetElapsedTime(this.start);
        if (left > TimeSpan.FromMilliseconds(1))
        {
            Thread.Sleep(left);
        }
    }
}
