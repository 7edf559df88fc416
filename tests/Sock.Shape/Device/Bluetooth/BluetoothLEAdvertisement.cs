namespace nanoFramework.Device.Bluetooth.Advertisement;

public class BluetoothLEAdvertisement
{
    public extern BluetoothLEAdvertisement();

    public extern string LocalName { get; set; }

    public extern BluetoothLEAdvertisementFlags Flags { get; set; }

    public extern System.Collections.ArrayList DataSections { get; }
}
