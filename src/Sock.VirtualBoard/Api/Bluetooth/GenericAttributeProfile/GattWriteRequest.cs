using Sock.VirtualBoard.Gatt;

namespace nanoFramework.Device.Bluetooth.GenericAttributeProfile;

/// <summary>A write that waits for its answer.</summary>
public class GattWriteRequest
{
    private readonly GattEvent gattEvent;

    internal GattWriteRequest(GattEvent gattEvent)
    {
        this.gattEvent = gattEvent;
        this.Value = new Buffer(gattEvent.TakeWritten());
    }

    /// <summary>What was written; empty when the 2 s were over before it was asked for.</summary>
    public Buffer Value { get; }

    /// <summary>Confirms the write. An answer that comes too late keeps the stack's lock: every request after it goes unanswered.</summary>
    public void Respond() => this.gattEvent.RespondToWrite(0);

    /// <summary>Refuses the write with an ATT error; too late it does the same harm as <see cref="Respond"/>.</summary>
    public void RespondWithProtocolError(byte protocolError) => this.gattEvent.RespondToWrite(protocolError);
}
