namespace InTheHand.Bluetooth;

public sealed class BluetoothLEScanOptions
{
    public bool KeepRepeatedDevices { get; set; }

    public bool AcceptAllAdvertisements { get; set; }
}
