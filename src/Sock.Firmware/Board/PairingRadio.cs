using System;
using System.Diagnostics;
using nanoFramework.Device.Bluetooth;
using nanoFramework.Device.Bluetooth.GenericAttributeProfile;
using Sock.Firmware.Pairing;

namespace Sock.Firmware.Board;

/// <summary>
/// The radio in pairing mode: a connectable advert and the sock's service, over encrypted links only. The radio for adverts has to be down, and the board has to be
/// restarted before that one is used again: stopping this one takes the whole Bluetooth stack with it.
/// </summary>
public sealed class PairingRadio
{
    // The stack waits 2 s for an answer.
    private const int AnswerMaxMs = 1800;

    private readonly object gate = new object();
    private PairingService service;
    private GattServiceProvider provider;
    private bool isConnected;
    private bool hasFailed;

    /// <summary>Whether somebody is connected.</summary>
    public bool IsConnected
    {
        get
        {
            lock (this.gate)
            {
                return this.isConnected;
            }
        }
    }

    /// <summary>Whether the radio did not start or a pairing failed. A second failed pairing is known to crash the stack, so the board has to be restarted.</summary>
    public bool HasFailed
    {
        get
        {
            lock (this.gate)
            {
                return this.hasFailed;
            }
        }
    }

    /// <summary>Puts the connectable advert with that name on the air and serves. Can block for 10 s; <see cref="HasFailed"/> says afterwards whether it worked.</summary>
    public void Start(PairingService service, string name)
    {
        this.service = service;
        try
        {
            // The advert's parameters and the stack take the name that is set at the time.
            BluetoothLEServer server = BluetoothLEServer.Instance;
            server.DeviceName = name;

            // No bond outlives pairing mode: some images forget them with a reboot, after which a phone that did not forget refuses to talk.
            server.Pairing.AllowBonding = false;
            server.Pairing.IOCapabilities = DevicePairingIOCapabilities.NoInputNoOutput;
            server.Pairing.ProtectionLevel = DevicePairingProtectionLevel.Encryption;
            server.Pairing.PairingComplete += this.OnPairingComplete;
            server.Session.SessionStatusChanged += this.OnSessionStatusChanged;
            this.provider = GattServiceProvider.Create(PairingUuids.Of(PairingUuids.Service)).ServiceProvider;
            this.AddCharacteristics(this.provider.Service);
            GattServiceProviderAdvertisingParameters parameters = new GattServiceProviderAdvertisingParameters();
            parameters.IsConnectable = true;
            parameters.IsDiscoverable = true;
            this.provider.StartAdvertising(parameters);
            GattServiceProviderAdvertisementStatus status = this.provider.AdvertisementStatus;
            if (status == GattServiceProviderAdvertisementStatus.Started || status == GattServiceProviderAdvertisementStatus.StartedWithoutAllAdvertisementData)
            {
                Debug.WriteLine("pairing: open as " + name);
                return;
            }
        }
        catch (InvalidOperationException)
        {
            // The stack did not come up and says so by throwing; the same as a status that is not Started.
        }

        this.Fail("the radio did not start");
    }

    /// <summary>Takes the radio down, link and all. Only a restart of the board makes it usable again.</summary>
    public void Stop()
    {
        try
        {
            if (this.provider != null)
            {
                this.provider.StopAdvertising();
            }

            BluetoothLEServer.Instance.Stop();
        }
        catch (InvalidOperationException)
        {
            // Already down: what was wanted.
        }

        this.provider = null;
    }

    private static GattLocalCharacteristic Add(GattLocalService local, ushort part, GattCharacteristicProperties properties)
    {
        GattLocalCharacteristicParameters parameters = new GattLocalCharacteristicParameters();
        parameters.CharacteristicProperties = properties;
        parameters.ReadProtectionLevel = GattProtectionLevel.EncryptionRequired;
        parameters.WriteProtectionLevel = GattProtectionLevel.EncryptionRequired;
        return local.CreateCharacteristic(PairingUuids.Of(part), parameters).Characteristic;
    }

    private static byte[] Bytes(Buffer buffer)
    {
        byte[] value = new byte[(int)buffer.Length];
        DataReader.FromBuffer(buffer).ReadBytes(value);
        return value;
    }

    private void AddCharacteristics(GattLocalService local)
    {
        GattLocalCharacteristic settings = Add(local, PairingUuids.Settings, GattCharacteristicProperties.Read | GattCharacteristicProperties.Write);
        settings.ReadRequested += this.OnSettingsRead;
        settings.WriteRequested += this.OnSettingsWrite;
        GattLocalCharacteristic pairing = Add(local, PairingUuids.Pairing, GattCharacteristicProperties.Write);
        pairing.WriteRequested += this.OnPairingWrite;
        GattLocalCharacteristic log = Add(local, PairingUuids.Log, GattCharacteristicProperties.Read | GattCharacteristicProperties.Write);
        log.ReadRequested += this.OnLogRead;
        log.WriteRequested += this.OnLogWrite;
        GattLocalCharacteristic status = Add(local, PairingUuids.Status, GattCharacteristicProperties.Read);
        status.ReadRequested += this.OnStatusRead;
    }

    private void OnSettingsRead(GattLocalCharacteristic sender, GattReadRequestedEventArgs args)
    {
        this.AnswerRead(args, PairingUuids.Settings);
    }

    private void OnLogRead(GattLocalCharacteristic sender, GattReadRequestedEventArgs args)
    {
        this.AnswerRead(args, PairingUuids.Log);
    }

    private void OnStatusRead(GattLocalCharacteristic sender, GattReadRequestedEventArgs args)
    {
        this.AnswerRead(args, PairingUuids.Status);
    }

    private void OnSettingsWrite(GattLocalCharacteristic sender, GattWriteRequestedEventArgs args)
    {
        this.AnswerWrite(args, PairingUuids.Settings);
    }

    private void OnPairingWrite(GattLocalCharacteristic sender, GattWriteRequestedEventArgs args)
    {
        this.AnswerWrite(args, PairingUuids.Pairing);
    }

    private void OnLogWrite(GattLocalCharacteristic sender, GattWriteRequestedEventArgs args)
    {
        this.AnswerWrite(args, PairingUuids.Log);
    }

    private void AnswerRead(GattReadRequestedEventArgs args, ushort part)
    {
        GattReadRequest request = args.GetRequest();
        byte[] value;
        try
        {
            value = this.Read(part);
        }
        catch (Exception fault)
        {
            // An exception that left a handler would end the thread of all events.
            Debug.WriteLine("pairing: a read failed with " + fault.GetType().Name + ": " + fault.Message);
            request.RespondWithProtocolError((byte)PairingAnswer.Unlikely);
            return;
        }

        request.RespondWithValue(new Buffer(value));
    }

    private void AnswerWrite(GattWriteRequestedEventArgs args, ushort part)
    {
        int startMs = BoardClock.NowMs();
        GattWriteRequest request = args.GetRequest();
        PairingAnswer answer;
        try
        {
            answer = this.Write(part, Bytes(request.Value));
        }
        catch (Exception fault)
        {
            Debug.WriteLine("pairing: a write failed with " + fault.GetType().Name + ": " + fault.Message);
            answer = PairingAnswer.Unlikely;
        }

        if (BoardClock.ElapsedMs(startMs, BoardClock.NowMs()) > AnswerMaxMs)
        {
            // The stack has given the request up, and an answer after that takes a lock of the stack that it never gives back.
            Debug.WriteLine("pairing: a write took too long to be answered");
        }
        else if (answer == PairingAnswer.Done)
        {
            request.Respond();
        }
        else
        {
            request.RespondWithProtocolError((byte)answer);
        }
    }

    private byte[] Read(ushort part)
    {
        switch (part)
        {
            case PairingUuids.Settings:
                return this.service.ReadSettings();
            case PairingUuids.Log:
                return this.service.ReadLog();
            default:
                return this.service.ReadStatus();
        }
    }

    private PairingAnswer Write(ushort part, byte[] value)
    {
        switch (part)
        {
            case PairingUuids.Settings:
                return this.service.WriteSettings(value);
            case PairingUuids.Pairing:
                return this.service.WritePairing(value);
            default:
                return this.service.WriteLogCursor(value);
        }
    }

    private void OnSessionStatusChanged(object sender, GattSessionStatusChangedEventArgs args)
    {
        bool isActive = args.Status == GattSessionStatus.Active;
        lock (this.gate)
        {
            this.isConnected = isActive;
        }

        if (!isActive)
        {
            this.service.Forget();
        }

        Debug.WriteLine(isActive ? "pairing: somebody connected" : "pairing: the link ended");
    }

    private void OnPairingComplete(object sender, DevicePairingEventArgs args)
    {
        if (args.Status != DevicePairingResultStatus.Paired)
        {
            this.Fail("a pairing failed with status " + (int)args.Status);
        }
    }

    private void Fail(string why)
    {
        lock (this.gate)
        {
            this.hasFailed = true;
        }

        Debug.WriteLine("pairing: " + why + "; the sock has to restart.");
    }
}
