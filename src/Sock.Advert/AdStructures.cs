namespace Sock.Advert;

/// <summary>Walks through the AD structures of an advert: a length, a type and the data, one behind the other.</summary>
internal static class AdStructures
{
    private const int UuidLength = 2;
    private const int NoStructure = -1;

    /// <summary>Finds the one structure with BTHome's service data in an advert that is in order as a whole.</summary>
    public static AdvertError FindServiceData(byte[] advert, int length, out int found)
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

    /// <summary>Where the device information stands in the structure at <paramref name="start"/>.</summary>
    public static int DeviceInfoOffset(int start) => start + AdvertLayout.ServiceDataHeaderLength + UuidLength;

    /// <summary>How many bytes the structure at <paramref name="start"/> has from its device information on.</summary>
    public static int ServiceDataLength(byte[] advert, int start) => start + 1 + advert[start] - DeviceInfoOffset(start);

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
}
