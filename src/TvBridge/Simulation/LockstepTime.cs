using System;
using System.Threading;
using System.Threading.Tasks;
using Sock.VirtualBoard.Time;

namespace TvBridge.Simulation;

/// <summary>The time of one virtual sock in a simulation: its thread runs only while the loop waits for it, and the other way round.</summary>
internal sealed class LockstepTime(SimulatedTime time) : IVirtualTime
{
    private readonly Baton mayRun = new();
    private readonly Baton waits = new();
    private readonly TaskCompletionSource done = new();
    private volatile bool abandoned;
    private Exception? failure;

    /// <summary>When the sock wants to go on, as time since the start; null once its firmware has ended.</summary>
    public TimeSpan? WakesAt { get; private set; } = TimeSpan.Zero;

    /// <inheritdoc/>
    public long NowMicroseconds => time.Elapsed.Ticks / TimeSpan.TicksPerMicrosecond;

    /// <inheritdoc/>
    public void WaitUntil(long microseconds)
    {
        this.ThrowIfAbandoned();
        if (microseconds <= this.NowMicroseconds)
        {
            return;
        }

        this.WakesAt = new TimeSpan(microseconds * TimeSpan.TicksPerMicrosecond);
        this.waits.Pass();
        this.mayRun.Wait();
        this.ThrowIfAbandoned();
    }

    /// <summary>Starts the thread, which stays blocked until the loop lets it run.</summary>
    public Task Start(Action<IVirtualTime> firmware)
    {
        this.WakesAt = time.Elapsed;
        Thread thread = new(() => this.RunFirmware(firmware)) { IsBackground = true, Name = "virtual sock" };
        thread.Start();
        return this.done.Task;
    }

    /// <summary>Called by the loop: lets the sock run and returns when it waits again or has ended.</summary>
    public void RunUntilItWaits()
    {
        this.mayRun.Pass();
        this.waits.Wait();
        if (this.WakesAt is null)
        {
            // Completed here, on the loop's thread, so that whoever awaits the sock goes on in the simulation.
            if (this.failure is null)
            {
                this.done.TrySetResult();
            }
            else
            {
                this.done.TrySetException(this.failure);
            }
        }
    }

    /// <summary>The simulation is over: a sock that still waits ends with an exception.</summary>
    public void Abandon()
    {
        this.abandoned = true;
        this.mayRun.Pass();
    }

    // Thrown again at each call: a firmware that catches everything and goes on must not wait for a loop that is gone.
    private void ThrowIfAbandoned()
    {
        if (this.abandoned)
        {
            throw new OperationCanceledException("The simulation has ended.");
        }
    }

    private void RunFirmware(Action<IVirtualTime> firmware)
    {
        this.mayRun.Wait();
        try
        {
            if (!this.abandoned)
            {
                firmware(this);
            }
        }
        catch (OperationCanceledException) when (this.abandoned)
        {
            // The simulation ended first; nobody is left to tell.
        }
#pragma warning disable CA1031 // Whatever ends the firmware's thread belongs to whoever awaits the sock, not to the process.
        catch (Exception e)
#pragma warning restore CA1031
        {
            this.failure = e;
        }

        this.WakesAt = null;
        this.waits.Pass();
    }
}
