using System;
using System.Collections.Generic;
using System.Linq;
using Knit.Motifs;
using Knit.Patterns;

namespace Knit.Import;

/// <summary>Which widths of a motif close the round in every size.</summary>
public static class MotifWidths
{
    private const int WidestNamed = 24;

    /// <summary>Looks whether a pattern's motif closes the round of every size.</summary>
    /// <param name="pattern">With a chart.</param>
    /// <returns>Why not, as one sentence; null where it does.</returns>
    public static string? WhyNot(Pattern pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        int width = pattern.Chart!.Width;
        (string Name, int Stitches)[] sizes = [.. pattern.Sizes.Select(size => (size.Name, pattern.NumbersOf(new Choice(size)).Whole("stitches")))];
        string[] bad = [.. sizes.Where(size => Composition.WhyNot(width, size.Stitches) is not null).Select(size => FormattableString.Invariant($"{size.Name} ({size.Stitches} sts)"))];
        return bad.Length == 0 ? null
            : $"a motif of {width} sts does not close the round of {string.Join(", ", bad)}; expected 0, 4 or 8 sts left over, which strips at the back fill; "
              + $"make it {string.Join(", ", Fitting([.. sizes.Select(size => size.Stitches)]))} sts wide, which closes every size.";
    }

    private static IEnumerable<int> Fitting(int[] rounds) => Enumerable.Range(2, WidestNamed - 1).Where(width => Array.TrueForAll(rounds, round => Composition.WhyNot(width, round) is null));
}
