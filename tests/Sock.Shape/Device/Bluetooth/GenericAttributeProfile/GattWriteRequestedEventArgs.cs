namespace nanoFramework.Device.Bluetooth.GenericAttributeProfile;

public class GattWriteRequestedEventArgs
{
    internal extern GattWriteRequestedEventArgs();

    public extern GattWriteRequest GetRequest();
}
