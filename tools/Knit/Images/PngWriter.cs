using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace Knit.Images;

/// <summary>Writes the chunks of a PNG file: header, palette, one piece of picture data, end. No times, no names.</summary>
internal static class PngWriter
{
    /// <summary>The file.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="palette">Its colors, at most 256; empty to write red, green and blue of each pixel.</param>
    public static byte[] Bytes(Picture picture, Rgb[] palette)
    {
        using MemoryStream file = new();
        file.Write(PngChunks.Signature);
        byte[] header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, picture.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), picture.Height);
        header[8] = 8;
        header[9] = (byte)(palette.Length > 0 ? 3 : 2);
        Chunk(file, "IHDR", header);
        if (palette.Length > 0)
        {
            Chunk(file, "PLTE", [.. palette.SelectMany(color => (byte[])[color.R, color.G, color.B])]);
        }

        Chunk(file, "IDAT", Deflate.ZLib(Rows(picture, palette), 1 + (picture.Width * (palette.Length > 0 ? 1 : 3))));
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    // Every row with the filter 0: charts are plain areas, which compress well as they are.
    private static byte[] Rows(Picture picture, Rgb[] palette)
    {
        Dictionary<Rgb, byte> numbers = palette.Select((color, number) => (color, number)).ToDictionary(entry => entry.color, entry => (byte)entry.number);
        using MemoryStream rows = new();
        (Rgb last, byte number) = (picture[0, 0], numbers.GetValueOrDefault(picture[0, 0]));
        for (int y = 0; y < picture.Height; y++)
        {
            rows.WriteByte(0);
            foreach (Rgb color in picture.Row(y))
            {
                if (palette.Length == 0)
                {
                    rows.Write([color.R, color.G, color.B]);
                    continue;
                }

                (last, number) = color == last ? (last, number) : (color, numbers[color]);
                rows.WriteByte(number);
            }
        }

        return rows.ToArray();
    }

    private static void Chunk(Stream file, string type, byte[] data)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
        byte[] number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.Of(body));
        file.Write(number);
    }
}
