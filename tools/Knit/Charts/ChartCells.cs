using System;
using System.Linq;
using Knit.Motifs;

namespace Knit.Charts;

/// <summary>Cells that were read out of a drawn chart. Each was read twice, by its color and by its symbol.</summary>
/// <param name="rows">Rounds.</param>
/// <param name="columns">Columns.</param>
internal sealed class ChartCells(int rows, int columns)
{
    private readonly byte[][] cells = [.. Enumerable.Range(0, rows).Select(_ => new byte[columns])];

    /// <summary>The stitches.</summary>
    public StitchGrid Grid => new(this.cells);

    /// <summary>Takes a cell.</summary>
    /// <param name="row">From 0, the lowest.</param>
    /// <param name="column">From 0, the rightmost.</param>
    /// <param name="color">Which one its color is in the key; -1 for none.</param>
    /// <param name="symbol">Which one its symbol is in the key; -1 for none.</param>
    /// <exception cref="KnitException">The two say different things.</exception>
    public void Take(int row, int column, int color, int symbol)
    {
        if (color < 0 || symbol < 0 || color != symbol)
        {
            throw new KnitException($"round {row + 1}, stitch {column + 1} of the chart has {Named("color", color)} and {Named("symbol", symbol)}; expected both to be those of one color of the key; draw the chart again.");
        }

        this.cells[row][column] = (byte)color;
    }

    private static string Named(string what, int index) => index < 0 ? $"a {what} that the key does not have" : FormattableString.Invariant($"the {what} of number {index + 1} in the key");
}
