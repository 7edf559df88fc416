using System;
using System.Threading;
using System.Threading.Tasks;

namespace TvBridge.Socks.Recorded;

/// <summary>
/// The clock of a recording that is played: it shows what the clocks showed when it was made, and goes as fast as the recording is played. Whoever
/// judges what a recording says takes this clock, so that ages and limits come out as they did then, whatever the speed.
/// </summary>
public sealed class PlaybackTime : TimeProvider
{
    private const long Going = -1;

    // A single timer of the system is limited to 49 days.
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);
    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(1);

    private readonly TimeProvider real;
    private readonly double? speed;
    private long start;
    private long ticks;
    private long endTicks = Going;

    /// <summary>A clock that begins to go now.</summary>
    /// <param name="real">The clock that the waiting is done by.</param>
    /// <param name="startsAt">What it shows at the start of the recording.</param>
    /// <param name="speed">Seconds of the recording in one real second, above 0; null for as fast as it can be read, where the clock is moved by the adverts.</param>
    public PlaybackTime(TimeProvider real, DateTimeOffset startsAt, double? speed)
    {
        ArgumentNullException.ThrowIfNull(real);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(speed ?? 1);
        this.real = real;
        this.StartsAt = startsAt;
        this.speed = speed;
        this.start = real.GetTimestamp();
    }

    /// <summary>What the clock showed at the start of the recording.</summary>
    public DateTimeOffset StartsAt { get; }

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => this.real.LocalTimeZone;

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>Time since the start of the recording.</summary>
    public TimeSpan Elapsed
    {
        get
        {
            long end = Interlocked.Read(ref this.endTicks);
            return end != Going
                ? new(end)
                : this.speed is double factor ? this.real.GetElapsedTime(Interlocked.Read(ref this.start)) * factor : new(Interlocked.Read(ref this.ticks));
        }
    }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => (this.StartsAt + this.Elapsed).ToUniversalTime();

    /// <inheritdoc/>
    public override long GetTimestamp() => this.Elapsed.Ticks;

    /// <summary>A timer by this clock; where the adverts move the clock, by the real one.</summary>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        this.real.CreateTimer(callback, state, this.Real(dueTime), this.Real(period));

    /// <summary>Sets the clock back to the start of the recording: what was prepared until now took its time, and the recording is not late for it.</summary>
    internal void Restart() => Interlocked.Exchange(ref this.start, this.real.GetTimestamp());

    /// <summary>Lets the clock stand still at that time since the start: the recording has ended, and nothing grows older behind it.</summary>
    internal void Stop(TimeSpan elapsed) => Interlocked.Exchange(ref this.endTicks, elapsed.Ticks);

    /// <summary>Waits until the clock shows that time since the start, or, where the adverts move it, moves it there.</summary>
    internal async ValueTask WaitUntilAsync(TimeSpan elapsed, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (this.speed is not double factor)
        {
            Interlocked.Exchange(ref this.ticks, elapsed.Ticks);
            return;
        }

        TimeSpan left = (elapsed - this.Elapsed) / factor;
        while (left > ShortestWait)
        {
            await Task.Delay(left < LongestWait ? left : LongestWait, this.real, cancellation);
            left = (elapsed - this.Elapsed) / factor;
        }
    }

    private TimeSpan Real(TimeSpan span) => span == Timeout.InfiniteTimeSpan ? span : span / (this.speed ?? 1);
}
