using System;
using System.Buffers.Binary;

namespace Knit.Images;

/// <summary>What the first chunk of a PNG file says: size and how a pixel is written.</summary>
/// <param name="Width">Pixels across, 1 to <see cref="Picture.MostPixelsPerSide"/>.</param>
/// <param name="Height">Pixels down, 1 to <see cref="Picture.MostPixelsPerSide"/>.</param>
/// <param name="BitDepth">Bits per sample: 1, 2, 4, 8 or 16.</param>
/// <param name="ColorType">0 gray, 2 red-green-blue, 3 palette, 4 gray with alpha, 6 red-green-blue with alpha.</param>
internal sealed record PngHeader(int Width, int Height, int BitDepth, int ColorType)
{
    /// <summary>Samples of one pixel.</summary>
    public int Channels => this.ColorType switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    /// <summary>Bytes of one row, without the filter byte before it.</summary>
    public int RowBytes => ((this.Width * this.Channels * this.BitDepth) + 7) / 8;

    /// <summary>How far back the filters look for the pixel to the left. Bytes, at least 1.</summary>
    public int BytesPerPixel => Math.Max(1, this.Channels * this.BitDepth / 8);

    /// <summary>Pixels are numbers in a palette.</summary>
    public bool HasPalette => this.ColorType == 3;

    /// <summary>Reads the chunk's 13 bytes.</summary>
    /// <exception cref="KnitException">The standard does not know it, or this reader does not.</exception>
    public static PngHeader Read(ReadOnlySpan<byte> data, string name)
    {
        if (data.Length != 13)
        {
            throw PngFault.Damaged(name, $"its header has {data.Length} bytes", "13");
        }

        uint width = BinaryPrimitives.ReadUInt32BigEndian(data);
        uint height = BinaryPrimitives.ReadUInt32BigEndian(data[4..]);
        if (width is 0 or > Picture.MostPixelsPerSide || height is 0 or > Picture.MostPixelsPerSide)
        {
            throw new KnitException($"{name}: the picture is {width} x {height} pixels; expected 1 to {Picture.MostPixelsPerSide} each way; save it smaller, one pixel for a stitch is enough.");
        }

        (int depth, int colorType) = (data[8], data[9]);
        if (!IsKnown(depth, colorType) || data[10] != 0 || data[11] != 0 || data[12] > 1)
        {
            throw PngFault.Damaged(name, $"its header says color type {colorType}, bit depth {depth}, compression {data[10]}, filter {data[11]}, interlace {data[12]}", "what the PNG standard allows");
        }

        return data[12] == 1
            ? throw new KnitException($"{name}: the picture is interlaced; expected a PNG without interlacing; save it again with 'interlaced' or 'progressive' switched off.")
            : new PngHeader((int)width, (int)height, depth, colorType);
    }

    private static bool IsKnown(int depth, int colorType) => colorType switch
    {
        0 => depth is 1 or 2 or 4 or 8 or 16,
        3 => depth is 1 or 2 or 4 or 8,
        2 or 4 or 6 => depth is 8 or 16,
        _ => false,
    };
}
