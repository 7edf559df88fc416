using System;
using System.Threading;

namespace Sock.VirtualBoard;

/// <summary>
/// What the firmware knows as System.Threading.Timer. It counts awake time: what is left of it is frozen in light sleep. The callback runs
/// on the firmware's thread, inside whatever call lets time pass.
/// </summary>
public sealed class VirtualTimer : IDisposable
{
    private readonly Board board;
    private readonly TimerCallback callback;
    private readonly object? state;
    private long periodMicroseconds;

    /// <summary>
    /// Times are in ms; -1 as <paramref name="dueTime"/> does not start it, 0 or -1 as <paramref name="period"/> fires it once.
    /// </summary>
    public VirtualTimer(TimerCallback callback, object? state, int dueTime, int period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        this.board = Board.Current;
        this.callback = callback;
        this.state = state;
        this.Change(dueTime, period);
    }

    /// <summary>The same with times as <see cref="TimeSpan"/>, counted in whole ms.</summary>
    public VirtualTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        : this(callback, state, (int)dueTime.TotalMilliseconds, (int)period.TotalMilliseconds)
    {
    }

    /// <summary>When it fires next, in microseconds of awake time; <see cref="long.MaxValue"/> when it does not run.</summary>
    internal long DueAwakeMicroseconds { get; private set; } = long.MaxValue;

    /// <summary>Starts it anew with other times, in ms, as in the constructor. Always true.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A time is negative and not -1.</exception>
    public bool Change(int dueTime, int period)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dueTime, Timeout.Infinite);
        ArgumentOutOfRangeException.ThrowIfLessThan(period, Timeout.Infinite);
        this.board.Clock.Call();
        this.periodMicroseconds = period <= 0 ? 0 : period * 1_000L;
        this.DueAwakeMicroseconds = dueTime == Timeout.Infinite ? long.MaxValue : this.board.Clock.AwakeMicroseconds + (dueTime * 1_000L);
        this.board.Timers.Update(this);
        return true;
    }

    /// <summary>The same with times as <see cref="TimeSpan"/>, counted in whole ms.</summary>
    public bool Change(TimeSpan dueTime, TimeSpan period) => this.Change((int)dueTime.TotalMilliseconds, (int)period.TotalMilliseconds);

    /// <summary>Stops it for good.</summary>
    public void Dispose()
    {
        this.DueAwakeMicroseconds = long.MaxValue;
        this.board.Timers.Update(this);
    }

    /// <summary>Sets the next due time, then calls back.</summary>
    internal void Fire()
    {
        this.DueAwakeMicroseconds = this.periodMicroseconds == 0 ? long.MaxValue : this.DueAwakeMicroseconds + this.periodMicroseconds;
        this.board.Timers.Update(this);
        this.callback(this.state);
    }
}
