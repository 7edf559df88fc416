using System;
using System.Collections.Generic;

namespace Sock.VirtualBoard.Wiring;

/// <summary>The timers that run. While one calls back, the others wait: the firmware has one thread.</summary>
internal sealed class TimerQueue
{
    private readonly List<VirtualTimer> timers = [];
    private bool firing;
    private long nextDue = long.MaxValue;

    /// <summary>When the next one is due, in awake time.</summary>
    public long NextDue => this.firing ? long.MaxValue : this.nextDue;

    /// <summary>A timer has a new due time.</summary>
    public void Update(VirtualTimer timer)
    {
        this.timers.Remove(timer);
        if (timer.DueAwakeMicroseconds != long.MaxValue)
        {
            this.timers.Add(timer);
        }

        this.nextDue = long.MaxValue;
        foreach (VirtualTimer each in this.timers)
        {
            this.nextDue = Math.Min(this.nextDue, each.DueAwakeMicroseconds);
        }
    }

    public void Clear()
    {
        this.timers.Clear();
        this.nextDue = long.MaxValue;
        this.firing = false;
    }

    public void FireOneDue(Board board)
    {
        VirtualTimer? first = this.timers.Find(timer => timer.DueAwakeMicroseconds == this.nextDue);
        this.firing = true;
        try
        {
            first?.Fire();
        }
#pragma warning disable CA1031 // On the device such an exception ends the timer's own thread, and main goes on.
        catch (Exception e) when (!board.Clock.IsEnding)
#pragma warning restore CA1031
        {
            board.TellFailure(e);
        }
        finally
        {
            this.firing = false;
        }
    }
}
