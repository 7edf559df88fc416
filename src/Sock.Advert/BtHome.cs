namespace Sock.Advert;

/// <summary>The part of BTHome v2 that the sock speaks: device-information bits and object ids.</summary>
internal static class BtHome
{
    /// <summary>Device information of a plain advert: version 2, trigger-based, not encrypted, no MAC.</summary>
    public const byte PlainTriggerBased = 0x44;

    /// <summary>Device information of an encrypted advert: the same with the bit for encryption.</summary>
    public const byte EncryptedTriggerBased = 0x45;

    /// <summary>Bit of the device information: the objects are encrypted.</summary>
    public const int EncryptedBit = 0x01;

    /// <summary>Bit of the device information: a MAC address precedes the objects.</summary>
    public const int MacIncludedBit = 0x02;

    /// <summary>Bit of the device information: adverts come when something happens, at irregular times.</summary>
    public const int TriggerBasedBit = 0x04;

    /// <summary>Bits of the device information that version 2 leaves at 0.</summary>
    public const int ReservedBits = 0x18;

    /// <summary>How far the version stands to the left in the device information.</summary>
    public const int VersionShift = 5;

    /// <summary>The only version that is understood.</summary>
    public const int Version = 2;

    /// <summary>Packet id, one byte.</summary>
    public const byte PacketId = 0x00;

    /// <summary>Battery, one byte, percent.</summary>
    public const byte Battery = 0x01;

    /// <summary>Count, one byte: the first is the state, the second the episode.</summary>
    public const byte Count = 0x09;

    /// <summary>Generic boolean, one byte, 0 or 1: asleep.</summary>
    public const byte Boolean = 0x0F;

    /// <summary>Duration, three bytes, milliseconds, low byte first: the age of the stillness.</summary>
    public const byte Duration = 0x42;

    /// <summary>Bytes that follow the id of an object; 0 for an object that no sock sends.</summary>
    public static int LengthOf(byte objectId)
    {
        switch (objectId)
        {
            case PacketId:
            case Battery:
            case Count:
            case Boolean:
                return 1;
            case Duration:
                return 3;
            default:
                return 0;
        }
    }
}
