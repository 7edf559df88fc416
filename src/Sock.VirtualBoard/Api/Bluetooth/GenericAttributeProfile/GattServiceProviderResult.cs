namespace nanoFramework.Device.Bluetooth.GenericAttributeProfile;

/// <summary>What came of making a service.</summary>
public class GattServiceProviderResult
{
    internal GattServiceProviderResult(GattServiceProvider serviceProvider, BluetoothError error)
    {
        this.ServiceProvider = serviceProvider;
        this.Error = error;
    }

    /// <summary>Always success on the device.</summary>
    public BluetoothError Error { get; }

    /// <summary>The service's provider.</summary>
    public GattServiceProvider ServiceProvider { get; }
}
