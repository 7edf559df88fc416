using Sock.Detection;

namespace Sock.Advert;

/// <summary>Reads the objects of one advert and keeps them apart until all of them are known to be in order.</summary>
internal sealed class ObjectWalk
{
    private const int NothingYet = -1;

    private int packetId = NothingYet;
    private int battery = NothingYet;
    private int state = NothingYet;
    private int episode = NothingYet;
    private int asleep = NothingYet;
    private int stillAgeMs = NothingYet;

    /// <summary>
    /// Reads the objects from <paramref name="offset"/> up to, not including, <paramref name="end"/>; both are inside of the array.
    /// </summary>
    public AdvertError Read(byte[] data, int offset, int end)
    {
        int previousId = NothingYet;
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

            if (!this.Keep(id, ReadNumber(data, offset + 1, length)))
            {
                return AdvertError.DuplicateObject;
            }

            previousId = id;
            offset += 1 + length;
        }

        AdvertError error = this.FindMissing();
        return error != AdvertError.None ? error : this.CheckFields();
    }

    /// <summary>Hands over what was read; only after <see cref="Read"/> answered <see cref="AdvertError.None"/>.</summary>
    public void CopyTo(AdvertFields result)
    {
        result.PacketId = (byte)this.packetId;
        result.BatteryPercent = (byte)this.battery;
        result.State = (SockState)this.state;
        result.Episode = (byte)this.episode;
        result.StillAgeMs = this.stillAgeMs;
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

    private static bool KeepOnce(ref int field, int number)
    {
        if (field != NothingYet)
        {
            return false;
        }

        field = number;
        return true;
    }

    private bool Keep(byte id, int number)
    {
        switch (id)
        {
            case BtHome.PacketId:
                return KeepOnce(ref this.packetId, number);
            case BtHome.Battery:
                return KeepOnce(ref this.battery, number);
            case BtHome.Count:
                return KeepOnce(ref this.state, number) || KeepOnce(ref this.episode, number);
            case BtHome.Boolean:
                return KeepOnce(ref this.asleep, number);
            default:
                return KeepOnce(ref this.stillAgeMs, number);
        }
    }

    private AdvertError FindMissing()
    {
        if (this.packetId == NothingYet)
        {
            return AdvertError.MissingPacketId;
        }

        if (this.battery == NothingYet)
        {
            return AdvertError.MissingBattery;
        }

        if (this.state == NothingYet)
        {
            return AdvertError.MissingState;
        }

        if (this.episode == NothingYet)
        {
            return AdvertError.MissingEpisode;
        }

        if (this.asleep == NothingYet)
        {
            return AdvertError.MissingAsleep;
        }

        return this.stillAgeMs == NothingYet ? AdvertError.MissingStillAge : AdvertError.None;
    }

    private AdvertError CheckFields()
    {
        if (this.battery > AdvertLayout.BatteryMaxPercent)
        {
            return AdvertError.BatteryAbove100;
        }

        if (this.state > (int)SockState.Snoozed)
        {
            return AdvertError.UnknownState;
        }

        if (this.asleep > 1)
        {
            return AdvertError.AsleepNotBoolean;
        }

        bool isAsleep = this.state == (int)SockState.Asleep;
        if ((this.asleep == 1) != isAsleep)
        {
            return AdvertError.AsleepContradictsState;
        }

        bool mayHaveAge = isAsleep || this.state == (int)SockState.Warning;
        return this.stillAgeMs != 0 && !mayHaveAge ? AdvertError.StillAgeWithoutReason : AdvertError.None;
    }
}
