using System;
using Sock.VirtualBoard.Chips;

namespace Sock.VirtualBoard;

/// <summary>The board's radio, as the air sees it.</summary>
public sealed class VirtualRadio
{
    private const int MinIntervalMicroseconds = 100_000;
    private const int MaxIntervalMicroseconds = 150_000;
    private const int MinConnectableIntervalMicroseconds = 30_000;
    private const int MaxConnectableIntervalMicroseconds = 60_000;
    private const int MaxFirstDelayMicroseconds = 10_000;
    private readonly Board board;
    private readonly SeededNumbers numbers;
    private byte[] advert = [];
    private byte[] scanResponse = [];
    private long stackOnBefore;
    private long stackOnSinceAwake;
    private long advertisingBefore;
    private long advertisingSinceAwake;

    internal VirtualRadio(Board board)
    {
        this.board = board;
        this.numbers = new SeededNumbers(board.Options.NoiseSeed ^ 0x5A5A5A5A);
        this.RefusesStarts = board.Options.AdvertStartFails;
    }

    /// <summary>
    /// Raised on the firmware's thread for each advert that leaves the antenna: every 100 to 150 ms of awake time while one is on air, every 30 to 60 ms
    /// when it is connectable.
    /// </summary>
    public event Action<AdvertOnAir>? AdvertSent;

    /// <summary>Whether the Bluetooth stack runs.</summary>
    public bool IsOn
    {
        get;
        private set
        {
            this.stackOnBefore = this.StackOnMicroseconds;
            this.stackOnSinceAwake = this.board.Clock.AwakeMicroseconds;
            field = value;
        }
    }

    /// <summary>Whether an advert is on air.</summary>
    public bool IsAdvertising
    {
        get;
        private set
        {
            this.advertisingBefore = this.AdvertisingMicroseconds;
            this.advertisingSinceAwake = this.board.Clock.AwakeMicroseconds;
            field = value;
        }
    }

    /// <summary>Whether a central may connect to the advert that is on air, or was until one did.</summary>
    public bool IsConnectable { get; private set; }

    /// <summary>
    /// Whether every start of an advert is refused, without a word, as the device does; as <see cref="BoardOptions.AdvertStartFails"/> says until it is set.
    /// May be set from any thread.
    /// </summary>
    public bool RefusesStarts { get; set; }

    /// <summary>How many adverts left the antenna.</summary>
    public long AdvertsSent { get; private set; }

    /// <summary>How often the stack was started: each time costs the firmware <see cref="BoardOptions.BleStartMilliseconds"/>.</summary>
    public int StackStarts { get; private set; }

    /// <summary>Awake time with the stack up since the board was first powered, its starts and the adverts included. In light sleep the radio is dark whatever was started.</summary>
    public long StackOnMicroseconds => this.stackOnBefore + (this.IsOn ? this.board.Clock.AwakeMicroseconds - this.stackOnSinceAwake : 0);

    /// <summary>Awake time with an advert on air since the board was first powered; a part of <see cref="StackOnMicroseconds"/>.</summary>
    public long AdvertisingMicroseconds =>
        this.advertisingBefore + (this.IsAdvertising ? this.board.Clock.AwakeMicroseconds - this.advertisingSinceAwake : 0);

    /// <summary>When the next advert goes out, in awake time; never when none is on air.</summary>
    internal long NextAdvertAwakeMicroseconds { get; private set; } = long.MaxValue;

    internal void StartStack()
    {
        if (this.IsOn)
        {
            return;
        }

        this.StackStarts++;
        this.IsOn = true;
        this.board.Clock.PassBusy(this.board.Options.BleStartMilliseconds * 1_000L);
    }

    internal void StopStack()
    {
        this.StopAdvertising();
        this.IsOn = false;
        this.board.BluetoothServer.Gatt.StopServing();

        // The controller forgets what it held only when it is shut down.
        this.advert = [];
        this.scanResponse = [];
    }

    /// <summary>
    /// False when the controller refuses: because it is told to, or because it is on air already and takes only the new bytes.
    /// </summary>
    internal bool StartAdvertising(byte[] advert, byte[] scanResponse, bool isConnectable = false)
    {
        this.advert = advert;
        this.IsConnectable = isConnectable;
        if (scanResponse.Length > 0)
        {
            // An empty scan response is never handed to the controller, so the one before it stays.
            this.scanResponse = scanResponse;
        }

        if (this.IsAdvertising || this.RefusesStarts)
        {
            return false;
        }

        this.ResumeAdvertising();
        return true;
    }

    /// <summary>The last bytes go on air again: what the stack does by itself when a central has gone.</summary>
    internal void ResumeAdvertising()
    {
        this.IsAdvertising = true;
        this.NextAdvertAwakeMicroseconds = this.board.Clock.AwakeMicroseconds + this.numbers.Next(MaxFirstDelayMicroseconds);
    }

    internal void StopAdvertising()
    {
        this.IsAdvertising = false;
        this.NextAdvertAwakeMicroseconds = long.MaxValue;
    }

    internal void PowerDown()
    {
        this.StopStack();
        this.board.BluetoothServer.Reset();
    }

    internal void SendDue()
    {
        int min = this.IsConnectable ? MinConnectableIntervalMicroseconds : MinIntervalMicroseconds;
        int max = this.IsConnectable ? MaxConnectableIntervalMicroseconds : MaxIntervalMicroseconds;
        this.NextAdvertAwakeMicroseconds += min + this.numbers.Next(max - min + 1);
        this.AdvertsSent++;
        this.board.Clock.Show();
        this.AdvertSent?.Invoke(new AdvertOnAir(
            this.board.Clock.NowMicroseconds,
            (byte[])this.board.Options.Address.Clone(),
            (byte[])this.advert.Clone(),
            (byte[])this.scanResponse.Clone()));
    }
}
