using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace TvBridge.Simulation;

/// <summary>
/// Runs a bridge, its TVs and virtual socks on one simulated clock: time moves only when nobody has anything left to do, so an evening gives the same
/// result at every speed and on every machine. Everything asynchronous continues on the loop's thread; code that leaves it (sockets, files read
/// asynchronously, ConfigureAwait(false)) does not belong into a simulation.
/// </summary>
public sealed class SimulationLoop : SynchronizationContext
{
    private readonly ConcurrentQueue<(SendOrPostCallback Callback, object? State)> ready = new();
    private readonly List<LockstepTime> socks = [];
    private readonly Action<TimeSpan>? pace;

    private SimulationLoop(SimulatedTime time, Action<TimeSpan>? pace)
    {
        this.Time = time;
        this.pace = pace;
    }

    /// <summary>The clock that all share.</summary>
    public SimulatedTime Time { get; }

    /// <summary>
    /// Runs <paramref name="main"/> to its end. <paramref name="pace"/>, when given, is called before each step of time with the time since the start and may block,
    /// so that a person can watch.
    /// </summary>
    public static T Run<T>(DateTimeOffset start, Func<SimulationLoop, Task<T>> main, Action<TimeSpan>? pace = null)
    {
        ArgumentNullException.ThrowIfNull(main);
        SynchronizationContext? before = Current;
        SimulationLoop loop = new(new SimulatedTime(start), pace);
        SetSynchronizationContext(loop);
        try
        {
            Task<T> task = main(loop);
            loop.RunUntil(task);
            return task.GetAwaiter().GetResult();
        }
        finally
        {
            foreach (LockstepTime sock in loop.socks)
            {
                sock.Abandon();
            }

            SetSynchronizationContext(before);
        }
    }

    /// <summary>The same for a main that returns nothing.</summary>
    public static void Run(DateTimeOffset start, Func<SimulationLoop, Task> main) =>
        Run(start, async loop =>
        {
            await main(loop);
            return true;
        });

    /// <inheritdoc/>
    public override void Post(SendOrPostCallback d, object? state) => this.ready.Enqueue((d, state));

    /// <inheritdoc/>
    public override void Send(SendOrPostCallback d, object? state) =>
        throw new NotSupportedException("A simulation has one thread; nothing may wait for it from outside.");

    /// <summary>Lets <paramref name="firmware"/> run on a thread of its own, in lockstep with the simulation. The task ends when it returns.</summary>
    public Task StartSock(Action<Sock.VirtualBoard.Time.IVirtualTime> firmware)
    {
        LockstepTime sock = new(this.Time);
        this.socks.Add(sock);
        return sock.Start(firmware);
    }

    private void RunUntil(Task task)
    {
        while (true)
        {
            while (this.ready.TryDequeue(out (SendOrPostCallback Callback, object? State) next))
            {
                next.Callback(next.State);
            }

            if (task.IsCompleted)
            {
                return;
            }

            if (!this.Step())
            {
                throw new InvalidOperationException("The simulation stands still: its main task waits for something that no timer and no sock will bring.");
            }
        }
    }

    /// <summary>Moves time to the next thing that happens and lets it happen. Timers go before socks that wake at the same instant.</summary>
    private bool Step()
    {
        TimeSpan? next = this.Time.NextDue;
        LockstepTime? sockToRun = null;
        foreach (LockstepTime sock in this.socks)
        {
            if (sock.WakesAt is TimeSpan wakesAt && (next is null || wakesAt < next))
            {
                next = wakesAt;
                sockToRun = sock;
            }
        }

        if (next is null)
        {
            return false;
        }

        this.pace?.Invoke(next.Value);
        this.Time.MoveTo(next.Value);
        if (sockToRun is not null)
        {
            sockToRun.RunUntilItWaits();
            return true;
        }

        return this.Time.FireOneDue();
    }
}
