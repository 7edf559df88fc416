using System;
using System.Collections.Generic;
using System.Linq;

namespace Knit.Drawings;

/// <summary>A part of the drawn sock: colors of its stitches, row by row, and where they lie.</summary>
/// <param name="Rows">Color indexes, in the order of knitting; of each row from the back or the sole to the front.</param>
/// <param name="Place">Where a place of the part lies: rows from 0, and the share of the row from 0 to 1.</param>
/// <param name="IsFlat">Is it a parallelogram of equal stitches?</param>
internal sealed record FabricPart(IReadOnlyList<IReadOnlyList<byte>> Rows, Func<double, double, Spot> Place, bool IsFlat)
{
    /// <summary>How far the edges of a stitch stand ahead of its middle, in rows: what makes it a V.</summary>
    public const double Ahead = 0.55;

    /// <summary>The color that most stitches have.</summary>
    public byte Base { get; } = Rows.SelectMany(row => row).GroupBy(color => color).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key;

    /// <summary>The corners of the whole part.</summary>
    public IReadOnlyList<Spot> Border()
    {
        const int Steps = 12;
        int rows = this.Rows.Count;
        return
        [
            .. Enumerable.Range(0, Steps + 1).Select(i => this.Place(0, (double)i / Steps)),
            .. Enumerable.Range(0, Steps + 1).Select(i => this.Place((double)rows * i / Steps, 1)),
            .. Enumerable.Range(0, Steps + 1).Select(i => this.Place(rows, 1 - ((double)i / Steps))),
            .. Enumerable.Range(0, Steps + 1).Select(i => this.Place(rows * (1 - ((double)i / Steps)), 0)),
        ];
    }

    /// <summary>The border of some stitches of a row, side by side.</summary>
    public IReadOnlyList<Spot> Cells(int row, int first, int count)
    {
        int all = this.Rows[row].Count;
        Spot At(double stitch, double offset) => this.Place(row + offset, stitch / all);
        IEnumerable<Spot> Edge(double offset) => Enumerable.Range(0, (2 * count) + 1).Select(i => At(first + (i / 2.0), offset + (i % 2 == 0 ? Ahead : 0)));
        return [.. Edge(0), .. Edge(1).Reverse()];
    }

    /// <summary>The zigzag at the start of a row.</summary>
    public IReadOnlyList<Spot> Zigzag(int row, double offset)
    {
        int all = this.Rows[row].Count;
        return [.. Enumerable.Range(0, (2 * all) + 1).Select(i => this.Place(row + offset + (i % 2 == 0 ? Ahead : 0), i / 2.0 / all))];
    }

    /// <summary>Stitches of a row that have another color than most, side by side.</summary>
    public IEnumerable<(int First, int Count, byte Color)> Runs(int row)
    {
        IReadOnlyList<byte> colors = this.Rows[row];
        byte usual = this.Base;
        for (int first = 0; first < colors.Count;)
        {
            int next = first;
            while (next < colors.Count && colors[next] == colors[first])
            {
                next++;
            }

            if (colors[first] != usual)
            {
                yield return (first, next - first, colors[first]);
            }

            first = next;
        }
    }
}
