using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace TvBridge.DBus;

/// <summary>A call on its way, until it is answered.</summary>
internal sealed unsafe class CallSlot(BusLoop loop, BusCall call) : BusSlot(loop)
{
    private readonly TaskCompletionSource<IReadOnlyList<BusValue>> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What came back.</summary>
    public Task<IReadOnlyList<BusValue>> Answer => this.answer.Task;

    /// <summary>Sends it.</summary>
    public void Start()
    {
        if (this.answer.Task.IsCompleted)
        {
            return;
        }

        try
        {
            this.Attach();
        }
        catch (BusException fault)
        {
            this.answer.TrySetException(fault);
        }
    }

    /// <summary>Waits no longer; the other side may still carry it out.</summary>
    public void Cancel()
    {
        this.answer.TrySetCanceled();
        this.Release();
    }

    /// <inheritdoc/>
    public override void Lose(BusException why)
    {
        this.answer.TrySetException(why);
        this.Release();
    }

    /// <inheritdoc/>
    protected override int AddTo(nint bus, nint userData, out nint slot)
    {
        slot = 0;
        int made = SdBus.sd_bus_message_new_method_call(bus, out nint message, call.Destination, call.Path, call.Interface, call.Member);
        if (made < 0)
        {
            return made;
        }

        try
        {
            BusWriter.Append(message, call.Arguments);
            BusFaults.Check(SdBus.sd_bus_message_set_auto_start(message, 0));
            ulong timeoutMicroseconds = (ulong)Math.Max(1, call.Timeout.TotalMicroseconds);
            return SdBus.sd_bus_call_async(bus, out slot, message, &OnMessage, userData, timeoutMicroseconds);
        }
        finally
        {
            SdBus.sd_bus_message_unref(message);
        }
    }

    /// <inheritdoc/>
    protected override int Take(nint message)
    {
        try
        {
            if (BusFaults.OfReply(message) is BusException error)
            {
                this.answer.TrySetException(error);
            }
            else
            {
                this.answer.TrySetResult(BusReader.Read(message));
            }
        }
        catch (BusException fault)
        {
            this.answer.TrySetException(fault);
        }

        this.Release();
        return 1;
    }
}
