namespace nanoFramework.Device.Bluetooth.GenericAttributeProfile;

/// <summary>Whether a central is connected.</summary>
public enum GattSessionStatus
{
    /// <summary>It went.</summary>
    Closed = 0,

    /// <summary>It came.</summary>
    Active = 1,
}
