using System;
using System.Collections.Concurrent;
using Sock.VirtualBoard.Centrals;
using Sock.VirtualBoard.Time;

namespace TvBridge.Tests.Socks.Dialogs;

/// <summary>A board's time that jumps, until it is held: from then on it moves only while a request of a central is under way, so a sock waits for its test.</summary>
internal sealed class HeldTime : IVirtualTime
{
    private readonly FreeRunningTime time = new();
    private readonly BlockingCollection<(Func<CentralRequest?> Ask, Action<CentralRequest?> Told)> asked = [];
    private Action<CentralRequest?>? told;
    private CentralRequest? request;

    /// <inheritdoc/>
    public long NowMicroseconds => this.time.NowMicroseconds;

    /// <summary>Whether time is held. Set on the board's thread.</summary>
    public bool IsHeld { get; set; }

    /// <summary>Asks on the board's thread and tells the answer from there. Without a request it is told at once, with null.</summary>
    public void Ask(Func<CentralRequest?> ask, Action<CentralRequest?> told) => this.asked.Add((ask, told));

    /// <inheritdoc/>
    public void WaitUntil(long microseconds)
    {
        while (this.IsHeld && !this.IsUnderWay())
        {
            (Func<CentralRequest?> ask, Action<CentralRequest?> then) = this.asked.Take();
            this.request = ask();
            this.told = then;
        }

        this.time.WaitUntil(microseconds);
    }

    private bool IsUnderWay()
    {
        if (this.told is null || this.request?.Outcome == CentralOutcome.Waiting)
        {
            return this.told is not null;
        }

        this.told(this.request);
        this.told = null;
        return false;
    }
}
