namespace TvBridge.Socks.Windows;

/// <summary>Numbers of errors that Windows' calls throw with.</summary>
internal static class HResults
{
    /// <summary>E_ACCESSDENIED.</summary>
    public const uint AccessDenied = 0x8007_0005;

    /// <summary>ERROR_SERVICE_DISABLED.</summary>
    public const uint ServiceDisabled = 0x8007_0422;

    /// <summary>ERROR_SERVICE_NOT_ACTIVE.</summary>
    public const uint ServiceNotActive = 0x8007_0426;

    /// <summary>ERROR_DEVICE_NOT_CONNECTED.</summary>
    public const uint DeviceNotConnected = 0x8007_048F;

    /// <summary>ERROR_NOT_FOUND.</summary>
    public const uint NotFound = 0x8007_0490;

    /// <summary>ERROR_DEVICE_NOT_AVAILABLE: what a scan's start throws while Bluetooth is off.</summary>
    public const uint DeviceNotAvailable = 0x8007_10DF;

    /// <summary>REGDB_E_CLASSNOTREG: this Windows does not have the class.</summary>
    public const uint ClassNotRegistered = 0x8004_0154;
}
