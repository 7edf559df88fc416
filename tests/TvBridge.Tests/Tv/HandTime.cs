using System;
using System.Collections.Generic;
using System.Threading;

namespace TvBridge.Tests.Tv;

/// <summary>The system's clock with timers that fire by hand, so that a test waits for nothing; it keeps what they were set to.</summary>
internal sealed class HandTime : TimeProvider
{
    private readonly List<ITimer> timers = [];

    /// <summary>What the timers were set to, oldest first.</summary>
    public List<TimeSpan> DueTimes { get; } = [];

    /// <summary>Lets all timers fire that have been made so far.</summary>
    public void FireAll() => this.timers.ForEach(timer => timer.Change(TimeSpan.Zero, Timeout.InfiniteTimeSpan));

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ITimer timer = base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        this.timers.Add(timer);
        this.DueTimes.Add(dueTime);
        return timer;
    }
}
