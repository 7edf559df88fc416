namespace nanoFramework.Device.Bluetooth.GenericAttributeProfile;

/// <summary>What the advert of a service is doing.</summary>
public enum GattServiceProviderAdvertisementStatus
{
    /// <summary>Never started, or its start failed.</summary>
    Created = 0,

    /// <summary>Stopped.</summary>
    Stopped = 1,

    /// <summary>On air.</summary>
    Started = 2,

    /// <summary>Never seen on the device.</summary>
    Aborted = 3,

    /// <summary>On air, but a section did not fit.</summary>
    StartedWithoutAllAdvertisementData = 4,
}
