using System;
using System.Threading.Tasks;

namespace TvBridge.DBus;

/// <summary>Signals of one kind, until they are no longer wanted.</summary>
internal sealed unsafe class MatchSlot(BusLoop loop, string match, Action<BusMessage> handler) : BusSlot(loop), IDisposable
{
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when the bus has promised to send them.</summary>
    public Task Ready => this.ready.Task;

    /// <summary>Asks for them.</summary>
    public void Start()
    {
        if (this.ready.Task.IsCompleted)
        {
            return;
        }

        try
        {
            this.Attach();
        }
        catch (BusException fault)
        {
            this.ready.TrySetException(fault);
        }
    }

    /// <summary>No more of them, please. What is being handled at this moment on the bus's thread still ends.</summary>
    public void Dispose()
    {
        this.ready.TrySetCanceled();
        this.Loop.TryPost(this.Release);
    }

    /// <inheritdoc/>
    public override void Lose(BusException why)
    {
        this.ready.TrySetException(why);
        this.Release();
    }

    /// <inheritdoc/>
    protected override int AddTo(nint bus, nint userData, out nint slot) =>
        SdBus.sd_bus_add_match_async(bus, out slot, match, &OnMessage, &OnInstalled, userData);

    /// <inheritdoc/>
    protected override void Installed(nint message)
    {
        if (BusFaults.OfReply(message) is BusException error)
        {
            this.ready.TrySetException(error);
        }
        else
        {
            this.ready.TrySetResult();
        }
    }

    /// <inheritdoc/>
    protected override int Take(nint message)
    {
        if (BusMessages.TryRead(message) is BusMessage signal)
        {
            handler(signal);
        }

        return 0;
    }
}
