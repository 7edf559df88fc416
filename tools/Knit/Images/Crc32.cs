using System;

namespace Knit.Images;

/// <summary>The checksum of the PNG standard (ISO/IEC 15948, annex D): CRC-32 with the polynomial 0xEDB88320.</summary>
internal static class Crc32
{
    private static readonly uint[] Table = Array.ConvertAll(MakeIndexes(), TableEntry);

    /// <summary>The checksum of some bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        uint crc = uint.MaxValue;
        foreach (byte value in bytes)
        {
            crc = Table[(crc ^ value) & 0xFF] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint[] MakeIndexes()
    {
        uint[] indexes = new uint[256];
        for (uint at = 0; at < indexes.Length; at++)
        {
            indexes[at] = at;
        }

        return indexes;
    }

    private static uint TableEntry(uint index)
    {
        uint entry = index;
        for (int bit = 0; bit < 8; bit++)
        {
            entry = (entry & 1) == 1 ? 0xEDB88320 ^ (entry >> 1) : entry >> 1;
        }

        return entry;
    }
}
