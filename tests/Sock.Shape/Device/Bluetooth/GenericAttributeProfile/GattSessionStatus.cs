namespace nanoFramework.Device.Bluetooth.GenericAttributeProfile;

public enum GattSessionStatus
{
    Closed = 0,
    Active = 1,
}
