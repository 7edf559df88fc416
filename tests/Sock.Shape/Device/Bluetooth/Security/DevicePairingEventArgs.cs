namespace nanoFramework.Device.Bluetooth;

public class DevicePairingEventArgs
{
    internal extern DevicePairingEventArgs();

    public extern DevicePairingResultStatus Status { get; }
}
