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

    /// <summary>Plain service data: the service's UUID (2), the device information (1) and the objects (14). Bytes.</summary>
    public const int ServiceDataLength = 17;

    /// <summary>What encryption adds to the service data: a counter (4) and a message integrity code (4). Bytes.</summary>
    public const int EncryptionLength = 8;

    /// <summary>A whole plain advert. Bytes.</summary>
    public const int PlainAdvertLength = FlagsLength + ServiceDataHeaderLength + ServiceDataLength;

    /// <summary>A whole encrypted advert. Bytes.</summary>
    public const int EncryptedAdvertLength = PlainAdvertLength + EncryptionLength;

    /// <summary>The 16-bit UUID of the service that BTHome sends its data under. On the air its low byte comes first.</summary>
    public const int ServiceUuid = 0xFCD2;

    /// <summary>Type of the AD structure that carries service data with a 16-bit UUID.</summary>
    public const byte ServiceDataType = 0x16;

    /// <summary>Highest charge that can be told. Percent.</summary>
    public const byte BatteryMaxPercent = 100;

    /// <summary>Longest age that fits into the 24 bits of a BTHome duration: 4 h 39 min 37 s. Milliseconds.</summary>
    public const int StillAgeMaxMs = 0xFFFFFF;
}
