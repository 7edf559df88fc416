using System;
using System.Collections.Generic;
using System.Threading;

namespace TvBridge.Simulation;

/// <summary>
/// A clock that stands still until <see cref="SimulationLoop"/> moves it. Timers fire in the order of their due times, on the loop's thread.
/// Its time zone is UTC: a simulated evening has the wall clock that its recording names.
/// </summary>
public sealed class SimulatedTime(DateTimeOffset start) : TimeProvider
{
    private readonly List<SimulatedTimer> timers = [];
    private long ticks;
    private long sequence;

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>Time since the start of the simulation.</summary>
    public TimeSpan Elapsed => new(Interlocked.Read(ref this.ticks));

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => start + this.Elapsed;

    /// <inheritdoc/>
    public override long GetTimestamp() => Interlocked.Read(ref this.ticks);

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        SimulatedTimer timer = new(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>When the next timer is due, as time since the start; null when there is none.</summary>
    internal TimeSpan? NextDue
    {
        get
        {
            lock (this.timers)
            {
                TimeSpan? next = null;
                foreach (SimulatedTimer timer in this.timers)
                {
                    if (next is null || timer.Due < next)
                    {
                        next = timer.Due;
                    }
                }

                return next;
            }
        }
    }

    /// <summary>Moves the clock forward; a time that has passed already changes nothing.</summary>
    internal void MoveTo(TimeSpan elapsed) =>
        Interlocked.Exchange(ref this.ticks, Math.Max(elapsed.Ticks, Interlocked.Read(ref this.ticks)));

    /// <summary>Fires one timer that is due, the earliest and of those the oldest; false when none is.</summary>
    internal bool FireOneDue()
    {
        SimulatedTimer? first = null;
        lock (this.timers)
        {
            foreach (SimulatedTimer timer in this.timers)
            {
                if (timer.Due <= this.Elapsed
                    && (first is null || timer.Due < first.Due || (timer.Due == first.Due && timer.Sequence < first.Sequence)))
                {
                    first = timer;
                }
            }

            first?.Rearm(this.timers);
        }

        first?.Fire();
        return first is not null;
    }

    private sealed class SimulatedTimer(SimulatedTime owner, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan period = Timeout.InfiniteTimeSpan;

        public TimeSpan Due { get; private set; }

        public long Sequence { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (owner.timers)
            {
                owner.timers.Remove(this);
                this.period = period;
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    this.Due = owner.Elapsed + dueTime;
                    this.Sequence = owner.sequence++;
                    owner.timers.Add(this);
                }
            }

            return true;
        }

        public void Rearm(List<SimulatedTimer> timers)
        {
            timers.Remove(this);
            if (this.period > TimeSpan.Zero)
            {
                this.Due += this.period;
                this.Sequence = owner.sequence++;
                timers.Add(this);
            }
        }

        public void Fire() => callback(state);

        public void Dispose()
        {
            lock (owner.timers)
            {
                owner.timers.Remove(this);
            }
        }

        public System.Threading.Tasks.ValueTask DisposeAsync()
        {
            this.Dispose();
            return default;
        }
    }
}
