namespace TvBridge.Socks.Air;

/// <summary>Conditions of a radio. In every one but <see cref="Listening"/> nothing is heard, which says nothing about any wearer.</summary>
public enum RadioCondition
{
    /// <summary>It hears.</summary>
    Listening,

    /// <summary>The system has no D-Bus, or it does not let us in.</summary>
    NoSystemBus,

    /// <summary>The Bluetooth service does not run.</summary>
    NoBluetoothService,

    /// <summary>There is no Bluetooth adapter.</summary>
    NoAdapter,

    /// <summary>There are adapters, but not the one that was asked for.</summary>
    WrongAdapter,

    /// <summary>The adapter is switched off.</summary>
    AdapterOff,

    /// <summary>The adapter is blocked, by a switch, a key or a program (rfkill).</summary>
    AdapterBlocked,

    /// <summary>The system does not let this user use Bluetooth.</summary>
    PermissionRefused,

    /// <summary>It failed for another reason, which the text tells; it is tried again.</summary>
    Failing,

    /// <summary>It cannot hear on this system at all.</summary>
    Unsupported,

    /// <summary>A recording has come to its end.</summary>
    Ended,
}
