using System;
using System.Collections.Generic;
using System.Threading;

namespace TvBridge.Tests.Socks.Trust;

/// <summary>A clock whose wall time can be set apart from the time that passes, as a person or a time server does. Timers fire while it is moved.</summary>
internal sealed class SteppedClock : TimeProvider
{
    private readonly List<HandTimer> timers = [];
    private DateTimeOffset wall = new(2026, 11, 21, 22, 57, 31, TimeSpan.Zero);
    private long ticks = 1_000_000;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => this.wall;

    public override long GetTimestamp() => this.ticks;

    public void Pass(TimeSpan span)
    {
        this.wall += span;
        this.ticks += span.Ticks;
        foreach (HandTimer timer in this.timers.ToArray())
        {
            timer.FireIfDue(this.ticks);
        }
    }

    public void SetWall(TimeSpan by) => this.wall += by;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        HandTimer timer = new(this, () => callback(state));
        timer.Change(dueTime, period);
        this.timers.Add(timer);
        return timer;
    }

    private sealed class HandTimer(SteppedClock clock, Action fire) : ITimer
    {
        private long due = long.MaxValue;
        private TimeSpan period;

        public void FireIfDue(long now)
        {
            if (now >= this.due)
            {
                this.due = this.period > TimeSpan.Zero ? now + this.period.Ticks : long.MaxValue;
                fire();
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan newPeriod)
        {
            this.due = dueTime == Timeout.InfiniteTimeSpan ? long.MaxValue : clock.ticks + dueTime.Ticks;
            this.period = newPeriod;
            return true;
        }

        public void Dispose() => clock.timers.Remove(this);

        public System.Threading.Tasks.ValueTask DisposeAsync()
        {
            this.Dispose();
            return default;
        }
    }
}
