using Sock.Detection;

namespace Sock.Advert;

/// <summary>
/// Reads the objects of one advert. Nothing is handed over before all of them are known to be in order; and because a sock's objects in ascending order
/// are always the same ones, each then stands at a place of its own, and nothing has to be kept aside meanwhile.
/// </summary>
internal static class ObjectWalk
{
    private const int PacketIdPlace = 1;
    private const int BatteryPlace = 3;
    private const int StatePlace = 5;
    private const int EpisodePlace = 7;
    private const int AsleepPlace = 9;
    private const int StillAgePlace = 11;

    private const int SeenPacketId = 0x01;
    private const int SeenBattery = 0x02;
    private const int SeenState = 0x04;
    private const int SeenEpisode = 0x08;
    private const int SeenAsleep = 0x10;
    private const int SeenStillAge = 0x20;

    /// <summary>
    /// Reads the objects from <paramref name="offset"/> up to, not including, <paramref name="end"/>; both are inside of the array. The result is
    /// unchanged unless the answer is <see cref="AdvertError.None"/>; its counter is left to the caller.
    /// </summary>
    public static AdvertError Read(byte[] data, int offset, int end, AdvertFields result)
    {
        AdvertError error = CheckOrder(data, offset, end);
        if (error != AdvertError.None)
        {
            return error;
        }

        int stillAgeMs = ReadNumber(data, offset + StillAgePlace, 3);
        error = CheckFields(data, offset, stillAgeMs);
        if (error == AdvertError.None)
        {
            result.PacketId = data[offset + PacketIdPlace];
            result.BatteryPercent = data[offset + BatteryPlace];
            result.State = (SockState)data[offset + StatePlace];
            result.Episode = data[offset + EpisodePlace];
            result.StillAgeMs = stillAgeMs;
        }

        return error;
    }

    /// <summary>Whether exactly the objects that a sock sends are there, in ascending order: <see cref="AdvertError.None"/> when they are.</summary>
    private static AdvertError CheckOrder(byte[] data, int offset, int end)
    {
        int previousId = 0;
        int seen = 0;
        while (offset < end)
        {
            byte id = data[offset];
            int length = BtHome.LengthOf(id);
            if (length == 0)
            {
                return AdvertError.UnknownObject;
            }

            if (id < previousId)
            {
                return AdvertError.OutOfOrder;
            }

            if (length > end - offset - 1)
            {
                return AdvertError.ObjectCutOff;
            }

            int bit = BitOf(id, seen);
            if ((seen & bit) != 0)
            {
                return AdvertError.DuplicateObject;
            }

            seen |= bit;
            previousId = id;
            offset += 1 + length;
        }

        return FindMissing(seen);
    }

    /// <summary>The bit of an object that a sock sends; the second count is the episode.</summary>
    private static int BitOf(byte id, int seen)
    {
        switch (id)
        {
            case BtHome.PacketId:
                return SeenPacketId;
            case BtHome.Battery:
                return SeenBattery;
            case BtHome.Count:
                return (seen & SeenState) == 0 ? SeenState : SeenEpisode;
            case BtHome.Boolean:
                return SeenAsleep;
            default:
                return SeenStillAge;
        }
    }

    private static AdvertError FindMissing(int seen)
    {
        if ((seen & SeenPacketId) == 0)
        {
            return AdvertError.MissingPacketId;
        }

        if ((seen & SeenBattery) == 0)
        {
            return AdvertError.MissingBattery;
        }

        if ((seen & SeenState) == 0)
        {
            return AdvertError.MissingState;
        }

        if ((seen & SeenEpisode) == 0)
        {
            return AdvertError.MissingEpisode;
        }

        if ((seen & SeenAsleep) == 0)
        {
            return AdvertError.MissingAsleep;
        }

        return (seen & SeenStillAge) == 0 ? AdvertError.MissingStillAge : AdvertError.None;
    }

    private static AdvertError CheckFields(byte[] data, int offset, int stillAgeMs)
    {
        if (data[offset + BatteryPlace] > AdvertLayout.BatteryMaxPercent)
        {
            return AdvertError.BatteryAbove100;
        }

        int state = data[offset + StatePlace];
        if (state > (int)SockState.Snoozed)
        {
            return AdvertError.UnknownState;
        }

        int asleep = data[offset + AsleepPlace];
        if (asleep > 1)
        {
            return AdvertError.AsleepNotBoolean;
        }

        bool isAsleep = state == (int)SockState.Asleep;
        if ((asleep == 1) != isAsleep)
        {
            return AdvertError.AsleepContradictsState;
        }

        bool mayHaveAge = isAsleep || state == (int)SockState.Warning;
        return stillAgeMs != 0 && !mayHaveAge ? AdvertError.StillAgeWithoutReason : AdvertError.None;
    }

    private static int ReadNumber(byte[] data, int offset, int length)
    {
        int number = 0;
        for (int i = length - 1; i >= 0; i--)
        {
            number = (number << 8) | data[offset + i];
        }

        return number;
    }
}
