using System;

namespace Sock.Advert;

/// <summary>
/// Reads adverts, BTHome v2, plain or encrypted. Whatever the bytes from the air are, the answer is a name: nothing is thrown for them, and an
/// advert that is not wholly in order changes nothing. Who has a sock's key uses the methods that take it: they refuse plain adverts, which
/// anybody can send. Whether a counter has been heard before is not judged here: the listener keeps the largest and judges.
/// </summary>
public static class AdvertDecoder
{
    /// <summary>
    /// Reads a whole plain advert as it was on the air. Structures other than BTHome's service data (Flags, a name, another service) are passed
    /// over. Only legacy adverts are read: one of more than <see cref="AdvertLayout.MaxAdvertLength"/> bytes was not sent by a sock.
    /// </summary>
    /// <param name="advert">The bytes; those from <paramref name="length"/> on are not looked at.</param>
    /// <param name="length">How many of them were heard. Bytes, 0..advert.Length.</param>
    /// <param name="result">Takes what the advert says; unchanged unless the answer is <see cref="AdvertError.None"/>.</param>
    /// <exception cref="ArgumentException">An argument is null, or the length does not fit the array: a mistake of the caller.</exception>
    public static AdvertError DecodeAdvert(byte[] advert, int length, AdvertFields result)
    {
        CheckArguments(advert, 0, length, result);
        AdvertError error = AdStructures.FindServiceData(advert, length, out int start);
        return error != AdvertError.None
            ? error
            : DecodeServiceData(advert, AdStructures.DeviceInfoOffset(start), AdStructures.ServiceDataLength(advert, start), result);
    }

    /// <summary>Reads a whole encrypted advert as it was on the air: as for a plain one, see there.</summary>
    /// <param name="advert">The bytes; those from <paramref name="length"/> on are not looked at.</param>
    /// <param name="length">How many of them were heard. Bytes, 0..advert.Length.</param>
    /// <param name="cipher">Key and address of the sock that is expected to have sent it.</param>
    /// <param name="result">Takes what the advert says, with its counter; unchanged unless the answer is <see cref="AdvertError.None"/>.</param>
    /// <exception cref="ArgumentException">An argument is null, or the length does not fit the array: a mistake of the caller.</exception>
    public static AdvertError DecodeAdvert(byte[] advert, int length, AdvertCipher cipher, AdvertFields result)
    {
        CheckArguments(advert, 0, length, result);
        CheckCipher(cipher);
        AdvertError error = AdStructures.FindServiceData(advert, length, out int start);
        return error != AdvertError.None
            ? error
            : DecodeServiceData(advert, AdStructures.DeviceInfoOffset(start), AdStructures.ServiceDataLength(advert, start), cipher, result);
    }

    /// <summary>Reads plain service data from its device information on, as a host stack hands it over: without UUID.</summary>
    /// <param name="data">Holds the bytes; those outside of the range are not looked at.</param>
    /// <param name="offset">Where the device information stands. 0..data.Length.</param>
    /// <param name="length">How many bytes belong to it. 0..data.Length - offset; a plain advert of a sock has 15.</param>
    /// <param name="result">Takes what the advert says; unchanged unless the answer is <see cref="AdvertError.None"/>.</param>
    /// <exception cref="ArgumentException">An argument is null, or the range does not fit the array: a mistake of the caller.</exception>
    public static AdvertError DecodeServiceData(byte[] data, int offset, int length, AdvertFields result)
    {
        CheckArguments(data, offset, length, result);
        AdvertError error = CheckDeviceInfo(data, offset, length, isEncryptionExpected: false);
        return error != AdvertError.None ? error : DecodeObjects(data, offset + 1, offset + length, 0, result);
    }

    /// <summary>Reads encrypted service data from its device information on, as a host stack hands it over: without UUID.</summary>
    /// <param name="data">Holds the bytes; those outside of the range are not looked at.</param>
    /// <param name="offset">Where the device information stands. 0..data.Length.</param>
    /// <param name="length">How many bytes belong to it. 0..data.Length - offset; an encrypted advert of a sock has 23.</param>
    /// <param name="cipher">Key and address of the sock that is expected to have sent it.</param>
    /// <param name="result">Takes what the advert says, with its counter; unchanged unless the answer is <see cref="AdvertError.None"/>.</param>
    /// <exception cref="ArgumentException">An argument is null, or the range does not fit the array: a mistake of the caller.</exception>
    public static AdvertError DecodeServiceData(byte[] data, int offset, int length, AdvertCipher cipher, AdvertFields result)
    {
        return DecodeServiceData(data, offset, length, cipher, new byte[AdvertLayout.ObjectsLength], result);
    }

    /// <summary>As the one without <paramref name="room"/>, and allocates nothing: for a listener that hears many.</summary>
    /// <param name="data">Holds the bytes; those outside of the range are not looked at.</param>
    /// <param name="offset">Where the device information stands. 0..data.Length.</param>
    /// <param name="length">How many bytes belong to it. 0..data.Length - offset; an encrypted advert of a sock has 23.</param>
    /// <param name="cipher">Key and address of the sock that is expected to have sent it.</param>
    /// <param name="room">Is written over with the decrypted objects, or with zeros. 14 bytes.</param>
    /// <param name="result">Takes what the advert says, with its counter; unchanged unless the answer is <see cref="AdvertError.None"/>.</param>
    /// <exception cref="ArgumentException">An argument is null or has a wrong length, or the range does not fit the array: a mistake of the caller.</exception>
    public static AdvertError DecodeServiceData(byte[] data, int offset, int length, AdvertCipher cipher, byte[] room, AdvertFields result)
    {
        CheckArguments(data, offset, length, result);
        CheckCipher(cipher);
        if (room == null || room.Length != AdvertLayout.ObjectsLength)
        {
            throw new ArgumentException("room is " + (room == null ? "null" : room.Length + " bytes long") + "; expected 14 bytes.");
        }

        AdvertError error = CheckEncryptedFrame(data, offset, length);
        if (error != AdvertError.None)
        {
            return error;
        }

        if (!cipher.TryDecrypt(data, offset, room, out uint counter))
        {
            return AdvertError.WrongKeyOrDamaged;
        }

        return AdvertLayout.IsCounter(counter)
            ? DecodeObjects(room, 0, room.Length, counter, result)
            : AdvertError.CounterOutOfRange;
    }

    /// <summary>
    /// Reads the counter of encrypted service data without its key: whoever keeps the largest can put most replays aside before anything is
    /// decrypted. Nothing is known about its sender: only <see cref="DecodeServiceData(byte[], int, int, AdvertCipher, AdvertFields)"/> tells.
    /// </summary>
    /// <param name="data">Holds the bytes; those outside of the range are not looked at.</param>
    /// <param name="offset">Where the device information stands. 0..data.Length.</param>
    /// <param name="length">How many bytes belong to it. 0..data.Length - offset; an encrypted advert of a sock has 23.</param>
    /// <param name="counter">The counter, 100..4294967294; 0 unless the answer is <see cref="AdvertError.None"/>.</param>
    /// <exception cref="ArgumentException">The array is null, or the range does not fit it: a mistake of the caller.</exception>
    public static AdvertError ReadCounter(byte[] data, int offset, int length, out uint counter)
    {
        CheckRange(data, offset, length);
        counter = 0;
        AdvertError error = CheckEncryptedFrame(data, offset, length);
        if (error != AdvertError.None)
        {
            return error;
        }

        uint sent = AdvertCipher.ReadCounter(data, offset + 1 + AdvertLayout.ObjectsLength);
        if (!AdvertLayout.IsCounter(sent))
        {
            return AdvertError.CounterOutOfRange;
        }

        counter = sent;
        return AdvertError.None;
    }

    private static AdvertError DecodeObjects(byte[] data, int offset, int end, uint counter, AdvertFields result)
    {
        AdvertError error = ObjectWalk.Read(data, offset, end, result);
        if (error == AdvertError.None)
        {
            result.Counter = counter;
        }

        return error;
    }

    private static AdvertError CheckDeviceInfo(byte[] data, int offset, int length, bool isEncryptionExpected)
    {
        if (length < 1)
        {
            return AdvertError.TooShort;
        }

        byte deviceInfo = data[offset];

        // The version comes first: in another one the other bits may mean anything.
        if (deviceInfo >> BtHome.VersionShift != BtHome.Version)
        {
            return AdvertError.NotVersion2;
        }

        bool isEncrypted = (deviceInfo & BtHome.EncryptedBit) != 0;
        if (isEncrypted != isEncryptionExpected)
        {
            return isEncrypted ? AdvertError.Encrypted : AdvertError.NotEncrypted;
        }

        if ((deviceInfo & BtHome.MacIncludedBit) != 0)
        {
            return AdvertError.MacIncluded;
        }

        if ((deviceInfo & BtHome.TriggerBasedBit) == 0)
        {
            return AdvertError.NotTriggerBased;
        }

        return (deviceInfo & BtHome.ReservedBits) != 0 ? AdvertError.ReservedBits : AdvertError.None;
    }

    private static AdvertError CheckEncryptedFrame(byte[] data, int offset, int length)
    {
        AdvertError error = CheckDeviceInfo(data, offset, length, isEncryptionExpected: true);
        if (error != AdvertError.None)
        {
            return error;
        }

        return length != AdvertLayout.ObjectsLength + AdvertCipher.Overhead ? AdvertError.WrongLength : AdvertError.None;
    }

    private static void CheckCipher(AdvertCipher cipher)
    {
        if (cipher == null)
        {
            throw new ArgumentException("cipher is null; expected the key and address of a sock.");
        }
    }

    private static void CheckArguments(byte[] bytes, int offset, int length, AdvertFields result)
    {
        CheckRange(bytes, offset, length);
        if (result == null)
        {
            throw new ArgumentException("result is null; expected an object.");
        }
    }

    private static void CheckRange(byte[] bytes, int offset, int length)
    {
        if (bytes == null)
        {
            throw new ArgumentException("The array of bytes is null; expected an object.");
        }

        if (offset < 0 || offset > bytes.Length)
        {
            throw new ArgumentException("offset is " + offset + "; expected 0.." + bytes.Length + " bytes.");
        }

        if (length < 0 || length > bytes.Length - offset)
        {
            throw new ArgumentException("length is " + length + " bytes; expected 0.." + (bytes.Length - offset) + " bytes.");
        }
    }
}
