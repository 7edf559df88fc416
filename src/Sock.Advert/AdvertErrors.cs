namespace Sock.Advert;

/// <summary>Words for <see cref="AdvertError"/>.</summary>
public static class AdvertErrors
{
    /// <summary>One sentence for a person: what was found and what was expected.</summary>
    public static string Describe(AdvertError error)
    {
        if (error <= AdvertError.TooShort)
        {
            return DescribeFrame(error);
        }

        if (error <= AdvertError.ReservedBits)
        {
            return DescribeDeviceInfo(error);
        }

        if (error <= AdvertError.MissingStillAge)
        {
            return DescribeObjects(error);
        }

        return error <= AdvertError.StillAgeWithoutReason ? DescribeFields(error) : DescribeEncryption(error);
    }

    private static string DescribeFrame(AdvertError error)
    {
        switch (error)
        {
            case AdvertError.None:
                return "The advert is in order.";
            case AdvertError.AdvertTooLong:
                return "The advert is longer than 31 bytes; a sock sends legacy adverts only.";
            case AdvertError.StructureCutOff:
                return "An AD structure runs past the end of the advert; expected its length to fit.";
            case AdvertError.BytesAfterEnd:
                return "Bytes other than 0 follow the end of the advert; expected nothing or zeros.";
            case AdvertError.NoServiceData:
                return "The advert has no service data of UUID FCD2; it was not sent by a sock.";
            case AdvertError.TwoServiceData:
                return "The advert has service data of UUID FCD2 twice; expected it once.";
            default:
                return "The service data ends before its device information; expected UUID, device information and objects.";
        }
    }

    private static string DescribeDeviceInfo(AdvertError error)
    {
        switch (error)
        {
            case AdvertError.NotVersion2:
                return "The device information names another BTHome version; expected version 2.";
            case AdvertError.Encrypted:
                return "The advert is encrypted; expected a plain one.";
            case AdvertError.MacIncluded:
                return "The device information announces a MAC address; a sock sends none.";
            case AdvertError.NotTriggerBased:
                return "The device information lacks the trigger-based bit; a sock always sets it.";
            default:
                return "The device information has a reserved bit set; expected bits 3 and 4 to be 0.";
        }
    }

    private static string DescribeObjects(AdvertError error)
    {
        switch (error)
        {
            case AdvertError.UnknownObject:
                return "An object is none that a sock sends; expected the ids 00, 01, 09, 0F and 42.";
            case AdvertError.OutOfOrder:
                return "The objects are not in order; expected ascending ids.";
            case AdvertError.DuplicateObject:
                return "An object comes too often; expected 09 twice and every other id once.";
            case AdvertError.ObjectCutOff:
                return "The service data ends inside an object; expected the whole object.";
            case AdvertError.MissingPacketId:
                return "The packet id is missing; expected object 00.";
            case AdvertError.MissingBattery:
                return "The battery is missing; expected object 01.";
            case AdvertError.MissingState:
                return "The state is missing; expected a first object 09.";
            case AdvertError.MissingEpisode:
                return "The episode is missing; expected a second object 09.";
            case AdvertError.MissingAsleep:
                return "The asleep flag is missing; expected object 0F.";
            default:
                return "The age of the stillness is missing; expected object 42.";
        }
    }

    private static string DescribeFields(AdvertError error)
    {
        switch (error)
        {
            case AdvertError.BatteryAbove100:
                return "The battery is above 100 %; expected 0..100 %.";
            case AdvertError.UnknownState:
                return "The state is not known; expected a code of 0..7.";
            case AdvertError.AsleepNotBoolean:
                return "The asleep flag is neither 0 nor 1; expected one of the two.";
            case AdvertError.AsleepContradictsState:
                return "The asleep flag contradicts the state; expected 1 in Asleep and 0 in every other state.";
            default:
                return "The advert has an age of stillness in a state without one; expected 0 in every state but Warning and Asleep.";
        }
    }

    private static string DescribeEncryption(AdvertError error)
    {
        switch (error)
        {
            case AdvertError.NotEncrypted:
                return "The advert is plain; expected an encrypted one, for this sock has a key.";
            case AdvertError.WrongLength:
                return "The encrypted service data has another length than a sock's; expected 25 bytes with the UUID.";
            case AdvertError.WrongKeyOrDamaged:
                return "The advert was not made with this sock's key and address, or was changed on its way; pair the sock again if it goes on.";
            case AdvertError.CounterOutOfRange:
                return "The counter is out of range; expected 100..4294967294.";
            default:
                return "The advert has an error without a name, number " + (int)error + ".";
        }
    }
}
