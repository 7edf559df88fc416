namespace TvBridge.Socks.Windows;

/// <summary>How the computer's Bluetooth adapter is, as Windows tells it.</summary>
internal enum AdapterCondition
{
    /// <summary>There is one, switched on.</summary>
    Ready,

    /// <summary>There is none.</summary>
    Missing,

    /// <summary>There is one that cannot do Bluetooth Low Energy.</summary>
    NoLowEnergy,

    /// <summary>It is switched off.</summary>
    Off,

    /// <summary>It is switched off by a switch, a key or the firmware, so that Windows cannot switch it on.</summary>
    Disabled,

    /// <summary>Windows does not tell. A scan finds out.</summary>
    Untold,
}
