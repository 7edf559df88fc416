namespace nanoFramework.Device.Bluetooth;

/// <summary>What a device has for showing or typing a number.</summary>
public enum DevicePairingIOCapabilities
{
    /// <summary>A display.</summary>
    DisplayOnly = 0,

    /// <summary>A display and two buttons.</summary>
    DisplayYesNo = 1,

    /// <summary>A keyboard.</summary>
    KeyboardOnly = 2,

    /// <summary>Neither: every pairing "just works".</summary>
    NoInputNoOutput = 3,

    /// <summary>Both.</summary>
    KeyboardDisplay = 4,
}
