namespace nanoFramework.Device.Bluetooth.Advertisement;

public class BluetoothLEAdvertisementDataSection
{
    public extern BluetoothLEAdvertisementDataSection(byte dataType, Buffer data);

    public extern byte DataType { get; set; }

    public extern Buffer Data { get; set; }
}
