using System;
using System.Collections.Generic;
using System.Threading;

namespace TvBridge.Tests.Socks.Recorded;

/// <summary>A clock that stands still until the test moves it; each wait moves it to its end at once and is kept. Periodic timers fire by hand.</summary>
internal sealed class SteppedTime(DateTimeOffset start) : TimeProvider
{
    private readonly List<(TimerCallback Callback, object? State)> periodic = [];
    private TimeSpan elapsed;

    public List<TimeSpan> Waits { get; } = [];

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => start + this.elapsed;

    public override long GetTimestamp() => this.elapsed.Ticks;

    public void Move(TimeSpan by) => this.elapsed += by;

    /// <summary>Lets the periodic timers fire once, on the calling thread.</summary>
    public void FirePeriodic() => this.periodic.ForEach(timer => timer.Callback(timer.State));

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (period > TimeSpan.Zero)
        {
            this.periodic.Add((callback, state));
            return base.CreateTimer(_ => { }, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }

        this.Waits.Add(dueTime);
        this.elapsed += dueTime;
        return base.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
