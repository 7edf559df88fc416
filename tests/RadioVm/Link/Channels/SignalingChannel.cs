using System;
using System.Buffers.Binary;

namespace RadioVm.Link.Channels;

/// <summary>What a peripheral without any channels of its own answers on the signaling channel (Bluetooth core specification, volume 3, part A, section 4).</summary>
internal static class SignalingChannel
{
    private const byte Reject = 0x01;
    private const byte CreditConnect = 0x14;
    private const byte CreditConnected = 0x15;
    private const int HeaderLength = 4;

    /// <summary>The answer to one packet; null for none.</summary>
    public static byte[]? Answer(byte[] packet)
    {
        if (packet.Length < HeaderLength || BinaryPrimitives.ReadUInt16LittleEndian(packet.AsSpan(2)) != packet.Length - HeaderLength)
        {
            return null;
        }

        byte id = packet[1];
        return packet[0] switch
        {
            // Answers are never answered.
            Reject or 0x13 or CreditConnected or 0x16 or 0x18 or 0x1A => null,

            // No channel, no bytes, no credits: there is nobody at that number.
            CreditConnect => [CreditConnected, id, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x02, 0x00],

            // A request for other connection parameters goes from the peripheral to the central only; like anything unknown it is not understood.
            _ => [Reject, id, 2, 0, 0, 0],
        };
    }
}
