using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;

namespace Knit.Charts;

/// <summary>The rectangles of a drawn chart, by round and stitch: the lowest is round 0, the rightmost stitch 0.</summary>
internal sealed class SvgCells
{
    private readonly decimal[] lefts;
    private readonly decimal[] tops;
    private readonly decimal width;
    private readonly decimal height;

    private SvgCells(XElement[] rects)
    {
        this.lefts = [.. rects.Select(rect => Number(rect, "x")).Distinct().OrderDescending()];
        this.tops = [.. rects.Select(rect => Number(rect, "y")).Distinct().OrderDescending()];
        this.width = Number(rects[0], "width");
        this.height = Number(rects[0], "height");
        this.All = rects.ToDictionary(rect => (Array.IndexOf(this.tops, Number(rect, "y")), Array.IndexOf(this.lefts, Number(rect, "x"))));
    }

    /// <summary>Rounds.</summary>
    public int Rows => this.tops.Length;

    /// <summary>Stitches.</summary>
    public int Columns => this.lefts.Length;

    /// <summary>All of them.</summary>
    public IReadOnlyDictionary<(int Row, int Column), XElement> All { get; }

    /// <summary>Sorts rectangles.</summary>
    /// <exception cref="KnitException">They leave a place empty.</exception>
    public static SvgCells Of(XElement[] rects)
    {
        if (rects.Length == 0)
        {
            throw new KnitException("the chart has no cells; expected one for each stitch; draw the chart again.");
        }

        SvgCells cells = new(rects);
        return cells.All.Count == cells.Rows * cells.Columns
            ? cells
            : throw new KnitException($"the chart has {cells.All.Count} cells; expected {cells.Rows} rounds of {cells.Columns}; draw the chart again.");
    }

    /// <summary>Where a path begins.</summary>
    public static (decimal X, decimal Y) Point(XElement path)
    {
        string data = (string?)path.Attribute("d") ?? string.Empty;
        string[] numbers = data[1..data.IndexOfAny(['h', 'm'])].Split(' ');
        return (decimal.Parse(numbers[0], CultureInfo.InvariantCulture), decimal.Parse(numbers[1], CultureInfo.InvariantCulture));
    }

    /// <summary>The cell at a point.</summary>
    public (int Row, int Column) At((decimal X, decimal Y) point) => (this.RowAt(point.Y), this.ColumnAt(point.X));

    /// <summary>The round at a height; -1 for none.</summary>
    public int RowAt(decimal y) => Array.FindIndex(this.tops, top => y >= top && y < top + this.height);

    /// <summary>The stitch at a place; -1 for none.</summary>
    public int ColumnAt(decimal x) => Array.FindIndex(this.lefts, left => x >= left && x < left + this.width);

    private static decimal Number(XElement element, string attribute) => decimal.Parse((string?)element.Attribute(attribute) ?? string.Empty, CultureInfo.InvariantCulture);
}
