namespace nanoFramework.Device.Bluetooth.Advertisement;

/// <summary>What a publisher is doing.</summary>
public enum BluetoothLEAdvertisementPublisherStatus
{
    /// <summary>Never started.</summary>
    Created = 0,

    /// <summary>About to start; a start that failed stays here for ever.</summary>
    Waiting = 1,

    /// <summary>On air.</summary>
    Started = 2,

    /// <summary>Never used by the device.</summary>
    Stopping = 3,

    /// <summary>Off air.</summary>
    Stopped = 4,

    /// <summary>Never used by the device.</summary>
    Aborted = 5,
}
