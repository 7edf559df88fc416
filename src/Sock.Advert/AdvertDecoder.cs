using System;

namespace Sock.Advert;

/// <summary>
/// Reads adverts, BTHome v2, plain or encrypted. Whatever the bytes from the air are, the answer is a name: nothing is thrown for them, and an
/// advert that is not wholly in order changes nothing. Who has a sock's key uses the methods that take it: they refuse plain adverts, which
/// anybody can send. Whether a counter has been heard before is not judged here: the listener keeps the largest and judges.
/// </summary>
public static class AdvertDecoder
{
    private const int UuidLength = 2;
    private const int NoStructure = -1;

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
        AdvertError error = FindServiceData(advert, length, out int start);
        return error != AdvertError.None ? error : DecodeServiceData(advert, DeviceInfoOffset(start), ServiceDataLength(advert, start), result);
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
        AdvertError error = FindServiceData(advert, length, out int start);
        return error != AdvertError.None
            ? error
            : DecodeServiceData(advert, DeviceInfoOffset(start), ServiceDataLength(advert, start), cipher, result);
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
        CheckArguments(data, offset, length, result);
        CheckCipher(cipher);
        AdvertError error = CheckDeviceInfo(data, offset, length, isEncryptionExpected: true);
        if (error != AdvertError.None)
        {
            return error;
        }

        if (length != AdvertLayout.ObjectsLength + AdvertCipher.Overhead)
        {
            return AdvertError.WrongLength;
        }

        byte[] objects = new byte[AdvertLayout.ObjectsLength];
        if (!cipher.TryDecrypt(data, offset, objects, out uint counter))
        {
            return AdvertError.WrongKeyOrDamaged;
        }

        return AdvertLayout.IsCounter(counter)
            ? DecodeObjects(objects, 0, objects.Length, counter, result)
            : AdvertError.CounterOutOfRange;
    }

    private static AdvertError DecodeObjects(byte[] data, int offset, int end, uint counter, AdvertFields result)
    {
        ObjectWalk walk = new ObjectWalk();
        AdvertError error = walk.Read(data, offset, end);
        if (error == AdvertError.None)
        {
            walk.CopyTo(result);
            result.Counter = counter;
        }

        return error;
    }

    /// <summary>Finds the one structure with BTHome's service data in an advert that is in order as a whole.</summary>
    private static AdvertError FindServiceData(byte[] advert, int length, out int found)
    {
        found = NoStructure;
        if (length > AdvertLayout.MaxAdvertLength)
        {
            return AdvertError.AdvertTooLong;
        }

        int start = 0;
        while (start < length && advert[start] != 0)
        {
            int next = start + 1 + advert[start];
            if (next > length)
            {
                return AdvertError.StructureCutOff;
            }

            if (IsBtHome(advert, start))
            {
                if (found != NoStructure)
                {
                    return AdvertError.TwoServiceData;
                }

                found = start;
            }

            start = next;
        }

        if (!IsZero(advert, start, length))
        {
            return AdvertError.BytesAfterEnd;
        }

        return found == NoStructure ? AdvertError.NoServiceData : AdvertError.None;
    }

    private static int DeviceInfoOffset(int start) => start + AdvertLayout.ServiceDataHeaderLength + UuidLength;

    private static int ServiceDataLength(byte[] advert, int start) => start + 1 + advert[start] - DeviceInfoOffset(start);

    /// <summary>Whether the structure at <paramref name="start"/>, which is known to fit, is service data of BTHome.</summary>
    private static bool IsBtHome(byte[] advert, int start)
    {
        return advert[start] > UuidLength
            && advert[start + 1] == AdvertLayout.ServiceDataType
            && advert[start + 2] == (AdvertLayout.ServiceUuid & 0xFF)
            && advert[start + 3] == AdvertLayout.ServiceUuid >> 8;
    }

    private static bool IsZero(byte[] bytes, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (bytes[i] != 0)
            {
                return false;
            }
        }

        return true;
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

    private static void CheckCipher(AdvertCipher cipher)
    {
        if (cipher == null)
        {
            throw new ArgumentException("cipher is null; expected the key and address of a sock.");
        }
    }

    private static void CheckArguments(byte[] bytes, int offset, int length, AdvertFields result)
    {
        if (bytes == null || result == null)
        {
            throw new ArgumentException((bytes == null ? "The array of bytes" : "result") + " is null; expected an object.");
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
