namespace nanoFramework.Device.Bluetooth.GenericAttributeProfile;

/// <summary>What came of making a characteristic.</summary>
public sealed class GattLocalCharacteristicResult
{
    internal GattLocalCharacteristicResult(GattLocalCharacteristic characteristic, BluetoothError error)
    {
        this.Characteristic = characteristic;
        this.Error = error;
    }

    /// <summary>The characteristic.</summary>
    public GattLocalCharacteristic Characteristic { get; }

    /// <summary>Always success on the device.</summary>
    public BluetoothError Error { get; }
}
