using System;
using System.Diagnostics;
using nanoFramework.Device.Bluetooth;
using nanoFramework.Device.Bluetooth.GenericAttributeProfile;
using Sock.Firmware.Pairing;

namespace Sock.Firmware.Board;

/// <summary>
/// The characteristics of the sock's service: hands what the stack asks for to a <see cref="PairingService"/> and its answers back, in time or not at all.
/// </summary>
public sealed class PairingCharacteristics
{
    // The stack waits 2 s for an answer.
    private const int AnswerMaxMs = 1800;

    private readonly PairingService service;

    /// <summary>Characteristics in front of that service.</summary>
    public PairingCharacteristics(PairingService service)
    {
        this.service = service;
    }

    /// <summary>Adds the four characteristics. The service has to be advertised after that: later ones are never seen.</summary>
    public void AddTo(GattLocalService local)
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
}
