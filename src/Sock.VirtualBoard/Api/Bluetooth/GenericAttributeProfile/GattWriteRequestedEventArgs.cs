using Sock.VirtualBoard.Gatt;

namespace nanoFramework.Device.Bluetooth.GenericAttributeProfile;

/// <summary>A central wants to write.</summary>
public class GattWriteRequestedEventArgs
{
    private readonly GattEvent gattEvent;

    internal GattWriteRequestedEventArgs(GattEvent gattEvent) => this.gattEvent = gattEvent;

    /// <summary>The request, a new object with each call.</summary>
    public GattWriteRequest GetRequest() => new(this.gattEvent);
}
