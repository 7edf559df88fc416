namespace nanoFramework.Device.Bluetooth.GenericAttributeProfile;

/// <summary>What a link has to be before a characteristic answers.</summary>
public enum GattProtectionLevel
{
    /// <summary>Anything.</summary>
    Plain = 0,

    /// <summary>Authenticated.</summary>
    AuthenticationRequired = 1,

    /// <summary>Encrypted.</summary>
    EncryptionRequired = 2,

    /// <summary>Both.</summary>
    EncryptionAndAuthenticationRequired = 3,
}
