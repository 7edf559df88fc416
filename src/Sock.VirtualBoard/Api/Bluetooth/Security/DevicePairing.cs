using Sock.VirtualBoard;

namespace nanoFramework.Device.Bluetooth;

/// <summary>How a central pairs with the board.</summary>
public sealed class DevicePairing
{
    private readonly Board board;
    private bool allowBonding = true;
    private DevicePairingProtectionLevel protectionLevel = DevicePairingProtectionLevel.None;
    private DevicePairingIOCapabilities ioCapabilities = DevicePairingIOCapabilities.NoInputNoOutput;

    internal DevicePairing(Board board) => this.board = board;

    /// <summary>Who is told that a pairing ended, well or not.</summary>
    public delegate void PairingCompleteHandler(object sender, DevicePairingEventArgs args);

    /// <summary>Raised on the event thread when a pairing ended, well or not.</summary>
    public event PairingCompleteHandler? PairingComplete;

    /// <summary>Whether keys are kept for the next connection; default true. On some images they are lost with a reboot all the same.</summary>
    public bool AllowBonding
    {
        get => this.allowBonding;
        set
        {
            this.board.Clock.Call();
            this.allowBonding = value;
        }
    }

    /// <summary>What a pairing has to achieve; default none.</summary>
    public DevicePairingProtectionLevel ProtectionLevel
    {
        get => this.protectionLevel;
        set
        {
            this.board.Clock.Call();
            this.protectionLevel = value;
        }
    }

    /// <summary>What the board has for showing or typing a number; default nothing.</summary>
    public DevicePairingIOCapabilities IOCapabilities
    {
        get => this.ioCapabilities;
        set
        {
            this.board.Clock.Call();
            this.ioCapabilities = value;
        }
    }

    internal void Complete(DevicePairingResultStatus status) => this.PairingComplete?.Invoke(this, new DevicePairingEventArgs(status));
}
