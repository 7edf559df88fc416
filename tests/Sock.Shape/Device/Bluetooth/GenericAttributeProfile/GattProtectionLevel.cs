namespace nanoFramework.Device.Bluetooth.GenericAttributeProfile;

public enum GattProtectionLevel
{
    Plain = 0,
    AuthenticationRequired = 1,
    EncryptionRequired = 2,
    EncryptionAndAuthenticationRequired = 3,
}
