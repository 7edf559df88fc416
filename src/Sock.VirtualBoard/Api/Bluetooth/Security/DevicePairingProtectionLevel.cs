namespace nanoFramework.Device.Bluetooth;

/// <summary>What a pairing has to achieve.</summary>
public enum DevicePairingProtectionLevel
{
    /// <summary>Not to be used.</summary>
    Default = 0,

    /// <summary>Nothing.</summary>
    None = 1,

    /// <summary>An encrypted link.</summary>
    Encryption = 2,

    /// <summary>An encrypted link to a device that somebody has confirmed.</summary>
    EncryptionAndAuthentication = 3,
}
