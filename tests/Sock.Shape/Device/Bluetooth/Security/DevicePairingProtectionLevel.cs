namespace nanoFramework.Device.Bluetooth;

public enum DevicePairingProtectionLevel
{
    Default = 0,
    None = 1,
    Encryption = 2,
    EncryptionAndAuthentication = 3,
}
