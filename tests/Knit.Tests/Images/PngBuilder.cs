using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Text;

namespace Knit.Tests.Images;

/// <summary>Writes PNG files as they should not be. Knows nothing of the product's own reader and writer.</summary>
internal sealed class PngBuilder
{
    private readonly List<byte> file = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static PngBuilder Begun(int width, int height, byte depth = 8, byte colorType = 0, byte compression = 0, byte filter = 0, byte interlace = 0)
    {
        byte[] header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[10], header[11], header[12]) = (depth, colorType, compression, filter, interlace);
        return new PngBuilder().Chunk("IHDR", header);
    }

    /// <summary>Compressed by the library.</summary>
    public static byte[] Packed(params byte[] rows)
    {
        using MemoryStream target = new();
        using (ZLibStream stream = new(target, CompressionLevel.Optimal))
        {
            stream.Write(rows);
        }

        return target.ToArray();
    }

    public PngBuilder Chunk(string type, params byte[] data)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
        byte[] number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        this.file.AddRange(number);
        this.file.AddRange(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksum(body));
        this.file.AddRange(number);
        return this;
    }

    public byte[] Bytes() => [.. this.file];

    public byte[] Ended() => this.Chunk("IEND").Bytes();

    private static uint Checksum(byte[] body)
    {
        uint crc = 0xFFFFFFFF;
        foreach (byte value in body)
        {
            for (int bit = 0; bit < 8; bit++)
            {
                uint low = (crc ^ (uint)(value >> bit)) & 1;
                crc = (crc >> 1) ^ (low == 1 ? 0xEDB88320 : 0);
            }
        }

        return ~crc;
    }
}
