using System;
using System.Collections.Generic;
using System.Linq;
using Knit.Machine;
using Knit.Motifs;
using Knit.Notation;

namespace Knit.Proof;

/// <summary>Does the leg show the chart? Asked where it was knitted from something else than the chart, as from written rounds or a drawing that was read back.</summary>
public static class ChartRule
{
    /// <summary>Compares the rounds of the leg that have two colors with a chart, and tells the first stitch that differs; where all are mirrored, that.</summary>
    /// <param name="sock">What was knitted.</param>
    /// <param name="chart">The chart, closed to the round.</param>
    public static IEnumerable<Fault> Compare(KnittedSock sock, Composition chart)
    {
        ArgumentNullException.ThrowIfNull(sock);
        ArgumentNullException.ThrowIfNull(chart);
        StitchGrid expected = chart.Grid;
        FabricRow[] rounds = [.. sock.Rows.Where(row => row.Section == SectionNames.Leg && row.Name.StartsWith("chart", StringComparison.Ordinal)).Take(expected.Height)];
        if (rounds.Length != expected.Height || Array.Exists(rounds, round => round.Stitches.Count != expected.Width))
        {
            yield return In(sock, string.Empty, 0, $"{rounds.Length} rounds of a chart were knitted; expected {expected.Height} rounds of {expected.Width} sts; knit each round of the chart");
            yield break;
        }

        (int Round, int Stitch)[] wrong = [.. Different(rounds, (row, stitch) => expected[row, stitch])];
        if (wrong.Length == 0)
        {
            yield break;
        }

        (int round, int at) = wrong[0];
        yield return !IsMirrored(rounds, chart)
            ? In(sock, rounds[round].Name, at + 1, $"it is {sock.Pattern.ColorRoles[rounds[round].Stitches[at].Color]}, and the chart has {sock.Pattern.ColorRoles[expected[round, at]]} there; {wrong.Length} stitches differ in all; correct the round")
            : In(sock, rounds[round].Name, at + 1, "the chart was read from left to right; every round of a chart is read from right to left, because that is how it is knitted");
    }

    // The whole round from the wrong end, or each repeat.
    private static bool IsMirrored(FabricRow[] rounds, Composition chart)
    {
        StitchGrid grid = chart.Grid;
        int width = chart.Motif.Width;
        int inMotif = width * chart.Repeats;
        return !Different(rounds, (row, stitch) => grid[row, grid.Width - 1 - stitch]).Any()
            || !Different(rounds, (row, stitch) => stitch < inMotif ? chart.Motif[row, width - 1 - (stitch % width)] : grid[row, stitch]).Any();
    }

    private static IEnumerable<(int Round, int Stitch)> Different(FabricRow[] rounds, Func<int, int, byte> expected) =>
        rounds.SelectMany((round, row) => round.Stitches.Select((stitch, at) => (stitch, at)).Where(item => item.stitch.Color != expected(row, item.at)).Select(item => (row, item.at)));

    private static Fault In(KnittedSock sock, string row, int stitch, string sentence) => new(sock.Pattern.Name, sock.Choice.ToString(), SectionNames.Leg, row, stitch, sentence);
}
