namespace nanoFramework.Device.Bluetooth;

/// <summary>How a pairing ended.</summary>
public class DevicePairingEventArgs
{
    internal DevicePairingEventArgs(DevicePairingResultStatus status) => this.Status = status;

    /// <summary>Paired, or why not.</summary>
    public DevicePairingResultStatus Status { get; }
}
