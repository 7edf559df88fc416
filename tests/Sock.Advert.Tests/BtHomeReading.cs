using System;
using System.Collections.Generic;

namespace Sock.Advert.Tests;

/// <summary>
/// BTHome v2 read as any receiver reads it, from the published rules and for more objects than a sock sends: it knows nothing of Sock.Advert.
/// https://bthome.io/format/
/// </summary>
internal static class BtHomeReading
{
    /// <summary>Length of the value behind each object id. Bytes.</summary>
    private static readonly Dictionary<byte, int> Lengths = new()
    {
        [0x00] = 1,
        [0x01] = 1,
        [0x02] = 2,
        [0x03] = 2,
        [0x04] = 3,
        [0x05] = 3,
        [0x09] = 1,
        [0x0C] = 2,
        [0x0F] = 1,
        [0x21] = 1,
        [0x22] = 1,
        [0x3A] = 1,
        [0x3C] = 2,
        [0x3D] = 2,
        [0x3E] = 4,
        [0x42] = 3,
        [0x50] = 4,
        [0x51] = 2,
    };

    /// <summary>Ids and values in the order they were sent; throws for what a receiver would log as wrong.</summary>
    public static IReadOnlyList<KeyValuePair<byte, int>> Read(byte[] serviceData)
    {
        if (serviceData[0] != 0xD2 || serviceData[1] != 0xFC || serviceData[2] >> 5 != 2 || (serviceData[2] & 0x01) != 0)
        {
            throw new FormatException("not plain BTHome v2");
        }

        List<KeyValuePair<byte, int>> objects = [];
        for (int at = 3; at < serviceData.Length;)
        {
            byte id = serviceData[at++];
            if (objects.Count > 0 && id < objects[^1].Key)
            {
                throw new FormatException($"object {id:X2} after {objects[^1].Key:X2}");
            }

            int value = 0;
            for (int i = 0; i < Lengths[id]; i++)
            {
                value += serviceData[at++] << (8 * i);
            }

            objects.Add(new(id, value));
        }

        return objects;
    }
}
