using Sock.VirtualBoard;

namespace nanoFramework.Device.Bluetooth;

/// <summary>The Bluetooth stack in its server role; one for each board.</summary>
public class BluetoothLEServer
{
    private readonly Board board;

    internal BluetoothLEServer(Board board) => this.board = board;

    /// <summary>The one of the board that runs here.</summary>
    public static BluetoothLEServer Instance => Board.Current.BluetoothServer;

    /// <summary>Name in the device's own Generic Access service; default "nanoFramework". It is not the name in an advert.</summary>
    public string DeviceName { get; set; } = "nanoFramework";

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
}
