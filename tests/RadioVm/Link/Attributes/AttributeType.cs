using System;
using System.Buffers.Binary;

namespace RadioVm.Link.Attributes;

/// <summary>The types of attributes, and how they travel: 2 bytes for an assigned number, 16 for any other, low byte first.</summary>
internal static class AttributeType
{
    public const ushort PrimaryService = 0x2800;
    public const ushort Characteristic = 0x2803;
    public const ushort DeviceName = 0x2A00;
    public const ushort Appearance = 0x2A01;
    public const ushort GenericAccess = 0x1800;
    public const int LongLength = 16;
    private static readonly byte[] BaseTail = Guid.Parse("00000000-0000-1000-8000-00805f9b34fb").ToByteArray(bigEndian: true)[4..];

    /// <summary>The UUID of an assigned number.</summary>
    public static Guid Of(ushort number) => new(number, 0, 0x1000, 0x80, 0, 0, 0x80, 0x5F, 0x9B, 0x34, 0xFB);

    public static byte[] Encode(Guid uuid)
    {
        byte[] bytes = uuid.ToByteArray(bigEndian: true);
        Array.Reverse(bytes);
        bool isAssigned = uuid.ToByteArray(bigEndian: true).AsSpan(4).SequenceEqual(BaseTail) && bytes[14] == 0 && bytes[15] == 0;
        return isAssigned ? bytes[12..14] : bytes;
    }

    /// <summary>False for a length that no type has.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, out Guid uuid)
    {
        uuid = default;
        if (bytes.Length == 2)
        {
            uuid = Of(BinaryPrimitives.ReadUInt16LittleEndian(bytes));
            return true;
        }

        if (bytes.Length != LongLength)
        {
            return false;
        }

        byte[] order = bytes.ToArray();
        Array.Reverse(order);
        uuid = new Guid(order, bigEndian: true);
        return true;
    }
}
