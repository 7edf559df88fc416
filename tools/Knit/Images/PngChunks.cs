using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Knit.Images;

/// <summary>The chunks of a PNG file that a still picture needs, taken apart and their checksums and order looked at.</summary>
/// <param name="Header">The first chunk.</param>
/// <param name="Palette">Its bytes: red, green, blue of each entry; empty where there is none.</param>
/// <param name="Transparency">The bytes of tRNS; empty where there is none.</param>
/// <param name="Data">The compressed picture, all pieces one after another.</param>
internal sealed record PngChunks(PngHeader Header, byte[] Palette, byte[] Transparency, byte[] Data)
{
    /// <summary>What every PNG file begins with.</summary>
    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Takes a file apart.</summary>
    /// <exception cref="KnitException">It is no PNG file, or a damaged one.</exception>
    public static PngChunks Read(ReadOnlySpan<byte> file, string name)
    {
        if (!file.StartsWith(Signature))
        {
            throw new KnitException($"{name}: this is no PNG file, its first bytes are others; expected a PNG picture; open it in a drawing program and save it as PNG.");
        }

        Collector collector = new(name);
        ReadOnlySpan<byte> rest = file[Signature.Length..];
        while (!collector.IsAtEnd)
        {
            rest = Next(rest, collector, name);
        }

        return collector.Done();
    }

    private static ReadOnlySpan<byte> Next(ReadOnlySpan<byte> rest, Collector collector, string name)
    {
        if (rest.Length < 12)
        {
            throw PngFault.Damaged(name, "it ends before its last chunk", "an IEND chunk at the end");
        }

        uint length = BinaryPrimitives.ReadUInt32BigEndian(rest);
        string type = TypeOf(rest[4..8]);
        if (length > rest.Length - 12)
        {
            throw PngFault.Damaged(name, $"the chunk '{type}' says it has {length} bytes where {rest.Length - 12} are left", "a whole chunk");
        }

        int end = 8 + (int)length;
        if (Crc32.Of(rest[4..end]) != BinaryPrimitives.ReadUInt32BigEndian(rest[end..]))
        {
            throw PngFault.Damaged(name, $"the checksum of the chunk '{type}' is wrong", "the bytes as they were saved");
        }

        collector.Take(type, rest[8..end]);
        return rest[(end + 4)..];
    }

    private static string TypeOf(ReadOnlySpan<byte> bytes)
    {
        foreach (byte letter in bytes)
        {
            if (!char.IsAsciiLetter((char)letter))
            {
                return "????";
            }
        }

        return Encoding.ASCII.GetString(bytes);
    }

    private sealed class Collector(string name)
    {
        private readonly List<byte[]> pieces = [];
        private PngHeader? header;
        private byte[] palette = [];
        private byte[] transparency = [];
        private string previous = string.Empty;

        public bool IsAtEnd => this.previous == "IEND";

        public void Take(string type, ReadOnlySpan<byte> data)
        {
            if ((type == "IHDR") != (this.header is null))
            {
                throw PngFault.Damaged(name, $"the chunk '{type}' stands where it may not", "one IHDR chunk, at the beginning");
            }

            switch (type)
            {
                case "IHDR":
                    this.header = PngHeader.Read(data, name);
                    break;
                case "PLTE":
                    this.palette = this.TakePalette(data);
                    break;
                case "tRNS":
                    this.transparency = this.TakeTransparency(data);
                    break;
                case "IDAT":
                    this.TakePiece(data);
                    break;
                case "IEND":
                    break;
                default:
                    this.Skip(type);
                    break;
            }

            this.previous = type;
        }

        public PngChunks Done()
        {
            if (this.pieces.Count == 0)
            {
                throw PngFault.Damaged(name, "it has no picture data", "at least one IDAT chunk");
            }

            return this.header!.HasPalette && this.palette.Length == 0
                ? throw PngFault.Damaged(name, "its palette is missing", "a PLTE chunk before the picture")
                : new PngChunks(this.header, this.palette, this.transparency, [.. this.pieces.SelectMany(piece => piece)]);
        }

        private byte[] TakePalette(ReadOnlySpan<byte> data)
        {
            bool isInPlace = this.palette.Length == 0 && this.pieces.Count == 0 && this.header!.ColorType is 2 or 3 or 6;
            int most = this.header!.HasPalette ? 1 << this.header.BitDepth : 256;
            return isInPlace && data.Length > 0 && data.Length % 3 == 0 && data.Length / 3 <= most
                ? data.ToArray()
                : throw PngFault.Damaged(name, $"its palette has {data.Length} bytes or stands where it may not", $"one palette of 1 to {most} colors, 3 bytes each, before the picture");
        }

        private byte[] TakeTransparency(ReadOnlySpan<byte> data)
        {
            bool fits = this.header!.ColorType switch
            {
                0 => data.Length == 2,
                2 => data.Length == 6,
                3 => data.Length <= this.palette.Length / 3,
                _ => false,
            };
            return fits && this.transparency.Length == 0 && this.pieces.Count == 0
                ? data.ToArray()
                : throw PngFault.Damaged(name, $"its transparency has {data.Length} bytes or stands where it may not", "one tRNS chunk that fits the color type, before the picture");
        }

        private void TakePiece(ReadOnlySpan<byte> data)
        {
            if (this.pieces.Count > 0 && this.previous != "IDAT")
            {
                throw PngFault.Damaged(name, "its picture data is interrupted", "all IDAT chunks one after another");
            }

            this.pieces.Add(data.ToArray());
        }

        // A small first letter marks what a reader may skip: times, comments, color profiles.
        private void Skip(string type)
        {
            if (!char.IsAsciiLetterLower(type[0]))
            {
                throw PngFault.Damaged(name, $"the chunk '{type}' is not in the standard", "the chunks IHDR, PLTE, IDAT and IEND, and others only where they may be skipped");
            }
        }
    }
}
