using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;

namespace TvBridge.DBus;

/// <summary>
/// The one thread that touches a bus. It sleeps until the bus or another thread has something for it: no time is spent on looking. Everything that the
/// library calls back runs on it.
/// </summary>
internal sealed class BusLoop
{
    private const int MostMessagesATurn = 64;
    private const int OpeningMs = 10_000;

    private readonly BusAddress address;
    private readonly ConcurrentQueue<Action> work = new();
    private readonly HashSet<BusSlot> slots = [];
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<BusException> ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly BusSleep sleep = new();
    private readonly Lock gate = new();
    private Exception? ownFault;
    private volatile bool isStopping;

    /// <summary>Connects to a bus on a thread of its own.</summary>
    public BusLoop(BusAddress address)
    {
        this.address = address;
        new Thread(this.Run) { IsBackground = true, Name = "D-Bus" }.Start();
    }

    /// <summary>The library's connection; only on the loop's own thread.</summary>
    public nint Bus { get; private set; }

    /// <summary>The name that the bus has given to us, once <see cref="Ready"/> has ended.</summary>
    public string UniqueName { get; private set; } = "";

    /// <summary>Ends when the bus has let us in, or with the reason why not.</summary>
    public Task Ready => this.ready.Task;

    /// <summary>Ends with the reason when the connection has ended. It fails when a handler of ours threw something.</summary>
    public Task<BusException> Ended => this.ended.Task;

    /// <summary>Has something done on the loop's thread.</summary>
    /// <exception cref="BusException">The connection has ended.</exception>
    public void Post(Action action)
    {
        if (!this.TryPost(action))
        {
            throw this.Gone();
        }
    }

    /// <summary>Has something done on the loop's thread, unless the connection has ended.</summary>
    public bool TryPost(Action action)
    {
        lock (this.gate)
        {
            if (this.isStopping || this.ended.Task.IsCompleted)
            {
                return false;
            }

            this.work.Enqueue(action);
            this.sleep.Wake();
            return true;
        }
    }

    /// <summary>Ends the connection; <see cref="Ended"/> tells when it has.</summary>
    public void Stop()
    {
        lock (this.gate)
        {
            this.isStopping = true;
            this.sleep.Wake();
        }
    }

    /// <summary>Ends the connection because one of our own handlers has a fault.</summary>
    public void Fail(Exception fault) => this.ownFault ??= fault;

    /// <summary>Keeps a slot, to be told when the bus goes.</summary>
    public void Remember(BusSlot slot) => this.slots.Add(slot);

    /// <summary>The slot needs no telling any more.</summary>
    public void Forget(BusSlot slot) => this.slots.Remove(slot);

    private BusException Gone() => new(BusFault.Disconnected, $"The connection to {this.address.Name} has ended.");

    private void Run()
    {
        BusException why;
        try
        {
            this.sleep.Begin();
            this.Bus = BusOpening.Open(this.address);
            this.TurnUntilStopped();
            why = this.Gone();
        }
        catch (BusException fault)
        {
            why = fault;
        }
        catch (Exception fault) when (fault is DllNotFoundException or EntryPointNotFoundException)
        {
            why = new BusException(BusFault.NoLibrary, "This system has no libsystemd.so.0 of version 241 or later, through which D-Bus is spoken.");
        }
        catch (Exception fault)
        {
            this.ownFault = fault;
            why = this.Gone();
        }

        this.End(why);
    }

    private void End(BusException why)
    {
        lock (this.gate)
        {
            this.isStopping = true;
            this.sleep.End();
        }

        // What was asked for and not begun yet begins and is lost at once: everybody gets an answer.
        while (this.Bus != 0 && this.work.TryDequeue(out Action? action))
        {
            action();
        }

        foreach (BusSlot slot in this.slots.ToArray())
        {
            slot.Lose(why);
        }

        if (this.Bus != 0)
        {
            SdBus.sd_bus_close_unref(this.Bus);
            this.Bus = 0;
        }

        this.ready.TrySetException(why);
        _ = this.ready.Task.Exception;
        if (this.ownFault is null)
        {
            this.ended.TrySetResult(why);
        }
        else
        {
            this.ended.TrySetException(this.ownFault);
        }
    }

    private void TurnUntilStopped()
    {
        long openedAt = Stopwatch.GetTimestamp();
        while (!this.isStopping)
        {
            // Nobody has a connection to ask anything of before it is ready.
            while (this.work.TryDequeue(out Action? action))
            {
                action();
            }

            int answer = this.ProcessSome();
            int? leftMs = this.ready.Task.IsCompleted ? null : OpeningMs - (int)Stopwatch.GetElapsedTime(openedAt).TotalMilliseconds;
            if (leftMs <= 0)
            {
                throw new BusException(BusFault.NoAnswer, $"Somebody listens at {this.address.Name} and did not let us in within {OpeningMs / 1000} s.");
            }

            if (answer == 0 && this.work.IsEmpty)
            {
                this.sleep.Until(this.Bus, leftMs, this.address);
            }
        }
    }

    private int ProcessSome()
    {
        int answer = 1;
        for (int i = 0; i < MostMessagesATurn && answer > 0 && !this.isStopping; i++)
        {
            answer = SdBus.sd_bus_process(this.Bus, 0);
            if (this.ownFault is not null)
            {
                throw this.ownFault;
            }
        }

        if (answer < 0)
        {
            throw BusFaults.OfNumber(-answer, $"The connection to {this.address.Name} was lost");
        }

        if (!this.ready.Task.IsCompleted && SdBus.sd_bus_is_ready(this.Bus) > 0)
        {
            BusFaults.Check(SdBus.sd_bus_get_unique_name(this.Bus, out nint name));
            this.UniqueName = Marshal.PtrToStringUTF8(name) ?? "";
            this.ready.TrySetResult();
            answer = 1;
        }

        return answer;
    }
}
