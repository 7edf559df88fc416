namespace Sock.Advert;

/// <summary>Sizes and limits of the advert: what has to fit into the 31 bytes of a legacy advertisement.</summary>
public static class AdvertLayout
{
    /// <summary>A legacy advertisement holds no more. Bytes.</summary>
    public const int MaxAdvertLength = 31;

    /// <summary>The Flags structure, with its length and its type. Bytes.</summary>
    public const int FlagsLength = 3;

    /// <summary>Length byte and type byte in front of the service data. Bytes.</summary>
    public const int ServiceDataHeaderLength = 2;

    /// <summary>What a sock says: packet id (2), battery (2), state (2), episode (2), asleep (2) and age (4). Bytes.</summary>
    public const int ObjectsLength = 14;

    /// <summary>Plain service data: the service's UUID (2), the device information (1) and the objects. Bytes.</summary>
    public const int ServiceDataLength = 2 + 1 + ObjectsLength;

    /// <summary>The counter of an encrypted advert. Bytes.</summary>
    public const int CounterLength = 4;

    /// <summary>The tag of an encrypted advert, which BTHome calls its message integrity code. Bytes.</summary>
    public const int TagLength = 4;

    /// <summary>What encryption adds to the service data: the counter and the tag. Bytes.</summary>
    public const int EncryptionLength = CounterLength + TagLength;

    /// <summary>Encrypted service data. Bytes.</summary>
    public const int EncryptedServiceDataLength = ServiceDataLength + EncryptionLength;

    /// <summary>A whole plain advert. Bytes.</summary>
    public const int PlainAdvertLength = FlagsLength + ServiceDataHeaderLength + ServiceDataLength;

    /// <summary>A whole encrypted advert. Bytes.</summary>
    public const int EncryptedAdvertLength = PlainAdvertLength + EncryptionLength;

    /// <summary>
    /// The lowest counter of an encrypted advert. BTHome's receivers take a smaller one also after a larger one, as from a sock with a new
    /// battery that forgot where it was; a sock does not forget, and whoever replays an old advert must not get in by that door.
    /// </summary>
    public const uint FirstCounter = 100;

    /// <summary>Length of an AES-128 key. Bytes.</summary>
    public const int KeyLength = 16;

    /// <summary>Length of a Bluetooth address. Bytes.</summary>
    public const int AddressLength = 6;

    /// <summary>The 16-bit UUID of the service that BTHome sends its data under. On the air its low byte comes first.</summary>
    public const int ServiceUuid = 0xFCD2;

    /// <summary>Type of the AD structure that carries service data with a 16-bit UUID.</summary>
    public const byte ServiceDataType = 0x16;

    /// <summary>Highest charge that can be told. Percent.</summary>
    public const byte BatteryMaxPercent = 100;

    /// <summary>Longest age that fits into the 24 bits of a BTHome duration: 4 h 39 min 37 s. Milliseconds.</summary>
    public const int StillAgeMaxMs = 0xFFFFFF;

    /// <summary>Whether a sock may use that counter: the small ones are left out, and the last, which would be followed by none.</summary>
    public static bool IsCounter(uint counter) => counter >= FirstCounter && counter != uint.MaxValue;
}
