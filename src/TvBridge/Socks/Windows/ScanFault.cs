namespace TvBridge.Socks.Windows;

/// <summary>Why a scan has stopped: the values of Windows' own BluetoothError, under its names.</summary>
internal enum ScanFault
{
    /// <summary>It stopped and Windows says nothing about why.</summary>
    Success = 0,

    /// <summary>The adapter is off or gone.</summary>
    RadioNotAvailable = 1,

    /// <summary>Another program, or another operation, has the adapter.</summary>
    ResourceInUse = 2,

    /// <summary>The adapter is no longer connected.</summary>
    DeviceNotConnected = 3,

    /// <summary>Something else.</summary>
    OtherError = 4,

    /// <summary>A policy of the computer forbids it.</summary>
    DisabledByPolicy = 5,

    /// <summary>The adapter or its driver cannot do it.</summary>
    NotSupported = 6,

    /// <summary>The user has forbidden it.</summary>
    DisabledByUser = 7,

    /// <summary>The user has to allow it first.</summary>
    ConsentRequired = 8,

    /// <summary>The adapter does not speak Bluetooth Low Energy.</summary>
    TransportNotSupported = 9,
}
