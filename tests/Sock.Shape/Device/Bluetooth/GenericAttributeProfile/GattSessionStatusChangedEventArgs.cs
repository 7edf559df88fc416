namespace nanoFramework.Device.Bluetooth.GenericAttributeProfile;

public class GattSessionStatusChangedEventArgs
{
    internal extern GattSessionStatusChangedEventArgs();

    public extern GattSessionStatus Status { get; }
}
