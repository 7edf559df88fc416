using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using nanoFramework.Device.Bluetooth;
using nanoFramework.Device.Bluetooth.Advertisement;
using nanoFramework.Device.Bluetooth.GenericAttributeProfile;
using Sock.VirtualBoard.Centrals;
using Buffer = nanoFramework.Device.Bluetooth.Buffer;

namespace Sock.VirtualBoard.Gatt;

/// <summary>
/// The native half of the Bluetooth server: the services as they were when the advert was started, the one central that is connected, and what is known to
/// go wrong. A second pairing that fails crashes it, and so does a publisher that stops while services are served; it is dead until the next reboot.
/// </summary>
internal sealed class GattServer(Board board, BluetoothLEServer server)
{
    private const int MaxAttributeLength = 512;
    private const byte CompleteListOf128BitUuids = 0x07;
    private static readonly Guid DeviceInformation = new("0000180a-0000-1000-8000-00805f9b34fb");
    private static readonly Guid ManufacturerName = new("00002a29-0000-1000-8000-00805f9b34fb");
    private static readonly Guid ModelNumber = new("00002a24-0000-1000-8000-00805f9b34fb");
    private readonly List<GattServiceProvider> providers = [];
    private readonly List<VirtualCentral> centrals = [];
    private GattLocalCharacteristic[] served = [];
    private int failedPairings;
    private bool isDeaf;

    /// <summary>Whether an answer that came too late has kept the lock of the native library.</summary>
    public bool LockIsTaken { get; set; }

    public bool IsDead { get; private set; }

    public VirtualCentral? Central { get; private set; }

    public bool IsEncrypted { get; private set; }

    public void Register(VirtualCentral central) => this.centrals.Add(central);

    public void Add(GattServiceProvider added)
    {
        this.providers.RemoveAll(provider => provider.Service.Uuid == added.Service.Uuid);
        this.providers.Add(added);
        if (this.providers.Count == 1)
        {
            GattServiceProvider information = new(board, DeviceInformation);
            AddText(information.Service, ManufacturerName, "nanoFramework");
            AddText(information.Service, ModelNumber, "ESP32");
            this.providers.Add(information);
        }
    }

    public bool TryServe(GattLocalService service, GattServiceProviderAdvertisingParameters parameters, out bool fitted)
    {
        BluetoothLEAdvertisement advertisement = parameters.Advertisement;
        byte[] uuid = service.Uuid.ToByteArray(bigEndian: true);
        Array.Reverse(uuid);
        advertisement.DataSections.Add(new BluetoothLEAdvertisementDataSection(CompleteListOf128BitUuids, new Buffer(uuid)));
        advertisement.Pack(out byte[] advert, out byte[] scanResponse);
        fitted = advertisement.DataSections.Cast<BluetoothLEAdvertisementDataSection>().Sum(section => section.LengthOnAir)
            == advert.Length + scanResponse.Length;
        if (this.IsDead || !board.Radio.StartAdvertising(advert, scanResponse, parameters.IsConnectable))
        {
            return false;
        }

        this.served = [.. this.providers.SelectMany(provider => provider.Service.Characteristics)];
        return true;
    }

    /// <summary>What is served, as a central finds it.</summary>
    public FoundCharacteristic[] Describe() =>
        [.. this.providers.SelectMany(provider => provider.Service.Characteristics.Intersect(this.served).Select(each => each.FoundIn(provider.Service.Uuid)))];

    /// <summary>The stack is down: no services, no link.</summary>
    public void StopServing()
    {
        this.served = [];
        this.LoseLink();
    }

    /// <summary>What a publisher does to the tables when it stops.</summary>
    public void FreeTables()
    {
        if (this.served.Length > 0)
        {
            this.Die();
        }
    }

    public void Reset()
    {
        this.providers.Clear();
        this.failedPairings = 0;
        this.IsDead = false;
        this.isDeaf = false;
        this.LockIsTaken = false;
        foreach (VirtualCentral central in this.centrals)
        {
            central.LoseLink();
        }
    }

    public bool TryConnect(VirtualCentral central)
    {
        if (this.IsDead || this.Central is not null || !board.Radio.IsAdvertising || !board.Radio.IsConnectable)
        {
            return false;
        }

        board.Radio.StopAdvertising();
        this.Central = central;
        this.Post(() => server.Session.Change(GattSessionStatus.Active));
        return true;
    }

    public void Disconnect()
    {
        this.LoseLink();
        if (!this.IsDead && board.Radio.IsOn)
        {
            board.Radio.ResumeAdvertising();
            this.Post(() => server.Session.Change(GattSessionStatus.Closed));
        }
    }

    /// <summary>False when it fails: cancelled at the central, or what it has to achieve cannot be achieved.</summary>
    public bool TryPair(bool isCancelled)
    {
        bool isPossible = server.Pairing.ProtectionLevel != DevicePairingProtectionLevel.EncryptionAndAuthentication;
        if (!isCancelled && isPossible)
        {
            this.IsEncrypted = true;
            this.Post(() => server.Pairing.Complete(DevicePairingResultStatus.Paired));
            return true;
        }

        this.failedPairings++;
        if (this.failedPairings > 1)
        {
            this.Die();
            return false;
        }

        DevicePairingResultStatus why = isCancelled ? DevicePairingResultStatus.PairingCanceled : DevicePairingResultStatus.AuthenticationFailure;
        this.Post(() => server.Pairing.Complete(why));
        return false;
    }

    public GattAnswer Read(Guid uuid, int offset, long arrivedAwakeMicroseconds)
    {
        GattLocalCharacteristic? found = this.Find(uuid);
        byte refusal = this.Refuse(found, found?.ReadProtection, GattCharacteristicProperties.Read, AttError.ReadNotPermitted);
        if (refusal != 0 || found!.StaticValue is not null)
        {
            return this.AtOnce(refusal, found?.StaticValue ?? []);
        }

        GattEvent request = new(this, board.Clock, [], arrivedAwakeMicroseconds);
        GattAnswer answer = this.Handle(request, () => found.TryRead(new GattReadRequestedEventArgs(request)));
        return answer.Error == 0 && offset > answer.Value.Length ? answer with { Error = AttError.InvalidOffset } : answer;
    }

    public GattAnswer Write(Guid uuid, byte[] value, long arrivedAwakeMicroseconds)
    {
        GattLocalCharacteristic? found = this.Find(uuid);
        byte refusal = this.Refuse(found, found?.WriteProtection, GattCharacteristicProperties.Write, AttError.WriteNotPermitted);
        if (refusal == 0 && value.Length > MaxAttributeLength)
        {
            refusal = AttError.InvalidAttributeValueLength;
        }

        if (refusal != 0)
        {
            return this.AtOnce(refusal, []);
        }

        GattEvent request = new(this, board.Clock, value, arrivedAwakeMicroseconds);
        return this.Handle(request, () => found!.TryWrite(new GattWriteRequestedEventArgs(request)));
    }

    private static void AddText(GattLocalService service, Guid uuid, string text) => service.CreateCharacteristic(uuid, new GattLocalCharacteristicParameters
    {
        CharacteristicProperties = GattCharacteristicProperties.Read,
        StaticValue = Encoding.UTF8.GetBytes(text),
    });

    private GattAnswer Handle(GattEvent request, Func<bool> raise)
    {
        try
        {
            if (!this.isDeaf && !raise())
            {
                return this.AtOnce(AttError.Unlikely, []);
            }
        }
#pragma warning disable CA1031 // On the device such an exception ends the thread that all events are raised on, and main goes on.
        catch (Exception e) when (!board.Clock.IsEnding)
#pragma warning restore CA1031
        {
            board.TellFailure(e);
            this.isDeaf = true;
        }

        byte error = request.IsAnswered ? request.Error : AttError.Unlikely;
        return new GattAnswer(error, request.Value, request.AnsweredAwakeMicroseconds);
    }

    private GattAnswer AtOnce(byte error, byte[] value) => new(error, value, board.Clock.AwakeMicroseconds);

    private GattLocalCharacteristic? Find(Guid uuid) => Array.Find(this.served, characteristic => characteristic.Uuid == uuid);

    private byte Refuse(GattLocalCharacteristic? found, GattProtectionLevel? protection, GattCharacteristicProperties needed, byte notPermitted)
    {
        if (found is null)
        {
            return AttError.InvalidHandle;
        }

        if ((found.Properties & needed) == 0)
        {
            return notPermitted;
        }

        return protection == GattProtectionLevel.Plain || this.IsEncrypted ? (byte)0 : AttError.InsufficientAuthentication;
    }

    private void LoseLink()
    {
        this.IsEncrypted = false;
        VirtualCentral? lost = this.Central;
        this.Central = null;
        lost?.LoseLink();
    }

    private void Die()
    {
        this.IsDead = true;
        board.Radio.StopAdvertising();
    }

    private void Post(Action call) => board.Timers.Post(board.Clock.AwakeMicroseconds, call);
}
