using System;
using System.Collections.Generic;
using System.Linq;
using Knit.Notation;

namespace Knit.Machine;

/// <summary>What is being knitted: the needles, the color in work, and all rows so far.</summary>
/// <param name="colors">Names of the colors: MC first.</param>
internal sealed class Workpiece(IReadOnlyList<string> colors)
{
    // A pattern that asks for more is no sock; without a bound a file could ask for rows without end.
    private const int MostRows = 5000;
    private const int MostStitches = 1000;
    private readonly string[] names = [.. colors];
    private readonly List<FabricRow> rows = [];

    /// <summary>The needles in work. A pocket begins with new ones.</summary>
    public Needles Needles { get; set; } = new();

    /// <summary>The color in work; null before the first.</summary>
    public string? Color { get; set; }

    /// <summary>The section of the pattern.</summary>
    public string Section { get; set; } = string.Empty;

    /// <summary>All that was knitted.</summary>
    public IReadOnlyList<FabricRow> Rows => this.rows;

    /// <summary>Live stitches in work: those between the edges of a flat piece, else all.</summary>
    public int Live
    {
        get
        {
            int ahead = CountToEdge(this.Needles.AllAhead(), out bool isFlat);
            return isFlat ? ahead + CountToEdge(this.Needles.AllBehind(), out _) : ahead;
        }
    }

    /// <summary>The index of a color's name; of null the color in work.</summary>
    public byte ColorOf(string? name)
    {
        int index = Array.IndexOf(this.names, name ?? this.Color ?? throw new CannotKnitException("no yarn is in work yet; a color was expected before it"));
        return index >= 0 ? (byte)index : throw new CannotKnitException($"the color '{name ?? this.Color}' is none of {string.Join(", ", this.names)}");
    }

    /// <summary>Notes a row that was made.</summary>
    public void Note(string name, RowKind kind, Side side, IReadOnlyList<MadeStitch> stitches)
    {
        if (this.rows.Count >= MostRows)
        {
            throw new CannotKnitException($"this would be row {MostRows + 1}; no sock has more than {MostRows}");
        }

        int live = this.Live;
        if (live > MostStitches)
        {
            throw new CannotKnitException($"{live} sts are on the needles; no sock has more than {MostStitches}");
        }

        this.rows.Add(new FabricRow(this.Section, name, kind, side, stitches, live));
    }

    /// <summary>Notes a row of plain stitches, as a cast-on or a bind-off is.</summary>
    public void NotePlain(string name, Side side, int stitches) =>
        this.Note(name, RowKind.Part, side, [.. Enumerable.Repeat(new MadeStitch(StitchKind.Knit, this.ColorOf(null)), stitches)]);

    private static int CountToEdge(IEnumerable<RingItem> items, out bool meetsEdge)
    {
        int loops = 0;
        meetsEdge = false;
        foreach (RingItem item in items)
        {
            if (item is Place { Kind: PlaceKind.Edge })
            {
                meetsEdge = true;
                break;
            }

            loops += item is Loop ? 1 : 0;
        }

        return loops;
    }
}
