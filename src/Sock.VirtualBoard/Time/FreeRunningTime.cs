namespace Sock.VirtualBoard.Time;

/// <summary>Time that jumps: a night takes as long as its computing.</summary>
public sealed class FreeRunningTime : IVirtualTime
{
    /// <inheritdoc/>
    public long NowMicroseconds { get; private set; }

    /// <inheritdoc/>
    public void WaitUntil(long microseconds)
    {
        if (microseconds > this.NowMicroseconds)
        {
            this.NowMicroseconds = microseconds;
        }
    }
}
