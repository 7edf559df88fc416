using System;

namespace nanoFramework.Device.Bluetooth.Advertisement;

/// <summary>Bits of an advert's Flags section.</summary>
[Flags]
public enum BluetoothLEAdvertisementFlags : uint
{
    /// <summary>No bit.</summary>
    None = 0,

    /// <summary>Discoverable for a short time.</summary>
    LimitedDiscoverableMode = 1,

    /// <summary>Discoverable at any time.</summary>
    GeneralDiscoverableMode = 2,

    /// <summary>No classic Bluetooth.</summary>
    ClassicNotSupported = 4,

    /// <summary>The controller does both kinds at once.</summary>
    DualModeControllerCapable = 8,

    /// <summary>The host does both kinds at once.</summary>
    DualModeHostCapable = 16,
}
