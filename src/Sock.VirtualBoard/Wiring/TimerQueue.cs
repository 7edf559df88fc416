using System;
using System.Collections.Generic;

namespace Sock.VirtualBoard.Wiring;

/// <summary>
/// The timers that run, and the events that the radio posts. While one calls back, the others wait: the firmware has one thread.
/// </summary>
internal sealed class TimerQueue
{
    private readonly List<VirtualTimer> timers = [];
    private readonly PriorityQueue<Action, (long Due, int Order)> posted = new();
    private int postedCount;
    private bool firing;
    private long nextDue = long.MaxValue;

    /// <summary>When the next one is due, in awake time.</summary>
    public long NextDue => this.firing ? long.MaxValue : Math.Min(this.nextDue, this.NextPosted);

    private long NextPosted => this.posted.TryPeek(out _, out (long Due, int Order) next) ? next.Due : long.MaxValue;

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

    /// <summary>Has something called when timers are, once, not before that awake time.</summary>
    public void Post(long dueAwakeMicroseconds, Action call) => this.posted.Enqueue(call, (dueAwakeMicroseconds, this.postedCount++));

    public void Clear()
    {
        this.timers.Clear();
        this.posted.Clear();
        this.nextDue = long.MaxValue;
        this.firing = false;
    }

    public void FireOneDue(Board board)
    {
        Action? call = this.NextPosted < this.nextDue ? this.posted.Dequeue() : null;
        VirtualTimer? first = this.timers.Find(timer => timer.DueAwakeMicroseconds == this.nextDue);
        this.firing = true;
        try
        {
            if (call is null)
            {
                first?.Fire();
            }
            else
            {
                call();
            }
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
