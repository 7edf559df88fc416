using System;
using System.Collections.Generic;
using System.Linq;

namespace Knit.Images;

/// <summary>A picture of single pixels. x counts from the left, y from the top, both from 0.</summary>
public sealed class Picture
{
    /// <summary>Most pixels across and most pixels down.</summary>
    public const int MostPixelsPerSide = 4096;

    /// <summary>Colors that are told apart in counting; what has more is a photograph.</summary>
    public const int MostColors = 4096;

    private readonly Rgb[] pixels;

    /// <summary>A picture of one color.</summary>
    /// <param name="width">1 to <see cref="MostPixelsPerSide"/>. Pixels.</param>
    /// <param name="height">1 to <see cref="MostPixelsPerSide"/>. Pixels.</param>
    /// <param name="color">Of all pixels.</param>
    public Picture(int width, int height, Rgb color)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(height, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(width, MostPixelsPerSide);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(height, MostPixelsPerSide);
        this.Width = width;
        this.Height = height;
        this.pixels = new Rgb[width * height];
        Array.Fill(this.pixels, color);
    }

    /// <summary>Pixels across.</summary>
    public int Width { get; }

    /// <summary>Pixels down.</summary>
    public int Height { get; }

    /// <summary>One pixel.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside.</exception>
    public Rgb this[int x, int y]
    {
        get => this.pixels[this.At(x, y)];
        set => this.pixels[this.At(x, y)] = value;
    }

    /// <summary>
    /// All colors with the number of their pixels, the most frequent first; of equally frequent ones the one that is met first from the top left.
    /// After <see cref="MostColors"/> colors, pixels of further ones are left out.
    /// </summary>
    public IReadOnlyList<(Rgb Color, int Pixels)> Colors()
    {
        Dictionary<Rgb, (int First, int Count)> seen = [];
        for (int first = 0; first < this.pixels.Length;)
        {
            // Pixels of one color often follow each other: they are counted together.
            int same = this.pixels.AsSpan(first).IndexOfAnyExcept(this.pixels[first]);
            int count = same < 0 ? this.pixels.Length - first : same;
            if (seen.TryGetValue(this.pixels[first], out (int First, int Count) known))
            {
                seen[this.pixels[first]] = (known.First, known.Count + count);
            }
            else if (seen.Count < MostColors)
            {
                seen[this.pixels[first]] = (first, count);
            }

            first += count;
        }

        return [.. seen.OrderByDescending(entry => entry.Value.Count).ThenBy(entry => entry.Value.First).Select(entry => (entry.Key, entry.Value.Count))];
    }

    /// <summary>Pixels of a row, from the left.</summary>
    /// <param name="y">From 0 at the top.</param>
    internal Span<Rgb> Row(int y) => this.pixels.AsSpan(this.At(0, y), this.Width);

    private int At(int x, int y)
    {
        if ((uint)x >= (uint)this.Width || (uint)y >= (uint)this.Height)
        {
            throw new ArgumentOutOfRangeException(nameof(x), $"{x}, {y} is outside of {this.Width} x {this.Height} pixels.");
        }

        return (y * this.Width) + x;
    }
}
