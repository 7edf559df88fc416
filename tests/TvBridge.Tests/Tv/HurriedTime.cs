using System;
using System.Collections.Generic;
using System.Threading;

namespace TvBridge.Tests.Tv;

/// <summary>The system's clock with timers that fire fifty times too early, so that a test need not wait; it keeps what they were set to.</summary>
internal sealed class HurriedTime : TimeProvider
{
    private const int TimesTooEarly = 50;

    /// <summary>What the timers were set to, oldest first.</summary>
    public List<TimeSpan> DueTimes { get; } = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        this.DueTimes.Add(dueTime);
        return base.CreateTimer(callback, state, dueTime / TimesTooEarly, period);
    }
}
