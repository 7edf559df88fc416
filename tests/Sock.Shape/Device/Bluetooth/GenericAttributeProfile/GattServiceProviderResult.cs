namespace nanoFramework.Device.Bluetooth.GenericAttributeProfile;

public class GattServiceProviderResult
{
    internal extern GattServiceProviderResult();

    public extern BluetoothError Error { get; }

    public extern GattServiceProvider ServiceProvider { get; }
}
