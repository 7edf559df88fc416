using System;
using System.Collections.Generic;
using System.Linq;

namespace Knit.Motifs;

/// <summary>
/// Stitches by color, in the order of knitting: row 0 is the round knitted first, stitch 0 the one knitted first. On a printed chart that is the lowest row, and its right end.
/// </summary>
public sealed class StitchGrid : IEquatable<StitchGrid>
{
    /// <summary>Sign of the main color in files.</summary>
    public const char MainSign = '.';

    /// <summary>Sign of the contrast color in files.</summary>
    public const char ContrastSign = '#';

    /// <summary>The most stitches a round can have.</summary>
    public const int MostStitches = 1000;

    private readonly byte[][] rows;

    /// <summary>From rows of color indexes.</summary>
    /// <param name="rows">In the order of knitting; all of the same length.</param>
    public StitchGrid(IEnumerable<IEnumerable<byte>> rows)
    {
        this.rows = [.. rows.Select(row => row.ToArray())];
        if (this.rows.Length == 0 || this.rows[0].Length == 0 || this.rows[0].Length > MostStitches || Array.Exists(this.rows, row => row.Length != this.rows[0].Length))
        {
            throw new KnitException($"a chart has rows of {string.Join(", ", this.rows.Select(row => row.Length).Distinct())} stitches; expected rows of one length, 1 to {MostStitches}; make them equal.");
        }
    }

    /// <summary>Stitches of a row.</summary>
    public int Width => this.rows[0].Length;

    /// <summary>Rounds.</summary>
    public int Height => this.rows.Length;

    /// <summary>Color index of a stitch: 0 MC, 1 CC.</summary>
    /// <param name="row">From 0, the first knitted.</param>
    /// <param name="stitch">From 0, the first knitted.</param>
    public byte this[int row, int stitch] => this.rows[row][stitch];

    /// <summary>
    /// Reads a picture as it is seen on the worn sock, cuff up: lines from the top, signs from the left. A sock from the cuff down is knitted with its cuff down, so the first line is the first round, and its left end the first stitch.
    /// </summary>
    /// <param name="lines">Of the signs . and #.</param>
    /// <exception cref="KnitException">Another sign, or lines of different lengths.</exception>
    public static StitchGrid FromWorn(IReadOnlyList<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        for (int i = 0; i < lines.Count; i++)
        {
            int other = lines[i].AsSpan().IndexOfAnyExcept(MainSign, ContrastSign);
            if (other >= 0)
            {
                throw new KnitException($"row {i + 1} of the chart has '{lines[i][other]}' at stitch {other + 1}; expected '{MainSign}' for MC or '{ContrastSign}' for CC: two colors in a round are all a hand can strand; use these two.");
            }

            if (lines[i].Length != lines[0].Length)
            {
                throw new KnitException($"row {i + 1} of the chart has {lines[i].Length} stitches; expected {lines[0].Length} as in row 1; make all rows equally long.");
            }
        }

        return new StitchGrid(lines.Select(line => line.Select(sign => (byte)(sign == ContrastSign ? 1 : 0))));
    }

    /// <summary>The picture as it is seen on the worn sock: what <see cref="FromWorn"/> reads.</summary>
    public IReadOnlyList<string> ToWorn() => [.. this.rows.Select(row => new string([.. row.Select(color => color == 0 ? MainSign : ContrastSign)]))];

    /// <summary>The stitches of a row.</summary>
    public IReadOnlyList<byte> Row(int row) => this.rows[row];

    /// <summary>Stitches of one color side by side, in the order of knitting.</summary>
    public IEnumerable<(int Count, byte Color)> Runs(int row)
    {
        int count = 0;
        for (int i = 0; i < this.Width; i++)
        {
            count++;
            if (i + 1 == this.Width || this[row, i + 1] != this[row, i])
            {
                yield return (count, this[row, i]);
                count = 0;
            }
        }
    }

    /// <inheritdoc/>
    public bool Equals(StitchGrid? other) => other is not null && this.rows.Length == other.rows.Length && this.rows.Zip(other.rows).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => this.Equals(obj as StitchGrid);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(this.Width, this.Height, this.rows[0][0]);
}
