using System;
using System.Collections.Generic;
using nanoFramework.Device.Bluetooth;
using nanoFramework.Device.Bluetooth.GenericAttributeProfile;
using Sock.VirtualBoard.Centrals;
using Buffer = nanoFramework.Device.Bluetooth.Buffer;

namespace Sock.VirtualBoard.Tests;

/// <summary>A small firmware that serves one open and one protected value, and a central beside it.</summary>
internal sealed class GattBench
{
    public static readonly Guid Service = new("12345678-9abc-def0-1122-334455667788");
    public static readonly Guid Open = new("12345678-9abc-def0-1122-334455667701");
    public static readonly Guid Protected = new("12345678-9abc-def0-1122-334455667702");

    public GattBench(BoardOptions? options = null)
    {
        this.Board = Bench.NewBoard(options, 300 * Bench.Second);
        this.Central = new VirtualCentral(this.Board);
        this.Board.Radio.AdvertSent += this.Adverts.Add;
    }

    public Board Board { get; }

    public VirtualCentral Central { get; }

    public List<AdvertOnAir> Adverts { get; } = [];

    public List<byte[]> Written { get; } = [];

    public List<GattSessionStatus> Sessions { get; } = [];

    public List<DevicePairingResultStatus> Pairings { get; } = [];

    public byte[] Value { get; set; } = [1, 2, 3];

    public int Reads { get; private set; }

    /// <summary>How long the firmware takes to look at a request. Milliseconds.</summary>
    public int SlowMs { get; set; }

    /// <summary>How long the firmware takes to answer after that. Milliseconds.</summary>
    public int AnswerMs { get; set; }

    /// <summary>What the firmware refuses writes with; 0 for nothing.</summary>
    public byte Refusal { get; set; }

    public GattServiceProvider? Provider { get; private set; }

    /// <summary>Runs a firmware that serves and then does what the test says.</summary>
    public GattBench Run(Action main)
    {
        Bench.Run(this.Board, () =>
        {
            this.Serve();
            main();
        });
        return this;
    }

    public void Serve()
    {
        BluetoothLEServer.Instance.DeviceName = "Sock-0A1B";
        BluetoothLEServer.Instance.Session.SessionStatusChanged += (_, args) => this.Sessions.Add(args.Status);
        BluetoothLEServer.Instance.Pairing.PairingComplete += (_, args) => this.Pairings.Add(args.Status);
        this.Provider = GattServiceProvider.Create(Service).ServiceProvider;
        this.Add(Open, GattProtectionLevel.Plain);
        this.Add(Protected, GattProtectionLevel.EncryptionRequired);
        this.Provider.StartAdvertising(new GattServiceProviderAdvertisingParameters());
    }

    public void Add(Guid uuid, GattProtectionLevel protection)
    {
        GattLocalCharacteristic added = this.Provider!.Service.CreateCharacteristic(uuid, new GattLocalCharacteristicParameters
        {
            CharacteristicProperties = GattCharacteristicProperties.Read | GattCharacteristicProperties.Write,
            ReadProtectionLevel = protection,
            WriteProtectionLevel = protection,
        }).Characteristic;
        added.ReadRequested += (_, args) =>
        {
            this.Reads++;
            VirtualThread.Sleep(this.SlowMs + this.AnswerMs);
            args.GetRequest().RespondWithValue(new Buffer(this.Value));
        };
        added.WriteRequested += (_, args) => this.TakeWrite(args);
    }

    private void TakeWrite(GattWriteRequestedEventArgs args)
    {
        VirtualThread.Sleep(this.SlowMs);
        GattWriteRequest request = args.GetRequest();
        byte[] value = new byte[request.Value.Length];
        DataReader.FromBuffer(request.Value).ReadBytes(value);
        this.Written.Add(value);
        VirtualThread.Sleep(this.AnswerMs);
        if (this.Refusal != 0)
        {
            request.RespondWithProtocolError(this.Refusal);
        }
        else
        {
            request.Respond();
        }
    }
}
