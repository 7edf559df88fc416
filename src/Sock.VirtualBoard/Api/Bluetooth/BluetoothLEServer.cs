using nanoFramework.Device.Bluetooth.GenericAttributeProfile;
using Sock.VirtualBoard;
using Sock.VirtualBoard.Gatt;

namespace nanoFramework.Device.Bluetooth;

/// <summary>The Bluetooth stack in its server role; one for each board.</summary>
public class BluetoothLEServer
{
    private const string DefaultName = "nanoFramework";
    private readonly Board board;

    internal BluetoothLEServer(Board board)
    {
        this.board = board;
        this.Gatt = new GattServer(board, this);
        this.Session = new GattSession();
        this.Pairing = new DevicePairing(board);
    }

    /// <summary>The one of the board that runs here.</summary>
    public static BluetoothLEServer Instance => Board.Current.BluetoothServer;

    /// <summary>Name in the device's own Generic Access service; default "nanoFramework". It is not the name in an advert.</summary>
    public string DeviceName { get; set; } = DefaultName;

    /// <summary>Tells of a central that came or went.</summary>
    public GattSession Session { get; private set; }

    /// <summary>How a central pairs.</summary>
    public DevicePairing Pairing { get; private set; }

    internal GattServer Gatt { get; }

    /// <summary>
    /// Starts the stack, which blocks until it is up (<see cref="BoardOptions.BleStartMilliseconds"/>); nothing when it runs.
    /// </summary>
    public void Start()
    {
        this.board.Clock.Call();
        this.board.Radio.StartStack();
    }

    /// <summary>Stops the stack and with it everything that is on air; nothing when it does not run.</summary>
    public void Stop()
    {
        this.board.Clock.Call();
        this.board.Radio.StopStack();
    }

    /// <summary>After a reboot nothing is left of what the program before it set.</summary>
    internal void Reset()
    {
        this.DeviceName = DefaultName;
        this.Session = new GattSession();
        this.Pairing = new DevicePairing(this.board);
        this.Gatt.Reset();
    }
}
