using System;
using System.Threading;
using System.Threading.Tasks;

namespace Sock.VirtualBoard.Time;

/// <summary>
/// Time that a person can watch: it never runs ahead of the wall clock times a factor. It counts only what the board waited for, so the
/// same firmware lives through the same microseconds at every factor; a computer that is too slow makes it late, not different.
/// </summary>
public sealed class PacedTime : IVirtualTime
{
    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(1);
    private readonly double speed;
    private readonly TimeProvider clock;
    private readonly CancellationToken cancellation;
    private readonly long startedAt;

    /// <summary>Starts now. <paramref name="speed"/> is how many virtual seconds go into a real one, 0.1 to 100,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The speed lies outside its range.</exception>
    public PacedTime(double speed, TimeProvider? clock = null, CancellationToken cancellation = default)
    {
        if (!(speed is >= 0.1 and <= 100_000))
        {
            throw new ArgumentOutOfRangeException(nameof(speed), speed, "The speed must be 0.1 to 100000 virtual seconds a second.");
        }

        this.speed = speed;
        this.clock = clock ?? TimeProvider.System;
        this.cancellation = cancellation;
        this.startedAt = this.clock.GetTimestamp();
    }

    /// <inheritdoc/>
    public long NowMicroseconds { get; private set; }

    /// <inheritdoc/>
    /// <exception cref="OperationCanceledException">The wait was canceled.</exception>
    public void WaitUntil(long microseconds)
    {
        this.cancellation.ThrowIfCancellationRequested();
        if (microseconds <= this.NowMicroseconds)
        {
            return;
        }

        TimeSpan due = TimeSpan.FromMicroseconds(microseconds / this.speed);
        while (due - this.clock.GetElapsedTime(this.startedAt) is TimeSpan left && left >= ShortestWait)
        {
            Task.Delay(left, this.clock, this.cancellation).GetAwaiter().GetResult();
        }

        this.NowMicroseconds = microseconds;
    }
}
