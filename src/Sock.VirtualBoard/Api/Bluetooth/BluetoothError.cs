namespace nanoFramework.Device.Bluetooth;

/// <summary>Why something about Bluetooth did not work.</summary>
public enum BluetoothError
{
    /// <summary>It worked.</summary>
    Success = 0,

    /// <summary>There is no radio.</summary>
    RadioNotAvailable = 1,

    /// <summary>What it needs is in use.</summary>
    ResourceInUse = 2,

    /// <summary>The other device is not connected.</summary>
    DeviceNotConnected = 3,

    /// <summary>Something else.</summary>
    OtherError = 4,

    /// <summary>A policy forbids it.</summary>
    DisabledByPolicy = 5,

    /// <summary>The radio cannot do it.</summary>
    NotSupported = 6,

    /// <summary>The user switched it off.</summary>
    DisabledByUser = 7,

    /// <summary>It needs a consent.</summary>
    ConsentRequired = 8,

    /// <summary>The transport cannot do it.</summary>
    TransportNotSupported = 9,
}
