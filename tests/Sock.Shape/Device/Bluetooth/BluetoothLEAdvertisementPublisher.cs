namespace nanoFramework.Device.Bluetooth.Advertisement;

public class BluetoothLEAdvertisementPublisher
{
    public extern BluetoothLEAdvertisementPublisher();

    public extern BluetoothLEAdvertisementPublisher(BluetoothLEAdvertisement advertisement);

    public delegate void BluetoothLEAdvertisementPublisherHandler(object sender, BluetoothLEAdvertisementPublisherStatusChangedEventArgs args);

    public extern event BluetoothLEAdvertisementPublisherHandler StatusChanged;

    public extern BluetoothLEAdvertisement Advertisement { get; }

    public extern BluetoothLEAdvertisementPublisherStatus Status { get; }

    public extern void Start();

    public extern void Stop();
}
