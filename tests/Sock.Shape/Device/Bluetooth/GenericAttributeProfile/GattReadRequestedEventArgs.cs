namespace nanoFramework.Device.Bluetooth.GenericAttributeProfile;

public class GattReadRequestedEventArgs
{
    internal extern GattReadRequestedEventArgs();

    public extern GattReadRequest GetRequest();
}
