using Sock.VirtualBoard.Gatt;

namespace nanoFramework.Device.Bluetooth.GenericAttributeProfile;

/// <summary>A central wants to read.</summary>
public class GattReadRequestedEventArgs
{
    private readonly GattEvent gattEvent;

    internal GattReadRequestedEventArgs(GattEvent gattEvent) => this.gattEvent = gattEvent;

    /// <summary>The request, a new object with each call.</summary>
    public GattReadRequest GetRequest() => new(this.gattEvent);
}
