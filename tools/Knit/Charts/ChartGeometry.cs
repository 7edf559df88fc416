using System;
using System.Linq;
using Knit.Images;
using Knit.Motifs;

namespace Knit.Charts;

/// <summary>Where everything is on a printed chart. Millimeters; y runs down.</summary>
/// <param name="Drawing">What is drawn.</param>
internal sealed record ChartGeometry(ChartDrawing Drawing)
{
    private const decimal WidestCell = 6.5m;
    private const decimal TallestCell = 5;
    private const decimal LeastCellForANumber = 2.4m;

    // What is left of a sheet of A4 between its margins, for the cells alone.
    private const decimal MostAcross = 165;
    private const decimal MostDown = 205;

    /// <summary>Around everything.</summary>
    public const decimal Margin = 4;

    /// <summary>Size of the words of the key.</summary>
    public const decimal WordSize = 3.2m;

    /// <summary>From one line of words to the next.</summary>
    public const decimal LineHeight = 5.5m;

    /// <summary>Height of a digit, as a part of the size of the words.</summary>
    public const decimal DigitHeight = 0.72m;

    private const decimal TitleHeight = 9;
    private const decimal NumbersAcross = 9;
    private const decimal NumbersDown = 10;

    // Letters of a generic font are rarely wider than this part of its size, on the average of a line.
    private const decimal LetterWidth = 0.58m;

    /// <summary>What the cells show.</summary>
    public StitchGrid Grid { get; } = Drawing.Grid;

    /// <summary>Their colors.</summary>
    public Rgb[] Colors { get; } = ChartColors.Of(Drawing.Colorway);

    /// <summary>Columns.</summary>
    public int Columns => this.Grid.Width;

    /// <summary>Rounds.</summary>
    public int Rows => this.Grid.Height;

    /// <summary>Width of a cell.</summary>
    public decimal CellWidth { get; } = Math.Round(Math.Min(WidestCell, Math.Min(MostAcross / Drawing.Grid.Width, Math.Min(TallestCell, MostDown / Drawing.Motif.Height) / Drawing.CellRatio)), 2);

    /// <summary>Height of a cell.</summary>
    public decimal CellHeight => Math.Round(this.CellWidth * this.Drawing.CellRatio, 2);

    /// <summary>Left edge of the cells.</summary>
    public const decimal Left = Margin;

    /// <summary>Upper edge of the cells.</summary>
    public const decimal Top = Margin + TitleHeight;

    /// <summary>Right edge of the cells.</summary>
    public decimal Right => Left + (this.CellWidth * this.Columns);

    /// <summary>Lower edge of the cells.</summary>
    public decimal Bottom => Top + (this.CellHeight * this.Rows);

    /// <summary>Where the words below the chart begin.</summary>
    public decimal Key => this.Bottom + NumbersDown;

    /// <summary>Width of the whole picture.</summary>
    public decimal Width => Math.Max((LongestLine(this.Drawing) * WordSize * LetterWidth) + (2 * Margin), this.Right + NumbersAcross + Margin);

    /// <summary>Height of the whole picture.</summary>
    public decimal Height => this.Key + (LineHeight * (this.Drawing.Colorway.Colors.Count + this.Drawing.Parts.Count + ChartDrawing.HowToRead.Count)) + Margin;

    /// <summary>Size of the numbers beside the cells.</summary>
    public decimal NumberSize => Math.Clamp(Math.Min(this.CellHeight * 0.85m, this.CellWidth * 0.65m), LeastCellForANumber * 0.65m, 3);

    /// <summary>Does a column have its number? Where they are too narrow, every fifth has.</summary>
    /// <param name="column">From 0 at the right.</param>
    public bool HasNumberBelow(int column) => IsNumbered(column, this.CellWidth);

    /// <summary>Does a round have its number?</summary>
    /// <param name="row">From 0, the lowest.</param>
    public bool HasNumberBeside(int row) => IsNumbered(row, this.CellHeight);

    /// <summary>Left edge of a cell.</summary>
    /// <param name="column">From 0 at the right.</param>
    public decimal X(int column) => this.Right - (this.CellWidth * (column + 1));

    /// <summary>Upper edge of a cell.</summary>
    /// <param name="row">From 0, the lowest.</param>
    public decimal Y(int row) => this.Bottom - (this.CellHeight * (row + 1));

    /// <summary>Upper edge of the line of the key.</summary>
    /// <param name="line">From 0, the topmost.</param>
    public decimal KeyLine(int line) => this.Key + (LineHeight * line);

    private static int LongestLine(ChartDrawing drawing) => drawing.Parts.Select(part => part.Sentence).Concat(ChartDrawing.HowToRead).Max(line => line.Length);

    private static bool IsNumbered(int index, decimal cell) => cell >= LeastCellForANumber || index == 0 || (index + 1) % 5 == 0;
}
