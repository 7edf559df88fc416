using System;
using System.Security.Cryptography;

namespace RadioVm.Link.Security;

/// <summary>The message code AES-CMAC with a 128-bit key (RFC 4493). All values are most significant byte first.</summary>
internal static class AesCmac
{
    private const int Block = 16;
    private const byte Overflow = 0x87;

    /// <summary>The code of a message, 16 bytes.</summary>
    public static byte[] Of(byte[] key, ReadOnlySpan<byte> message)
    {
        using Aes aes = Aes.Create();
        aes.Key = key;
        byte[] subkey = Double(aes.EncryptEcb(new byte[Block], PaddingMode.None));
        int full = message.Length == 0 ? 0 : (message.Length - 1) / Block;
        ReadOnlySpan<byte> rest = message[(full * Block)..];
        byte[] last = new byte[Block];
        rest.CopyTo(last);
        if (rest.Length < Block)
        {
            last[rest.Length] = 0x80;
            subkey = Double(subkey);
        }

        byte[] state = new byte[Block];
        for (int i = 0; i < full; i++)
        {
            state = aes.EncryptEcb(Xor(state, message.Slice(i * Block, Block)), PaddingMode.None);
        }

        return aes.EncryptEcb(Xor(state, Xor(last, subkey)), PaddingMode.None);
    }

    /// <summary>Both combined bit by bit; of equal length.</summary>
    public static byte[] Xor(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other)
    {
        byte[] result = new byte[one.Length];
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = (byte)(one[i] ^ other[i]);
        }

        return result;
    }

    private static byte[] Double(byte[] value)
    {
        byte[] result = new byte[Block];
        for (int i = 0; i < Block; i++)
        {
            result[i] = (byte)((value[i] << 1) | (i + 1 < Block ? value[i + 1] >> 7 : 0));
        }

        result[Block - 1] ^= (value[0] & 0x80) != 0 ? Overflow : (byte)0;
        return result;
    }
}
