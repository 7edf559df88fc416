using System;
using System.Buffers.Binary;
using RadioVm.Hci;

namespace RadioVm.Link;

/// <summary>Numbers in the order in which they travel.</summary>
internal static class LowFirst
{
    public static byte[] Of(ushort value)
    {
        byte[] bytes = new byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, value);
        return bytes;
    }

    /// <summary>The 6 bytes of an address.</summary>
    public static byte[] Of(LeAddress address)
    {
        byte[] bytes = new byte[LeAddress.Length];
        address.Write(bytes);
        return bytes;
    }

    /// <summary>A copy in the other order.</summary>
    public static byte[] Turned(ReadOnlySpan<byte> bytes)
    {
        byte[] turned = bytes.ToArray();
        Array.Reverse(turned);
        return turned;
    }
}
