using System;
using System.Collections.Generic;
using System.Text;

namespace RadioVm.Air;

/// <summary>Advertising data of senders who mean harm or know no better. Each fits the air: 31 bytes at most.</summary>
internal static class HostileBytes
{
    private const int Most = 31;

    /// <summary>Kinds of harm.</summary>
    private static readonly Func<Random, byte[]>[] Kinds =
    [
        Anything,
        random => [2, 0x01, 0x06, 0xFF, 0x16, 0xD2, 0xFC, .. Bytes(random, random.Next(20))], // A length far past the end.
        random => [2, 0x01, 0x06, 0, 0, 0, 0, .. Bytes(random, random.Next(10))], // Structures of no length.
        ServiceData,
        random => [2, 0x01, 0x06, 4, 0x16, 0xD2, 0xFC, (byte)random.Next(256)], // Nothing behind the device information.
        random => [2, 0x01, 0x06, 3, 0x16, 0xD2, 0xFC], // Not even that.
        random => [2, 0x01, 0x06, 2, 0x16, 0xD2], // Half a UUID.
        Name,
        random => [2, 0x01, 0x06, 9, 0x16, 0xD2, 0xFC, 0x44, 0x00, 1, 0x01, 101, 0x09], // BTHome that ends inside of an object.
        random => [],
    ];

    /// <summary>The next of them.</summary>
    public static byte[] Next(Random random)
    {
        byte[] bytes = Kinds[random.Next(Kinds.Length)](random);
        return bytes.Length <= Most ? bytes : bytes[..Most];
    }

    /// <summary>A name that would draw on a terminal, fill it, or turn it round.</summary>
    public static byte[] HostileName(Random random)
    {
        List<string> names = ["\u001b[2J\u001b[31mPAUSE", "a\r\nsock: asleep", "\u0007\u0000\u0001", "\u202eevil", "%s%n%x", new string('W', 40)];
        return Encoding.UTF8.GetBytes(names[random.Next(names.Count)]);
    }

    private static byte[] Anything(Random random) => Bytes(random, random.Next(Most + 1));

    private static byte[] ServiceData(Random random)
    {
        byte[] content = Bytes(random, random.Next(Most - 7));
        return [2, 0x01, 0x06, (byte)(content.Length + 3), 0x16, 0xD2, 0xFC, .. content];
    }

    private static byte[] Name(Random random)
    {
        byte[] name = HostileName(random);
        int length = Math.Min(name.Length, Most - 12);
        return [6, 0x16, 0xD2, 0xFC, 0x44, 0x00, (byte)random.Next(256), (byte)(length + 1), 0x09, .. name[..length]];
    }

    private static byte[] Bytes(Random random, int length)
    {
        byte[] bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }
}
