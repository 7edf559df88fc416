using System;

namespace Knit.Images;

/// <summary>From the packed samples of a row to colors. What is transparent lets white paper through.</summary>
internal sealed class PngSamples(PngChunks chunks, string name)
{
    private readonly PngHeader header = chunks.Header;
    private readonly int most = (1 << chunks.Header.BitDepth) - 1;

    /// <summary>The color of one pixel.</summary>
    /// <exception cref="KnitException">It has a number that the palette does not have.</exception>
    public Rgb Color(ReadOnlySpan<byte> row, int x)
    {
        int first = x * this.header.Channels;
        int one = this.Sample(row, first);
        switch (this.header.ColorType)
        {
            case 0:
                return this.OverWhite(one, one, one, chunks.Transparency.Length > 0 && one == this.Transparent(0) ? 0 : this.most);
            case 3:
                return this.FromPalette(one);
            case 4:
                return this.OverWhite(one, one, one, this.Sample(row, first + 1));
            default:
                break;
        }

        (int green, int blue) = (this.Sample(row, first + 1), this.Sample(row, first + 2));
        bool isTransparent = this.header.ColorType == 2 && chunks.Transparency.Length > 0
            && one == this.Transparent(0) && green == this.Transparent(1) && blue == this.Transparent(2);
        int alpha = this.header.ColorType == 6 ? this.Sample(row, first + 3) : isTransparent ? 0 : this.most;
        return this.OverWhite(one, green, blue, alpha);
    }

    private Rgb FromPalette(int index)
    {
        int at = index * 3;
        if (at >= chunks.Palette.Length)
        {
            throw PngFault.Damaged(name, $"a pixel has the color {index} where the palette ends at {(chunks.Palette.Length / 3) - 1}", "colors of the palette");
        }

        int alpha = index < chunks.Transparency.Length ? chunks.Transparency[index] : 255;
        return new Rgb(Over(chunks.Palette[at], alpha, 255), Over(chunks.Palette[at + 1], alpha, 255), Over(chunks.Palette[at + 2], alpha, 255));
    }

    private Rgb OverWhite(int red, int green, int blue, int alpha) => new(Over(red, alpha, this.most), Over(green, alpha, this.most), Over(blue, alpha, this.most));

    // To 0..255, rounded once: sample * alpha + white * (most - alpha), both out of most.
    private static byte Over(int sample, int alpha, int most)
    {
        if (alpha == most && most == byte.MaxValue)
        {
            return (byte)sample;
        }

        long whole = (long)most * most;
        long mixed = ((long)sample * alpha) + ((long)most * (most - alpha));
        return (byte)(((mixed * 255) + (whole / 2)) / whole);
    }

    private int Transparent(int channel) => ((chunks.Transparency[channel * 2] << 8) | chunks.Transparency[(channel * 2) + 1]) & this.most;

    private int Sample(ReadOnlySpan<byte> row, int index)
    {
        if (this.header.BitDepth == 16)
        {
            return (row[index * 2] << 8) | row[(index * 2) + 1];
        }

        int bit = index * this.header.BitDepth;
        return (row[bit / 8] >> (8 - this.header.BitDepth - (bit % 8))) & this.most;
    }
}
