using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TvBridge.DBus;

/// <summary>Something that waits for messages: an answer, signals, calls of one of our objects. It lives on the bus's thread.</summary>
/// <param name="loop">That thread.</param>
internal abstract unsafe class BusSlot(BusLoop loop)
{
    private GCHandle self;
    private nint native;

    /// <summary>The thread that owns the bus.</summary>
    protected BusLoop Loop { get; } = loop;

    /// <summary>Whether it waits.</summary>
    protected bool IsAttached => this.self.IsAllocated;

    /// <summary>Stops waiting. Once is enough; nothing comes after it.</summary>
    public void Release()
    {
        if (!this.self.IsAllocated)
        {
            return;
        }

        this.Loop.Forget(this);
        SdBus.sd_bus_slot_unref(this.native);
        this.native = 0;
        this.self.Free();
    }

    /// <summary>The bus is gone: tells whoever waits, after which it is released.</summary>
    public abstract void Lose(BusException why);

    /// <summary>Asks the library for messages.</summary>
    /// <exception cref="BusException">The library refused.</exception>
    protected void Attach()
    {
        this.self = GCHandle.Alloc(this);
        int answer = this.AddTo(this.Loop.Bus, GCHandle.ToIntPtr(this.self), out this.native);
        if (answer < 0)
        {
            this.self.Free();
            BusFaults.Check(answer);
        }

        this.Loop.Remember(this);
    }

    /// <summary>Makes the library's slot, with <see cref="OnMessage"/> and <paramref name="userData"/>.</summary>
    protected abstract int AddTo(nint bus, nint userData, out nint slot);

    /// <summary>A message came. Above 0 when nobody else is to see it.</summary>
    protected abstract int Take(nint message);

    /// <summary>The bus has answered whether it will send what was asked for.</summary>
    protected virtual void Installed(nint message)
    {
    }

    /// <summary>Called by the library. No exception may pass through its code, so that a fault of our own ends the loop instead.</summary>
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    protected static int OnMessage(nint message, nint userData, nint error)
    {
        BusSlot slot = (BusSlot)GCHandle.FromIntPtr(userData).Target!;
        try
        {
            return slot.Take(message);
        }
        catch (Exception fault)
        {
            slot.Loop.Fail(fault);
            return 0;
        }
    }

    /// <summary>Called by the library when the bus has answered to a subscription.</summary>
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    protected static int OnInstalled(nint message, nint userData, nint error)
    {
        BusSlot slot = (BusSlot)GCHandle.FromIntPtr(userData).Target!;
        try
        {
            slot.Installed(message);
        }
        catch (Exception fault)
        {
            slot.Loop.Fail(fault);
        }

        return 1;
    }
}
