namespace nanoFramework.Device.Bluetooth.GenericAttributeProfile;

public class GattServiceProviderAdvertisingParameters
{
    public extern GattServiceProviderAdvertisingParameters();

    public extern bool IsDiscoverable { get; set; }

    public extern bool IsConnectable { get; set; }
}
