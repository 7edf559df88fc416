using System;
using System.Collections.Generic;
using System.Linq;
using Knit.Images;

namespace Knit.Charts;

/// <summary>Where everything is on a chart of pixels. y runs down. It knows sizes only, nothing of the stitches.</summary>
/// <param name="Rows">Rounds.</param>
/// <param name="Columns">Columns.</param>
/// <param name="CellRatio">Height of a cell for a width of 1.</param>
public sealed record ChartPixels(int Rows, int Columns, decimal CellRatio)
{
    /// <summary>Dots of the title's letters.</summary>
    public const int TitleScale = 3;

    /// <summary>Dots of all other letters.</summary>
    public const int TextScale = 2;

    /// <summary>Around everything.</summary>
    public const int Margin = 16;

    /// <summary>From one line of words to the next.</summary>
    public const int LineHeight = 22;

    /// <summary>Thickness of a box around columns.</summary>
    public const int BoxThickness = 3;

    private const int WidestCell = 40;
    private const int NarrowestCell = 8;
    private const int MostPixels = 3600;
    private const int LeastWidth = 560;

    /// <summary>Those of a chart.</summary>
    public static ChartPixels Of(ChartDrawing drawing)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        return new ChartPixels(drawing.Motif.Height, drawing.Grid.Width, drawing.CellRatio);
    }

    /// <summary>Width of a cell: the one whose height in whole pixels comes nearest to the ratio.</summary>
    public int CellWidth { get; } = WidthFor(Rows, Columns, CellRatio);

    /// <summary>Height of a cell.</summary>
    public int CellHeight => HeightFor(this.CellWidth, this.CellRatio);

    /// <summary>How far a symbol reaches from the middle of its cell.</summary>
    public int SymbolReach => Math.Max(1, Math.Min(this.CellWidth, this.CellHeight) * 28 / 100);

    /// <summary>Dots of the numbers beside the cells.</summary>
    public int NumberScale => this.CellWidth >= 26 && this.CellHeight >= 16 ? 2 : 1;

    /// <summary>Left edge of the cells.</summary>
    public const int Left = Margin;

    /// <summary>Upper edge of the cells.</summary>
    public static int Top => Margin + Canvas.TextHeight(TitleScale) + Margin;

    /// <summary>Right edge of the cells.</summary>
    public int Right => Left + (this.CellWidth * this.Columns);

    /// <summary>Lower edge of the cells.</summary>
    public int Bottom => Top + (this.CellHeight * this.Rows);

    /// <summary>Upper edge of the letters below the boxes.</summary>
    public int Letters => this.Bottom + Canvas.TextHeight(this.NumberScale) + 12;

    /// <summary>Upper edge of the key.</summary>
    public int Key => this.Letters + LineHeight + 4;

    /// <summary>Width of the picture.</summary>
    public int Width => Math.Max(LeastWidth, this.Right + Canvas.TextWidth("100", this.NumberScale) + 8 + Margin);

    /// <summary>From one line of the key to the next.</summary>
    public int KeyLineHeight => Math.Max(LineHeight, this.CellHeight + 6);

    /// <summary>Left edge of a cell.</summary>
    /// <param name="column">From 0 at the right.</param>
    public int X(int column) => this.Right - (this.CellWidth * (column + 1));

    /// <summary>Upper edge of a cell.</summary>
    /// <param name="row">From 0, the lowest.</param>
    public int Y(int row) => this.Bottom - (this.CellHeight * (row + 1));

    /// <summary>Upper edge of a color's cell in the key.</summary>
    /// <param name="color">From 0.</param>
    public int KeyY(int color) => this.Key + (this.KeyLineHeight * color);

    /// <summary>The number of a round with the place of its upper left corner.</summary>
    /// <param name="row">From 0, the lowest.</param>
    public (string Words, int X, int Y) RoundNumber(int row) =>
        (FormattableString.Invariant($"{row + 1}"), this.Right + 8, this.Y(row) + ((this.CellHeight - Canvas.TextHeight(this.NumberScale)) / 2));

    /// <summary>The number of a stitch with the place of its upper left corner.</summary>
    /// <param name="column">From 0 at the right.</param>
    public (string Words, int X, int Y) StitchNumber(int column)
    {
        string words = FormattableString.Invariant($"{column + 1}");
        return (words, this.X(column) + ((this.CellWidth - Canvas.TextWidth(words, this.NumberScale)) / 2), this.Bottom + 6);
    }

    /// <summary>All numbers that are drawn: where cells are too small, every fifth.</summary>
    public IEnumerable<(string Words, int X, int Y)> Numbers() =>
        Enumerable.Range(0, this.Rows).Where(row => this.CellHeight >= 10 || IsFifth(row)).Select(this.RoundNumber)
            .Concat(Enumerable.Range(0, this.Columns).Where(column => this.CellWidth >= 20 || IsFifth(column)).Select(this.StitchNumber));

    private static bool IsFifth(int index) => index == 0 || (index + 1) % 5 == 0;

    private static int HeightFor(int width, decimal ratio) => Math.Max(NarrowestCell, (int)Math.Round(width * ratio));

    private static int WidthFor(int rows, int columns, decimal ratio)
    {
        int[] fitting = [.. Enumerable.Range(NarrowestCell, WidestCell - NarrowestCell + 1).Where(width => width * columns <= MostPixels && HeightFor(width, ratio) * rows <= MostPixels)];
        int least = fitting.Length == 0 ? 0 : Math.Max(NarrowestCell, fitting[^1] * 2 / 3);
        return fitting.Length == 0
            ? throw new KnitException($"a chart of {columns} sts x {rows} rounds does not fit on a picture; expected {MostPixels / NarrowestCell} at most each way; take the drawing (SVG).")
            : fitting.Where(width => width >= least).OrderBy(width => Math.Abs((HeightFor(width, ratio) / (decimal)width) - ratio)).ThenByDescending(width => width).First();
    }
}
