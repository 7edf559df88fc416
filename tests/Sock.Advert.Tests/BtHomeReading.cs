using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace Sock.Advert.Tests;

/// <summary>
/// BTHome v2 read as any receiver reads it, from the published rules and for more objects than a sock sends: it knows nothing of Sock.Advert, and
/// decrypts with the desktop's own CCM. https://bthome.io/format/
/// </summary>
internal static class BtHomeReading
{
    private const int Text = 0x53;
    private const int Raw = 0x54;
    private const int CounterAndTag = 8;

    /// <summary>Length of the value behind each object id, negative for a signed one, and how many decimal digits it has.</summary>
    private static readonly Dictionary<byte, (int Bytes, int Decimals)> Values = Table(
        "00:1 01:1 02:-2.2 03:2.2 04:3.2 05:3.2 06:2.2 07:2.2 08:-2.2 09:1 0A:3.3 0B:3.2 0C:2.3 0D:2 0E:2 0F:1 10:1 11:1 12:2 13:2 14:2.2 15:1 16:1 17:1 18:1 "
        + "19:1 1A:1 1B:1 1C:1 1D:1 1E:1 1F:1 20:1 21:1 22:1 23:1 24:1 25:1 26:1 27:1 28:1 29:1 2A:1 2B:1 2C:1 2D:1 2E:1 2F:1 3A:1 3C:2 3D:2 3E:4 3F:-2.1 40:2 "
        + "41:2.1 42:3.3 43:2.3 44:2.2 45:-2.1 46:1.1 47:2.1 48:2 49:2.3 4A:2.1 4B:3.3 4C:4.3 4D:4.3 4E:4.3 4F:4.3 50:4 51:2.3 52:2.3");

    /// <summary>Ids and values of plain service data with its UUID, in the order they were sent; throws for what a receiver would log as wrong.</summary>
    public static IReadOnlyList<KeyValuePair<byte, int>> Read(byte[] serviceData)
    {
        if (serviceData[0] != 0xD2 || serviceData[1] != 0xFC || (serviceData[2] & 0x01) != 0)
        {
            throw new FormatException("not plain BTHome");
        }

        CheckVersion(serviceData[2]);
        return [.. Objects(serviceData[3..]).Select(value => new KeyValuePair<byte, int>(value.Id, (int)Number(value.Bytes, isSigned: false)))];
    }

    /// <summary>
    /// What a receiver shows of service data without its UUID, one word for each object: <c>02=25.06 03=50.55</c>. It throws
    /// for what a receiver logs as wrong, and a wrong tag is a <see cref="CryptographicException"/>.
    /// </summary>
    /// <param name="serviceData">From the device information on.</param>
    /// <param name="key">16 bytes, or null where no key is known: encrypted data are then refused. With a key plain data are.</param>
    /// <param name="address">Six bytes as printed; of no matter for plain data.</param>
    public static string Show(byte[] serviceData, byte[]? key, byte[]? address)
    {
        byte info = serviceData[0];
        CheckVersion(info);
        if ((info & 0x01) != 0 != key is not null)
        {
            throw new FormatException(key is null ? "encrypted, and no key" : "plain, though a key is known");
        }

        byte[] body = serviceData[1..];
        if ((info & 0x02) != 0)
        {
            address = [.. body[..6].Reverse()];
            body = body[6..];
        }

        byte[] objects = key is null ? body : Decrypt(info, body, key, address!);
        return string.Join(' ', Objects(objects).Select(value => $"{value.Id:X2}={Word(value.Id, value.Bytes)}"));
    }

    private static void CheckVersion(byte info)
    {
        if (info >> 5 != 2)
        {
            throw new FormatException($"version {info >> 5}; expected 2");
        }
    }

    private static byte[] Decrypt(byte info, byte[] body, byte[] key, byte[] address)
    {
        byte[] counter = body[^8..^4];
        byte[] nonce = [.. address, 0xD2, 0xFC, info, .. counter];
        byte[] objects = new byte[body.Length - CounterAndTag];
        using AesCcm ccm = new(key);
        ccm.Decrypt(nonce, body[..^CounterAndTag], body[^4..], objects);
        return objects;
    }

    private static IEnumerable<(byte Id, byte[] Bytes)> Objects(byte[] objects)
    {
        byte before = 0;
        for (int at = 0; at < objects.Length;)
        {
            byte id = objects[at++];
            if (id < before)
            {
                throw new FormatException($"object {id:X2} after {before:X2}");
            }

            before = id;
            int length = id is Text or Raw ? objects[at++] : Math.Abs(Values[id].Bytes);
            yield return (id, objects[at..(at + length)]);
            at += length;
        }
    }

    private static string Word(byte id, byte[] bytes) => id switch
    {
        Text => Encoding.UTF8.GetString(bytes),
        Raw => Convert.ToHexString(bytes),
        _ => (Number(bytes, Values[id].Bytes < 0) / (decimal)Math.Pow(10, Values[id].Decimals)).ToString("0.######", CultureInfo.InvariantCulture),
    };

    private static decimal Number(byte[] bytes, bool isSigned)
    {
        long number = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            number += (long)bytes[i] << (8 * i);
        }

        return isSigned && bytes[^1] >= 0x80 ? number - (1L << (8 * bytes.Length)) : number;
    }

    private static Dictionary<byte, (int Bytes, int Decimals)> Table(string text) => text.Split(' ').Select(entry => entry.Split(':', '.')).ToDictionary(
        parts => byte.Parse(parts[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture),
        parts => (int.Parse(parts[1], CultureInfo.InvariantCulture), parts.Length > 2 ? int.Parse(parts[2], CultureInfo.InvariantCulture) : 0));
}
