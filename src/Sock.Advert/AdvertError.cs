namespace Sock.Advert;

/// <summary>Why bytes from the air are no advert of a sock. <see cref="AdvertErrors.Describe"/> has a sentence for each.</summary>
public enum AdvertError : byte
{
    /// <summary>The bytes are in order.</summary>
    None = 0,

    /// <summary>The advert is longer than a legacy advertisement can be.</summary>
    AdvertTooLong = 1,

    /// <summary>An AD structure runs past the end of the advert.</summary>
    StructureCutOff = 2,

    /// <summary>Something other than zeros follows the structure of length 0 that ends an advert.</summary>
    BytesAfterEnd = 3,

    /// <summary>The advert has no BTHome service data: it is another device's.</summary>
    NoServiceData = 4,

    /// <summary>The advert has BTHome service data twice.</summary>
    TwoServiceData = 5,

    /// <summary>The service data ends before its device information.</summary>
    TooShort = 6,

    /// <summary>The device information names another version than 2.</summary>
    NotVersion2 = 7,

    /// <summary>The objects are encrypted, and plain ones are expected.</summary>
    Encrypted = 8,

    /// <summary>The device information announces a MAC address, which a sock never sends.</summary>
    MacIncluded = 9,

    /// <summary>The device information lacks the trigger-based bit, which a sock always sets.</summary>
    NotTriggerBased = 10,

    /// <summary>The device information has a reserved bit set.</summary>
    ReservedBits = 11,

    /// <summary>An object that a sock does not send: its length is not known, so nothing behind it can be read.</summary>
    UnknownObject = 12,

    /// <summary>An object's id is smaller than the one before.</summary>
    OutOfOrder = 13,

    /// <summary>An object comes more often than it may.</summary>
    DuplicateObject = 14,

    /// <summary>The service data ends inside an object.</summary>
    ObjectCutOff = 15,

    /// <summary>No packet id.</summary>
    MissingPacketId = 16,

    /// <summary>No battery.</summary>
    MissingBattery = 17,

    /// <summary>No state: there is no count at all.</summary>
    MissingState = 18,

    /// <summary>No episode: there is only one count.</summary>
    MissingEpisode = 19,

    /// <summary>No asleep flag.</summary>
    MissingAsleep = 20,

    /// <summary>No age of the stillness.</summary>
    MissingStillAge = 21,

    /// <summary>The battery is above 100 %.</summary>
    BatteryAbove100 = 22,

    /// <summary>The state's code is not one of 0..7.</summary>
    UnknownState = 23,

    /// <summary>The asleep flag is neither 0 nor 1.</summary>
    AsleepNotBoolean = 24,

    /// <summary>The asleep flag is set in another state than Asleep, or not set in Asleep.</summary>
    AsleepContradictsState = 25,

    /// <summary>An age of the stillness in a state other than Warning and Asleep.</summary>
    StillAgeWithoutReason = 26,

    /// <summary>The advert is plain, and an encrypted one is expected.</summary>
    NotEncrypted = 27,

    /// <summary>An encrypted advert has another length than a sock's.</summary>
    WrongLength = 28,

    /// <summary>The tag is not right: another key or address, a forged or damaged advert. Which of them cannot be told.</summary>
    WrongKeyOrDamaged = 29,

    /// <summary>The counter is one that a sock never uses.</summary>
    CounterOutOfRange = 30,
}
