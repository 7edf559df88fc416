using System;
using System.Collections.Generic;
using System.Linq;

namespace Knit.Motifs;

/// <summary>
/// A motif around a leg: as often as it fits, and at the end of the round, which is the back of the leg, one or two strips of small diamonds, 4 stitches wide, where stitches are left.
/// A round that is one color in the motif is one color in the strips.
/// </summary>
public sealed class Composition
{
    /// <summary>Width of a strip.</summary>
    public const int StripStitches = 4;

    /// <summary>The most strips side by side.</summary>
    public const int MostStrips = 2;

    // Worn, from the top: the rows take turns.
    private static readonly byte[][] Strip = [[0, 1, 1, 0], [1, 0, 0, 1]];

    private Composition(StitchGrid motif, int repeats, int strips)
    {
        this.Motif = motif;
        this.Repeats = repeats;
        this.Strips = strips;
        this.Grid = new StitchGrid(Enumerable.Range(0, motif.Height).Select(row => Enumerable.Repeat(motif.Row(row), repeats).SelectMany(stitches => stitches).Concat(StripRow(motif, row, strips))));
    }

    /// <summary>One repeat.</summary>
    public StitchGrid Motif { get; }

    /// <summary>How often it is knitted in a round.</summary>
    public int Repeats { get; }

    /// <summary>Strips at the end of the round: 0 to 2.</summary>
    public int Strips { get; }

    /// <summary>The whole round, all rounds of the chart.</summary>
    public StitchGrid Grid { get; }

    /// <summary>One strip, all rounds of the chart: what is repeated <see cref="Strips"/> times behind the motif.</summary>
    /// <param name="motif">The motif it stands beside.</param>
    public static StitchGrid StripOf(StitchGrid motif)
    {
        ArgumentNullException.ThrowIfNull(motif);
        return new StitchGrid(Enumerable.Range(0, motif.Height).Select(row => StripRow(motif, row, 1)));
    }

    /// <summary>Why a motif does not close a round, as one sentence; null where it does.</summary>
    /// <param name="motifStitches">Width of the motif.</param>
    /// <param name="roundStitches">Stitches of the round.</param>
    public static string? WhyNot(int motifStitches, int roundStitches)
    {
        int left = roundStitches % motifStitches;
        return roundStitches >= motifStitches && left % StripStitches == 0 && left <= MostStrips * StripStitches
            ? null
            : $"a motif of {motifStitches} sts does not close a round of {roundStitches} sts: {(roundStitches < motifStitches ? "it is wider than the round" : $"{left} sts are left over")}; "
              + $"expected 0, 4 or 8 left over, which strips at the back fill; make the motif {string.Join(", ", Fitting(roundStitches))} sts wide.";
    }

    /// <summary>Closes a round with a motif.</summary>
    /// <exception cref="KnitException">It does not fit; the sentence is <see cref="WhyNot"/>.</exception>
    public static Composition Of(StitchGrid motif, int roundStitches)
    {
        ArgumentNullException.ThrowIfNull(motif);
        return WhyNot(motif.Width, roundStitches) is string why
            ? throw new KnitException(why)
            : new Composition(motif, roundStitches / motif.Width, roundStitches % motif.Width / StripStitches);
    }

    private static IEnumerable<int> Fitting(int roundStitches) => Enumerable.Range(2, 23).Where(width => roundStitches >= width && roundStitches % width % StripStitches == 0 && roundStitches % width <= MostStrips * StripStitches);

    private static IEnumerable<byte> StripRow(StitchGrid motif, int row, int strips)
    {
        byte first = motif[row, 0];
        bool isSolid = motif.Row(row).All(color => color == first);
        return Enumerable.Repeat(isSolid ? [first, first, first, first] : Strip[row % Strip.Length], strips).SelectMany(stitches => stitches);
    }
}
