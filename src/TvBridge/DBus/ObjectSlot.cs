using System;
using System.Runtime.InteropServices;
using System.Threading.Tasks;

namespace TvBridge.DBus;

/// <summary>One of our own objects, until it is taken away.</summary>
internal sealed unsafe class ObjectSlot(BusLoop loop, string path, Func<BusMessage, BusAnswer> handler) : BusSlot(loop), IDisposable
{
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when the object can be called.</summary>
    public Task Ready => this.ready.Task;

    /// <summary>Puts it there.</summary>
    public void Start()
    {
        try
        {
            this.Attach();
            this.ready.TrySetResult();
        }
        catch (BusException fault)
        {
            this.ready.TrySetException(fault);
        }
    }

    /// <summary>Takes it away.</summary>
    public void Dispose() => this.Loop.TryPost(this.Release);

    /// <inheritdoc/>
    public override void Lose(BusException why)
    {
        this.ready.TrySetException(why);
        this.Release();
    }

    /// <inheritdoc/>
    protected override int AddTo(nint bus, nint userData, out nint slot) => SdBus.sd_bus_add_object(bus, out slot, path, &OnMessage, userData);

    /// <inheritdoc/>
    protected override int Take(nint message)
    {
        if (BusMessages.TryRead(message) is not BusMessage call)
        {
            Send(message, BusAnswer.Error("org.freedesktop.DBus.Error.LimitsExceeded", "The call is larger than anything this object takes."));
            return 1;
        }

        BusAnswer answer = handler(call);
        if (ReferenceEquals(answer, BusAnswer.NotMine))
        {
            return 0;
        }

        if (!ReferenceEquals(answer, BusAnswer.None))
        {
            Send(message, answer);
        }

        return 1;
    }

    private static void Send(nint call, BusAnswer answer)
    {
        nint reply = answer.ErrorName is null ? NewReturn(call) : NewError(call, answer.ErrorName, answer.ErrorText);
        try
        {
            BusWriter.Append(reply, answer.Values);

            // The bus is the one that the message belongs to. A caller that wanted no answer gets none: the library sees to that.
            BusFaults.Check(SdBus.sd_bus_send(0, reply, 0));
        }
        finally
        {
            SdBus.sd_bus_message_unref(reply);
        }
    }

    private static nint NewReturn(nint call)
    {
        BusFaults.Check(SdBus.sd_bus_message_new_method_return(call, out nint reply));
        return reply;
    }

    private static nint NewError(nint call, string name, string text)
    {
        SdBusError error = new() { Name = Marshal.StringToCoTaskMemUTF8(name), Message = Marshal.StringToCoTaskMemUTF8(text) };
        try
        {
            BusFaults.Check(SdBus.sd_bus_message_new_method_error(call, out nint reply, &error));
            return reply;
        }
        finally
        {
            Marshal.FreeCoTaskMem(error.Name);
            Marshal.FreeCoTaskMem(error.Message);
        }
    }
}
