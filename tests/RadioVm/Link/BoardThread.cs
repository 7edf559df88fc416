using System;
using System.Collections.Concurrent;
using Sock.VirtualBoard.Time;

namespace RadioVm.Link;

/// <summary>A board's time that also does, on the board's own thread, what other threads want done there: at the next step of time, which is never far.</summary>
internal sealed class BoardThread(IVirtualTime pace) : IVirtualTime
{
    private readonly ConcurrentQueue<Action> wanted = new();

    /// <summary>Raised on the board's thread at each step of time.</summary>
    public event Action? Stepped;

    /// <inheritdoc/>
    public long NowMicroseconds => pace.NowMicroseconds;

    /// <summary>Has that done on the board's thread, in order. Never, when the board is not powered any more.</summary>
    public void Post(Action action) => this.wanted.Enqueue(action);

    /// <inheritdoc/>
    public void WaitUntil(long microseconds)
    {
        pace.WaitUntil(microseconds);
        while (this.wanted.TryDequeue(out Action? action))
        {
            action();
        }

        this.Stepped?.Invoke();
    }
}
