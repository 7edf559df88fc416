using System;
using Sock.VirtualBoard.Gatt;

namespace nanoFramework.Device.Bluetooth.GenericAttributeProfile;

/// <summary>A read that waits for its answer.</summary>
public class GattReadRequest
{
    private readonly GattEvent gattEvent;

    internal GattReadRequest(GattEvent gattEvent) => this.gattEvent = gattEvent;

    /// <summary>Answers with the whole value; the stack cuts out the piece that was asked for. Nothing when it is too late.</summary>
    public void RespondWithValue(Buffer value)
    {
        ArgumentNullException.ThrowIfNull(value);
        this.gattEvent.RespondToRead(0, value.Data[..(int)value.Length]);
    }

    /// <summary>Answers with an ATT error. Nothing when it is too late.</summary>
    public void RespondWithProtocolError(byte protocolError) => this.gattEvent.RespondToRead(protocolError, []);
}
