using System;
using System.Linq;
using Knit.Images;
using Knit.Motifs;

namespace Knit.Charts;

/// <summary>Reads a chart of pixels back into stitches: colors and symbols of the cells by comparing them with the key on the same picture. What contradicts itself is refused.</summary>
public static class ChartPngReader
{
    private static readonly Rgb RepeatBox = Rgb.Parse(ChartDrawing.RepeatBoxColor);

    /// <summary>All columns that are drawn.</summary>
    /// <param name="picture">The chart.</param>
    /// <param name="pixels">Where everything is on it.</param>
    /// <param name="repeatStitches">How many columns its words say are in the red box.</param>
    /// <exception cref="KnitException">Color, symbol, numbers and box do not say the same.</exception>
    public static StitchGrid Read(Picture picture, ChartPixels pixels, int repeatStitches)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentNullException.ThrowIfNull(pixels);
        if (picture.Width != pixels.Width || picture.Height < pixels.KeyY(2))
        {
            throw new KnitException($"the chart is {picture.Width} x {picture.Height} pixels; expected {pixels.Width} across and {pixels.KeyY(2)} down at least; draw it again.");
        }

        LookAtNumbers(picture, pixels);
        LookAtBox(picture, pixels, repeatStitches);
        Look[] key = [.. Enumerable.Range(0, 2).Select(color => new Look(picture, pixels, ChartPixels.Left, pixels.KeyY(color)))];
        ChartCells cells = new(pixels.Rows, pixels.Columns);
        for (int cell = 0; cell < pixels.Rows * pixels.Columns; cell++)
        {
            (int row, int column) = (cell / pixels.Columns, cell % pixels.Columns);
            Look look = new(picture, pixels, pixels.X(column), pixels.Y(row));
            cells.Take(row, column, Array.FindIndex(key, known => known.Color == look.Color), Array.FindIndex(key, known => known.Symbol == look.Symbol));
        }

        return cells.Grid;
    }

    // Every number that belongs to a place is drawn anew beside it and compared dot by dot.
    private static void LookAtNumbers(Picture picture, ChartPixels pixels)
    {
        foreach ((string words, int left, int top) in pixels.Numbers())
        {
            Canvas expected = new(Canvas.TextWidth(words, pixels.NumberScale), Canvas.TextHeight(pixels.NumberScale), Rgb.White);
            expected.Text(words, 0, 0, Rgb.Black, pixels.NumberScale);
            for (int dot = 0; dot < expected.Picture.Width * expected.Picture.Height; dot++)
            {
                (int x, int y) = (dot % expected.Picture.Width, dot / expected.Picture.Width);
                if ((expected.Picture[x, y] == Rgb.White) != (picture[left + x, top + y] == Rgb.White))
                {
                    throw new KnitException($"the number {words} is not where the chart should have it; expected rounds to be numbered from the bottom up and stitches from right to left; draw the chart again.");
                }
            }
        }
    }

    private static void LookAtBox(Picture picture, ChartPixels pixels, int stitches)
    {
        int middle = ChartPixels.Top - 1;
        int[] red = [.. Enumerable.Range(0, picture.Width).Where(x => picture[x, middle] == RepeatBox)];
        (int left, int right) = (pixels.X(stitches - 1) - 1, pixels.Right + 1);
        if (red.Length == 0 || red[0] != left || red[^1] != right || red.Length != right - left + 1)
        {
            throw new KnitException($"the red box of the chart is not around sts 1-{stitches}; expected it there, as the words below say; draw the chart again.");
        }
    }

    // A cell's color is that of a point off its middle; its symbol is where the middle differs from that.
    private readonly record struct Look
    {
        public Look(Picture picture, ChartPixels pixels, int left, int top)
        {
            this.Color = picture[left + (pixels.CellWidth / 4), top + (pixels.CellHeight / 4)];
            int half = pixels.SymbolReach;
            (int x, int y) = (left + (pixels.CellWidth / 2), top + (pixels.CellHeight / 2));
            Rgb color = this.Color;
            this.Symbol = string.Concat(Enumerable.Range(-half, (2 * half) + 1).SelectMany(dy => Enumerable.Range(-half, (2 * half) + 1).Select(dx => picture[x + dx, y + dy] == color ? '.' : '#')));
        }

        public Rgb Color { get; }

        public string Symbol { get; }
    }
}
