namespace nanoFramework.Device.Bluetooth.GenericAttributeProfile;

/// <summary>Whether a central came or went.</summary>
public class GattSessionStatusChangedEventArgs
{
    internal GattSessionStatusChangedEventArgs(GattSessionStatus status) => this.Status = status;

    /// <summary>Active when it came, closed when it went.</summary>
    public GattSessionStatus Status { get; }
}
