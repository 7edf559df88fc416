using System;
using System.Collections.Generic;
using Sock.VirtualBoard.Time;

namespace Sock.Firmware.Tests;

/// <summary>Time that jumps, and on the way does what is planned. What falls into a light sleep is done when that sleep ends, but stamped with its own time.</summary>
internal sealed class ScriptedTime : IVirtualTime
{
    private readonly FreeRunningTime time = new();
    private readonly PriorityQueue<Action, long> plan = new();

    public long NowMicroseconds => this.time.NowMicroseconds;

    public void At(long microseconds, Action action) => this.plan.Enqueue(action, microseconds);

    public void WaitUntil(long microseconds)
    {
        while (this.plan.TryPeek(out Action? action, out long due) && due <= microseconds)
        {
            this.plan.Dequeue();
            this.time.WaitUntil(due);
            action();
        }

        this.time.WaitUntil(microseconds);
    }
}
