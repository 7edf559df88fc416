using System;

namespace Knit.Images;

/// <summary>Draws on a picture in whole pixels, every one of exactly the color that was asked for: no smoothing, so that what was drawn can be read back. What lies outside is left away.</summary>
public sealed class Canvas
{
    /// <summary>An empty sheet.</summary>
    /// <param name="width">Pixels.</param>
    /// <param name="height">Pixels.</param>
    /// <param name="paper">Its color.</param>
    public Canvas(int width, int height, Rgb paper) => this.Picture = new Picture(width, height, paper);

    /// <summary>What has been drawn so far.</summary>
    public Picture Picture { get; }

    /// <summary>Fills a rectangle.</summary>
    public void Fill(int x, int y, int width, int height, Rgb color)
    {
        (int left, int right) = (Math.Max(0, x), Math.Min(this.Picture.Width, x + width));
        for (int row = Math.Max(0, y); row < Math.Min(this.Picture.Height, y + height) && left < right; row++)
        {
            this.Picture.Row(row)[left..right].Fill(color);
        }
    }

    /// <summary>Draws the edge of a rectangle, inside of it.</summary>
    /// <param name="x">Left.</param>
    /// <param name="y">Top.</param>
    /// <param name="width">With the edge.</param>
    /// <param name="height">With the edge.</param>
    /// <param name="color">Of the edge.</param>
    /// <param name="thickness">Of the edge. Pixels.</param>
    public void Frame(int x, int y, int width, int height, Rgb color, int thickness = 1)
    {
        this.Fill(x, y, width, thickness, color);
        this.Fill(x, y + height - thickness, width, thickness, color);
        this.Fill(x, y, thickness, height, color);
        this.Fill(x + width - thickness, y, thickness, height, color);
    }

    /// <summary>Draws a line of one pixel between two pixels, both included.</summary>
    public void Line(int fromX, int fromY, int toX, int toY, Rgb color)
    {
        int steps = Math.Max(Math.Abs(toX - fromX), Math.Abs(toY - fromY));
        for (int step = 0; step <= steps; step++)
        {
            this.Fill(Between(fromX, toX, step, steps), Between(fromY, toY, step, steps), 1, 1, color);
        }
    }

    /// <summary>Writes words, top left corner at a place. Small letters are written as capitals; what the font does not have is a box.</summary>
    /// <param name="words">One line.</param>
    /// <param name="x">Left.</param>
    /// <param name="y">Top.</param>
    /// <param name="color">Of the letters.</param>
    /// <param name="scale">Pixels for one dot of a letter.</param>
    public void Text(string words, int x, int y, Rgb color, int scale = 1)
    {
        ArgumentNullException.ThrowIfNull(words);
        for (int at = 0; at < words.Length; at++)
        {
            ReadOnlySpan<byte> rows = PixelFont.Of(words[at]);
            for (int dot = 0; dot < PixelFont.Width * PixelFont.Height; dot++)
            {
                (int column, int row) = (dot % PixelFont.Width, dot / PixelFont.Width);
                if ((rows[row] >> (PixelFont.Width - 1 - column) & 1) == 1)
                {
                    this.Fill(x + (((at * PixelFont.Advance) + column) * scale), y + (row * scale), scale, scale, color);
                }
            }
        }
    }

    /// <summary>How wide words are, without the gap after the last letter. Pixels.</summary>
    public static int TextWidth(string words, int scale = 1) => words is null or "" ? 0 : ((words.Length * PixelFont.Advance) - 1) * scale;

    /// <summary>How high a line of words is. Pixels.</summary>
    public static int TextHeight(int scale = 1) => PixelFont.Height * scale;

    // Whole numbers only: a half is rounded away from the beginning, on every machine the same.
    private static int Between(int from, int to, int step, int steps)
    {
        if (steps == 0)
        {
            return from;
        }

        int way = Math.Abs(to - from);
        return from + (Math.Sign(to - from) * (((2 * way * step) + steps) / (2 * steps)));
    }
}
