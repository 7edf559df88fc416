namespace nanoFramework.Device.Bluetooth.GenericAttributeProfile;

public class GattSession
{
    internal extern GattSession();

    public delegate void GattSessionStatusChangedEventHandler(object sender, GattSessionStatusChangedEventArgs args);

    public extern event GattSessionStatusChangedEventHandler SessionStatusChanged;
}
