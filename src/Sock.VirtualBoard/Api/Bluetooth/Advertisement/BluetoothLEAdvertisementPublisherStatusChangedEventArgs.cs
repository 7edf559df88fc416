namespace nanoFramework.Device.Bluetooth.Advertisement;

/// <summary>A publisher's new status.</summary>
public class BluetoothLEAdvertisementPublisherStatusChangedEventArgs
{
    internal BluetoothLEAdvertisementPublisherStatusChangedEventArgs(BluetoothLEAdvertisementPublisherStatus status)
    {
        this.Status = status;
    }

    /// <summary>The new status.</summary>
    public BluetoothLEAdvertisementPublisherStatus Status { get; }
}
