namespace nanoFramework.Device.Bluetooth;

public sealed class DevicePairing
{
    internal extern DevicePairing();

    public delegate void PairingCompleteHandler(object sender, DevicePairingEventArgs args);

    public extern event PairingCompleteHandler PairingComplete;

    public extern bool AllowBonding { get; set; }

    public extern DevicePairingProtectionLevel ProtectionLevel { get; set; }

    public extern DevicePairingIOCapabilities IOCapabilities { get; set; }
}
