using System;
using Sock.Detection;

namespace Sock.Advert;

/// <summary>Writes the service data of an advert, BTHome v2, plain or encrypted. Allocates nothing.</summary>
public static class AdvertEncoder
{
    /// <summary>Length of the array that <see cref="Encode"/> fills. Bytes.</summary>
    public const int ServiceDataLength = AdvertLayout.ServiceDataLength;

    /// <summary>Length of the array that <see cref="EncodeEncrypted"/> fills. Bytes.</summary>
    public const int EncryptedServiceDataLength = AdvertLayout.EncryptedServiceDataLength;

    private const int DeviceInfoOffset = 2;
    private const int ObjectsOffset = 3;

    /// <summary>
    /// Writes <paramref name="fields"/> to <paramref name="serviceData"/>: UUID, device information, objects. This is the content of an AD
    /// structure of type <see cref="AdvertLayout.ServiceDataType"/>, without that structure's length and type.
    /// </summary>
    /// <param name="fields">
    /// What to say. An age above <see cref="AdvertLayout.StillAgeMaxMs"/> is written as that; the counter is not looked at.
    /// </param>
    /// <param name="serviceData">Exactly <see cref="ServiceDataLength"/> bytes; unchanged when an argument is refused.</param>
    /// <exception cref="ArgumentException">A field or the array's length is out of range; the message says which.</exception>
    public static void Encode(AdvertFields fields, byte[] serviceData)
    {
        Check(fields, serviceData, ServiceDataLength);
        Write(fields, serviceData, BtHome.PlainTriggerBased);
    }

    /// <summary>
    /// Writes <paramref name="fields"/> as <see cref="Encode"/> does, encrypts the objects and puts counter and tag behind them. The counter
    /// is used up by that, whatever becomes of the result: no other fields may be encoded under it.
    /// </summary>
    /// <param name="fields">What to say, with a counter of <see cref="AdvertLayout.FirstCounter"/>..4294967294.</param>
    /// <param name="cipher">Key and address of the sock.</param>
    /// <param name="serviceData">
    /// Exactly <see cref="EncryptedServiceDataLength"/> bytes; unchanged when an argument is refused.
    /// </param>
    /// <exception cref="ArgumentException">A field or the array's length is out of range, or an argument is null; the message says which.</exception>
    public static void EncodeEncrypted(AdvertFields fields, AdvertCipher cipher, byte[] serviceData)
    {
        Check(fields, serviceData, EncryptedServiceDataLength);
        if (cipher == null)
        {
            throw new ArgumentException("cipher is null; expected the sock's key and address.");
        }

        // 0 is what fields say whose counter was forgotten: two payloads under one counter would give both away.
        if (!AdvertLayout.IsCounter(fields.Counter))
        {
            throw new ArgumentException("Counter is " + fields.Counter + "; expected 100..4294967294.");
        }

        Write(fields, serviceData, BtHome.EncryptedTriggerBased);
        cipher.Encrypt(serviceData, DeviceInfoOffset, AdvertLayout.ObjectsLength, fields.Counter);
    }

    private static void Write(AdvertFields fields, byte[] serviceData, byte deviceInfo)
    {
        serviceData[0] = AdvertLayout.ServiceUuid & 0xFF;
        serviceData[1] = AdvertLayout.ServiceUuid >> 8;
        serviceData[DeviceInfoOffset] = deviceInfo;
        WriteObjects(fields, serviceData, ObjectsOffset);
    }

    /// <summary>Writes the 14 bytes of objects, in ascending order of their ids: receivers refuse any other order.</summary>
    private static void WriteObjects(AdvertFields fields, byte[] target, int offset)
    {
        int ageMs = fields.StillAgeMs < AdvertLayout.StillAgeMaxMs ? fields.StillAgeMs : AdvertLayout.StillAgeMaxMs;
        target[offset] = BtHome.PacketId;
        target[offset + 1] = fields.PacketId;
        target[offset + 2] = BtHome.Battery;
        target[offset + 3] = fields.BatteryPercent;
        target[offset + 4] = BtHome.Count;
        target[offset + 5] = (byte)fields.State;
        target[offset + 6] = BtHome.Count;
        target[offset + 7] = fields.Episode;
        target[offset + 8] = BtHome.Boolean;
        target[offset + 9] = (byte)(fields.State == SockState.Asleep ? 1 : 0);
        target[offset + 10] = BtHome.Duration;
        target[offset + 11] = (byte)ageMs;
        target[offset + 12] = (byte)(ageMs >> 8);
        target[offset + 13] = (byte)(ageMs >> 16);
    }

    private static void Check(AdvertFields fields, byte[] serviceData, int length)
    {
        if (fields == null)
        {
            throw new ArgumentException("fields is null; expected the fields of an advert.");
        }

        if (serviceData == null || serviceData.Length != length)
        {
            string found = serviceData == null ? "null" : serviceData.Length + " bytes long";
            throw new ArgumentException("serviceData is " + found + "; expected " + length + " bytes.");
        }

        if (fields.BatteryPercent > AdvertLayout.BatteryMaxPercent)
        {
            throw new ArgumentException(
                "BatteryPercent is " + (int)fields.BatteryPercent + " %; expected 0.." + AdvertLayout.BatteryMaxPercent + " %.");
        }

        if (fields.State > SockState.Snoozed)
        {
            throw new ArgumentException("State is " + (int)fields.State + "; expected a code of 0.." + (int)SockState.Snoozed + ".");
        }

        CheckAge(fields.StillAgeMs, fields.State);
    }

    private static void CheckAge(int ageMs, SockState state)
    {
        if (ageMs < 0)
        {
            throw new ArgumentException(
                "StillAgeMs is " + ageMs + " ms; expected 0 ms or more; above " + AdvertLayout.StillAgeMaxMs + " ms the advert says that.");
        }

        if (ageMs != 0 && state != SockState.Warning && state != SockState.Asleep)
        {
            throw new ArgumentException(
                "StillAgeMs is " + ageMs + " ms in state " + (int)state + "; expected 0 ms in every state but Warning and Asleep.");
        }
    }
}
