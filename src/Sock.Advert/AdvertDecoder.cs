using System;

namespace Sock.Advert;

/// <summary>
/// Reads adverts, plain BTHome v2. Whatever the bytes from the air are, the answer is a name: nothing is thrown for them, and an advert
/// that is not wholly in order changes nothing.
/// </summary>
public static class AdvertDecoder
{
    private const int UuidLength = 2;

    /// <summary>
    /// Reads a whole advert as it was on the air. Structures other than BTHome's service data (Flags, a name, another service) are passed
    /// over. Only legacy adverts are read: one of more than <see cref="AdvertLayout.MaxAdvertLength"/> bytes was not sent by a sock.
    /// </summary>
    /// <param name="advert">The bytes; those from <paramref name="length"/> on are not looked at.</param>
    /// <param name="length">How many of them were heard. Bytes, 0..advert.Length.</param>
    /// <param name="result">Takes what the advert says; unchanged unless the answer is <see cref="AdvertError.None"/>.</param>
    /// <exception cref="ArgumentException">An argument is null, or the length does not fit the array: a mistake of the caller.</exception>
    public static AdvertError DecodeAdvert(byte[] advert, int length, AdvertFields result)
    {
        CheckArguments(advert, 0, length, result);
        if (length > AdvertLayout.MaxAdvertLength)
        {
            return AdvertError.AdvertTooLong;
        }

        int found = -1;
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
                if (found >= 0)
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

        return found < 0 ? AdvertError.NoServiceData : DecodeStructure(advert, found, result);
    }

    /// <summary>Reads service data from its device information on, as a host stack hands it over: without UUID.</summary>
    /// <param name="data">Holds the bytes; those outside of the range are not looked at.</param>
    /// <param name="offset">Where the device information stands. 0..data.Length.</param>
    /// <param name="length">How many bytes belong to it. 0..data.Length - offset; a plain advert of a sock has 15.</param>
    /// <param name="result">Takes what the advert says; unchanged unless the answer is <see cref="AdvertError.None"/>.</param>
    /// <exception cref="ArgumentException">An argument is null, or the range does not fit the array: a mistake of the caller.</exception>
    public static AdvertError DecodeServiceData(byte[] data, int offset, int length, AdvertFields result)
    {
        CheckArguments(data, offset, length, result);
        if (length < 1)
        {
            return AdvertError.TooShort;
        }

        AdvertError error = CheckDeviceInfo(data[offset]);
        if (error != AdvertError.None)
        {
            return error;
        }

        // Decryption, once there is a key, turns the bytes from here on into plain objects; what follows stays the same.
        ObjectWalk walk = new ObjectWalk();
        error = walk.Read(data, offset + 1, offset + length);
        if (error == AdvertError.None)
        {
            walk.CopyTo(result);
        }

        return error;
    }

    private static AdvertError DecodeStructure(byte[] advert, int start, AdvertFields result)
    {
        int deviceInfo = start + AdvertLayout.ServiceDataHeaderLength + UuidLength;
        int end = start + 1 + advert[start];
        return DecodeServiceData(advert, deviceInfo, end - deviceInfo, result);
    }

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

    private static AdvertError CheckDeviceInfo(byte deviceInfo)
    {
        // The version comes first: in another one the other bits may mean anything.
        if (deviceInfo >> BtHome.VersionShift != BtHome.Version)
        {
            return AdvertError.NotVersion2;
        }

        if ((deviceInfo & BtHome.EncryptedBit) != 0)
        {
            return AdvertError.Encrypted;
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
