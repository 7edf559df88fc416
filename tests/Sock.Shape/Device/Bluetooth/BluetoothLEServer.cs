namespace nanoFramework.Device.Bluetooth;

public class BluetoothLEServer
{
    internal extern BluetoothLEServer();

    public static extern BluetoothLEServer Instance { get; }

    public extern string DeviceName { get; set; }

    public extern GenericAttributeProfile.GattSession Session { get; }

    public extern DevicePairing Pairing { get; }

    public extern void Start();

    public extern void Stop();
}
