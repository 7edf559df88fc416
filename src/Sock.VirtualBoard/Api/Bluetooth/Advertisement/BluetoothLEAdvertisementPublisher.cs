using Sock.VirtualBoard;

namespace nanoFramework.Device.Bluetooth.Advertisement;

/// <summary>Puts an advert on air, again and again, until it is stopped.</summary>
public class BluetoothLEAdvertisementPublisher
{
    private readonly Board board;
    private BluetoothLEAdvertisementPublisherStatus status = BluetoothLEAdvertisementPublisherStatus.Created;

    /// <summary>A publisher of an advert without sections.</summary>
    public BluetoothLEAdvertisementPublisher()
        : this(new BluetoothLEAdvertisement())
    {
    }

    /// <summary>A publisher of <paramref name="advertisement"/>, which is packed at each start.</summary>
    public BluetoothLEAdvertisementPublisher(BluetoothLEAdvertisement advertisement)
    {
        this.board = Board.Current;
        this.Advertisement = advertisement;
    }

    /// <summary>Who is told of a new status.</summary>
    public delegate void BluetoothLEAdvertisementPublisherHandler(
        object sender,
        BluetoothLEAdvertisementPublisherStatusChangedEventArgs args);

    /// <summary>Raised inside <see cref="Start"/> and <see cref="Stop"/>, never later.</summary>
    public event BluetoothLEAdvertisementPublisherHandler? StatusChanged;

    /// <summary>The advert.</summary>
    public BluetoothLEAdvertisement Advertisement { get; }

    /// <summary>What it is doing.</summary>
    public BluetoothLEAdvertisementPublisherStatus Status
    {
        get => this.status;
        private set
        {
            if (this.status != value)
            {
                this.status = value;
                this.StatusChanged?.Invoke(this, new BluetoothLEAdvertisementPublisherStatusChangedEventArgs(value));
            }
        }
    }

    /// <summary>
    /// Starts the stack if need be, which blocks, packs the advert and puts it on air. A start that fails leaves the status at
    /// <see cref="BluetoothLEAdvertisementPublisherStatus.Waiting"/> and throws nothing; so does a second start without a stop in between,
    /// although it changes what is on air.
    /// </summary>
    public void Start()
    {
        this.board.Clock.Call();
        this.board.Radio.StartStack();
        this.Status = BluetoothLEAdvertisementPublisherStatus.Waiting;
        this.Advertisement.Pack(out byte[] advert, out byte[] scanResponse);
        if (this.board.Radio.StartAdvertising(advert, scanResponse))
        {
            this.Status = BluetoothLEAdvertisementPublisherStatus.Started;
        }
    }

    /// <summary>Takes the advert off air; the stack goes on. It also frees the tables of a service that is served: no request is answered any more.</summary>
    public void Stop()
    {
        this.board.Clock.Call();
        this.board.Radio.StopAdvertising();
        this.board.BluetoothServer.Gatt.FreeTables();
        this.Status = BluetoothLEAdvertisementPublisherStatus.Stopped;
    }
}
