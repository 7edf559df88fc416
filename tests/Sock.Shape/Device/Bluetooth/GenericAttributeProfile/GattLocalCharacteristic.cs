namespace nanoFramework.Device.Bluetooth.GenericAttributeProfile;

public class GattLocalCharacteristic
{
    internal extern GattLocalCharacteristic();

    public delegate void GattLocalCharacteristicReadEventHandler(GattLocalCharacteristic sender, GattReadRequestedEventArgs ReadRequestEventArgs);

    public delegate void GattLocalCharacteristicWriteEventHandler(GattLocalCharacteristic sender, GattWriteRequestedEventArgs WriteRequestEventArgs);

    public extern event GattLocalCharacteristicReadEventHandler ReadRequested;

    public extern event GattLocalCharacteristicWriteEventHandler WriteRequested;
}
