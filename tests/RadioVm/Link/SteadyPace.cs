using System;
using System.Threading;
using Sock.VirtualBoard.Time;

namespace RadioVm.Link;

/// <summary>
/// Real time for a board in a machine that stumbles: it never runs ahead of the wall clock times a factor, and what was lost while the machine was busy it does
/// not make up for. A board that hurried would have its two minutes in pairing mode over before anybody could connect. Begins with the first wait.
/// </summary>
/// <param name="speed">How many virtual seconds go into a real one.</param>
/// <param name="clock">The wall clock.</param>
/// <param name="cancellation">Ends time.</param>
internal sealed class SteadyPace(double speed, TimeProvider clock, CancellationToken cancellation) : IVirtualTime
{
    private static readonly TimeSpan Lost = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(1);
    private long? since;
    private long sinceMicroseconds;

    /// <inheritdoc/>
    public long NowMicroseconds { get; private set; }

    /// <inheritdoc/>
    /// <exception cref="OperationCanceledException">Time has ended.</exception>
    public void WaitUntil(long microseconds)
    {
        cancellation.ThrowIfCancellationRequested();
        if (microseconds <= this.NowMicroseconds)
        {
            return;
        }

        this.since ??= clock.GetTimestamp();
        TimeSpan left = this.LeftUntil(microseconds);
        while (left >= ShortestWait)
        {
            cancellation.WaitHandle.WaitOne(left);
            cancellation.ThrowIfCancellationRequested();
            left = this.LeftUntil(microseconds);
        }

        this.NowMicroseconds = microseconds;
        if (left < -Lost)
        {
            this.since = clock.GetTimestamp();
            this.sinceMicroseconds = microseconds;
        }
    }

    private TimeSpan LeftUntil(long microseconds) =>
        TimeSpan.FromMicroseconds((microseconds - this.sinceMicroseconds) / speed) - clock.GetElapsedTime(this.since!.Value);
}
