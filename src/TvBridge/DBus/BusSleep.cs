using System;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Threading;

namespace TvBridge.DBus;

/// <summary>How the bus's thread sleeps: until the bus has something, a call's time is up, or another thread wakes it.</summary>
internal sealed unsafe class BusSleep
{
    private const int Interrupted = 4;

    private readonly Lock gate = new();
    private int descriptor = -1;

    /// <summary>Makes what others wake it with.</summary>
    /// <exception cref="BusException">The system has no more of them.</exception>
    public void Begin()
    {
        int made = LibC.NewEvent();
        if (made < 0)
        {
            throw BusFaults.OfNumber(Marshal.GetLastPInvokeError(), "The system gave no event counter");
        }

        lock (this.gate)
        {
            this.descriptor = made;
        }
    }

    /// <summary>Wakes it, or keeps it from falling asleep.</summary>
    public void Wake()
    {
        lock (this.gate)
        {
            if (this.descriptor >= 0)
            {
                LibC.Wake(this.descriptor);
            }
        }
    }

    /// <summary>There is no more sleeping. The number of the event may be somebody else's file from now on.</summary>
    public void End()
    {
        lock (this.gate)
        {
            if (this.descriptor >= 0)
            {
                _ = LibC.close(this.descriptor);
                this.descriptor = -1;
            }
        }
    }

    /// <summary>Sleeps.</summary>
    /// <param name="bus">The library's connection.</param>
    /// <param name="mostMs">For how long at most, or null.</param>
    /// <param name="address">Which bus it is.</param>
    /// <exception cref="BusException">The connection is broken.</exception>
    public void Until(nint bus, int? mostMs, BusAddress address)
    {
        LibC.PollEntry* entries = stackalloc LibC.PollEntry[2];
        entries[0] = new LibC.PollEntry { Descriptor = BusFaults.Check(SdBus.sd_bus_get_fd(bus)), Events = (short)BusFaults.Check(SdBus.sd_bus_get_events(bus)) };
        entries[1] = new LibC.PollEntry { Descriptor = this.descriptor, Events = LibC.PollIn };
        BusFaults.Check(SdBus.sd_bus_get_timeout(bus, out ulong atMicroseconds));
        int timeoutMs = atMicroseconds == ulong.MaxValue ? -1 : MsUntil(atMicroseconds);
        if (mostMs is int most && (timeoutMs < 0 || most < timeoutMs))
        {
            timeoutMs = most;
        }

        int found = LibC.poll(entries, 2, timeoutMs);
        int error = found < 0 ? Marshal.GetLastPInvokeError() : 0;
        if (found < 0 && error != Interrupted)
        {
            throw BusFaults.OfNumber(error, $"The connection to {address.Name} could not be waited for");
        }

        if (found > 0 && entries[1].Happened != 0)
        {
            LibC.Clear(this.descriptor);
        }
    }

    // The library tells times of the monotonic clock, which is what a Stopwatch reads on Linux.
    private static int MsUntil(ulong atMicroseconds)
    {
        double nowMicroseconds = Stopwatch.GetTimestamp() * 1e6 / Stopwatch.Frequency;
        return (int)Math.Clamp(Math.Ceiling((atMicroseconds - nowMicroseconds) / 1000), 0, int.MaxValue);
    }
}
