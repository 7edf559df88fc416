namespace nanoFramework.Device.Bluetooth.Advertisement;

public class BluetoothLEAdvertisementPublisherStatusChangedEventArgs
{
    internal extern BluetoothLEAdvertisementPublisherStatusChangedEventArgs();

    public extern BluetoothLEAdvertisementPublisherStatus Status { get; }
}
