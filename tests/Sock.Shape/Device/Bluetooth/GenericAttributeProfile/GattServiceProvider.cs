namespace nanoFramework.Device.Bluetooth.GenericAttributeProfile;

public class GattServiceProvider
{
    internal extern GattServiceProvider();

    public static extern GattServiceProviderResult Create(System.Guid serviceUuid);

    public extern GattServiceProviderAdvertisementStatus AdvertisementStatus { get; }

    public extern GattLocalService Service { get; }

    public extern void StartAdvertising(GattServiceProviderAdvertisingParameters parameters);

    public extern void StopAdvertising();
}
