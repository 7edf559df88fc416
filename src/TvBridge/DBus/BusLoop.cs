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
internal sealed unsafe class BusLoop
{
    private const int MostMessagesATurn = 64;
    private const int OpeningMs = 10_000;
    private const int Interrupted = 4;

    private readonly BusAddress address;
    private readonly ConcurrentQueue<Action> work = new();
    private readonly HashSet<BusSlot> slots = [];
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<BusException> ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock wakeGate = new();
    private int wakeDescriptor = -1;
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
        lock (this.wakeGate)
        {
            if (this.isStopping || this.ended.Task.IsCompleted)
            {
                return false;
            }

            this.work.Enqueue(action);
            if (this.wakeDescriptor >= 0)
            {
                LibC.Wake(this.wakeDescriptor);
            }

            return true;
        }
    }

    /// <summary>Ends the connection; <see cref="Ended"/> tells when it has.</summary>
    public void Stop()
    {
        lock (this.wakeGate)
        {
            this.isStopping = true;
            if (this.wakeDescriptor >= 0)
            {
                LibC.Wake(this.wakeDescriptor);
            }
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
            this.MakeWake();
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
        lock (this.wakeGate)
        {
            this.isStopping = true;
            if (this.wakeDescriptor >= 0)
            {
                _ = LibC.close(this.wakeDescriptor);
                this.wakeDescriptor = -1;
            }
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

    private void MakeWake()
    {
        int descriptor = LibC.NewEvent();
        if (descriptor < 0)
        {
            throw BusFaults.OfNumber(Marshal.GetLastPInvokeError(), "The system gave no event counter");
        }

        lock (this.wakeGate)
        {
            this.wakeDescriptor = descriptor;
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
                this.Sleep(leftMs);
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

    private void Sleep(int? mostMs)
    {
        LibC.PollEntry* entries = stackalloc LibC.PollEntry[2];
        entries[0] = new LibC.PollEntry { Descriptor = SdBus.sd_bus_get_fd(this.Bus), Events = (short)SdBus.sd_bus_get_events(this.Bus) };
        entries[1] = new LibC.PollEntry { Descriptor = this.wakeDescriptor, Events = LibC.PollIn };
        BusFaults.Check(SdBus.sd_bus_get_timeout(this.Bus, out ulong atMicroseconds));
        int timeoutMs = atMicroseconds == ulong.MaxValue ? -1 : MsUntil(atMicroseconds);
        if (mostMs is int most && (timeoutMs < 0 || most < timeoutMs))
        {
            timeoutMs = most;
        }

        int found = LibC.poll(entries, 2, timeoutMs);
        int error = Marshal.GetLastPInvokeError();
        if (found < 0 && error != Interrupted)
        {
            throw BusFaults.OfNumber(error, $"The connection to {this.address.Name} could not be waited for");
        }

        if (found > 0 && entries[1].Happened != 0)
        {
            LibC.Clear(this.wakeDescriptor);
        }
    }

    // The library tells times of the monotonic clock, which is what a Stopwatch reads on Linux.
    private static int MsUntil(ulong atMicroseconds)
    {
        double nowMicroseconds = Stopwatch.GetTimestamp() * 1e6 / Stopwatch.Frequency;
        return (int)Math.Clamp(Math.Ceiling((atMicroseconds - nowMicroseconds) / 1000), 0, int.MaxValue);
    }
}
