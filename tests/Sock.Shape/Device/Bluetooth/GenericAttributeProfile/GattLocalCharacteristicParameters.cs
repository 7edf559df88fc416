namespace nanoFramework.Device.Bluetooth.GenericAttributeProfile;

public class GattLocalCharacteristicParameters
{
    public extern GattLocalCharacteristicParameters();

    public extern GattProtectionLevel WriteProtectionLevel { get; set; }

    public extern GattProtectionLevel ReadProtectionLevel { get; set; }

    public extern GattCharacteristicProperties CharacteristicProperties { get; set; }
}
