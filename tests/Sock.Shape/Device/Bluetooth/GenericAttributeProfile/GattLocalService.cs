namespace nanoFramework.Device.Bluetooth.GenericAttributeProfile;

public class GattLocalService
{
    internal extern GattLocalService();

    public extern GattLocalCharacteristicResult CreateCharacteristic(System.Guid characteristicUuid, GattLocalCharacteristicParameters parameters);
}
