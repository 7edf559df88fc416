namespace nanoFramework.Device.Bluetooth.GenericAttributeProfile;

public sealed class GattLocalCharacteristicResult
{
    internal extern GattLocalCharacteristicResult();

    public extern GattLocalCharacteristic Characteristic { get; }

    public extern BluetoothError Error { get; }
}
