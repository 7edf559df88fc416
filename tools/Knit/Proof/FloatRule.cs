using System;
using System.Collections.Generic;
using System.Linq;
using Knit.Machine;
using Knit.Notation;

namespace Knit.Proof;

/// <summary>A yarn carried behind the work.</summary>
/// <param name="Row">The round it ends in.</param>
/// <param name="Stitch">The stitch of that round in front of which it ends, from 1.</param>
/// <param name="Stitches">How many stitches of the other color it runs behind.</param>
/// <param name="Color">Its color, as an index.</param>
/// <param name="CrossesStart">Does it run over the start of the round?</param>
public sealed record YarnFloat(FabricRow Row, int Stitch, int Stitches, byte Color, bool CrossesStart);

/// <summary>
/// No yarn runs behind more than 5 stitches: a longer one catches toes. Rounds are knitted as a spiral, so a float can begin in one round and end in the next. A color that rests for a whole round is carried up at the start of the
/// round, and what it runs from there counts. Two colors in a round are the most.
/// </summary>
public static class FloatRule
{
    /// <summary>The longest float, in stitches.</summary>
    public const int MostStitches = 5;

    /// <summary>The longest float of a sock, 0 without any.</summary>
    public static int Longest(IEnumerable<FabricRow> rows) => Floats(rows).Select(one => one.Stitches).DefaultIfEmpty(0).Max();

    /// <summary>All floats of rows that follow each other.</summary>
    public static IEnumerable<YarnFloat> Floats(IEnumerable<FabricRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        FabricRow[] all = [.. rows.Where(row => row.Kind == RowKind.Round)];
        return Enumerable.Range(0, 2).SelectMany(color => Of((byte)color, all));
    }

    /// <summary>The faults of a sock.</summary>
    public static IEnumerable<Fault> Check(KnittedSock sock)
    {
        ArgumentNullException.ThrowIfNull(sock);
        HashSet<string> told = [];
        foreach (YarnFloat one in Floats(sock.Rows).Where(one => one.Stitches > MostStitches))
        {
            // The chart repeats: each of its rounds is told once.
            string row = one.Row.Name.Split(',')[0];
            if (told.Add($"{row}/{one.CrossesStart}"))
            {
                string where = one.CrossesStart ? " over the start of the round" : string.Empty;
                yield return new Fault(
                    sock.Pattern.Name,
                    sock.Choice.ToString(),
                    one.Row.Section,
                    row,
                    one.Stitch,
                    $"{sock.Pattern.ColorRoles[one.Color]} is carried behind {one.Stitches} sts{where}; expected {MostStitches} at most, because longer floats catch toes; put a stitch of {sock.Pattern.ColorRoles[one.Color]} between");
            }
        }
    }

    private static int CountOf(byte color, FabricRow row)
    {
        int count = 0;
        for (int i = 0; i < row.Stitches.Count; i++)
        {
            count += row.Stitches[i].Color == color ? 1 : 0;
        }

        return count;
    }

    private static IEnumerable<YarnFloat> Of(byte color, FabricRow[] rows)
    {
        // Stitches since the color was last used; null where it was not used since it was carried up.
        int? since = null;
        bool hasCrossed = false;
        foreach (FabricRow row in rows)
        {
            int stitches = CountOf(color, row);
            if (stitches == 0 || stitches == row.Stitches.Count)
            {
                // What it still runs to the start of the round, where it waits or takes over.
                if (since > 0)
                {
                    yield return new YarnFloat(row, 1, since.Value, color, false);
                }

                since = null;
                continue;
            }

            since ??= 0;
            for (int i = 0; i < row.Stitches.Count; i++)
            {
                if (row.Stitches[i].Color != color)
                {
                    since++;
                    continue;
                }

                if (since > 0)
                {
                    yield return new YarnFloat(row, i + 1, since.Value, color, hasCrossed);
                }

                since = 0;
                hasCrossed = false;
            }

            hasCrossed = true;
        }
    }
}
