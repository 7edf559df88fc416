using System;
using System.Collections.Generic;
using System.Linq;
using Knit.Motifs;

namespace Knit.Proof;

/// <summary>Are these the rounds of the chart? Asked of stitches that came from something else than the chart: rounds in words, or a drawing that was read back.</summary>
public static class ChartRule
{
    /// <summary>The first stitch that differs, and what is wrong; null where all are the chart's. Where every round is mirrored, that is told.</summary>
    /// <param name="seen">What was read or knitted, over the whole round.</param>
    /// <param name="chart">The chart, closed to the round.</param>
    /// <param name="roles">Names of the colors: MC first.</param>
    public static (string Row, int Stitch, string Sentence)? Difference(StitchGrid seen, Composition chart, IReadOnlyList<string> roles)
    {
        ArgumentNullException.ThrowIfNull(seen);
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(roles);
        StitchGrid expected = chart.Grid;
        if (seen.Height != expected.Height || seen.Width != expected.Width)
        {
            return (string.Empty, 0, $"{seen.Height} rounds of {seen.Width} sts are there; expected the chart's {expected.Height} rounds of {expected.Width} sts; write each round of the chart");
        }

        (int Row, int Stitch)[] wrong = [.. Different(seen, (row, stitch) => expected[row, stitch])];
        if (wrong.Length == 0)
        {
            return null;
        }

        (int row, int at) = wrong[0];
        return (FormattableString.Invariant($"rnd {row + 1}"), at + 1, IsMirrored(seen, chart)
            ? "the chart was read from left to right; every round of a chart is read from right to left, because that is how it is knitted"
            : $"it is {roles[seen[row, at]]}, and the chart has {roles[expected[row, at]]} there; {wrong.Length} stitches differ in all; correct the round");
    }

    // The whole round from the wrong end, or each repeat.
    private static bool IsMirrored(StitchGrid seen, Composition chart)
    {
        StitchGrid grid = chart.Grid;
        int width = chart.Motif.Width;
        int inMotif = width * chart.Repeats;
        return !Different(seen, (row, stitch) => grid[row, grid.Width - 1 - stitch]).Any()
            || !Different(seen, (row, stitch) => stitch < inMotif ? chart.Motif[row, width - 1 - (stitch % width)] : grid[row, stitch]).Any();
    }

    private static IEnumerable<(int Row, int Stitch)> Different(StitchGrid seen, Func<int, int, byte> expected) =>
        Enumerable.Range(0, seen.Height).SelectMany(row => Enumerable.Range(0, seen.Width).Where(stitch => seen[row, stitch] != expected(row, stitch)).Select(stitch => (row, stitch)));
}
