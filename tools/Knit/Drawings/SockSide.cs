using System.Collections.Generic;
using System.Linq;
using Knit.Machine;
using Knit.Notation;

namespace Knit.Drawings;

/// <summary>
/// One of the two sides of a sock that is laid flat. The round starts in the middle of the back, or of the sole, and runs to the right on the worn sock: its first half lies on the side whose toe points to the right, its second half,
/// seen from its end, on the other one.
/// </summary>
/// <param name="IsFirstHalf">The side whose toe points to the right.</param>
internal sealed record SockSide(bool IsFirstHalf)
{
    /// <summary>The stitches of a round that are seen, from the back or the sole to the front.</summary>
    public IReadOnlyList<MadeStitch> Of(FabricRow round)
    {
        int half = round.Stitches.Count / 2;
        return [.. (this.IsFirstHalf ? round.Stitches : round.Stitches.Reverse()).Take(half)];
    }

    /// <summary>The stitches of a row of the heel that are seen, from the middle of the back outward.</summary>
    /// <param name="row">The row; on the wrong side it was knitted the other way.</param>
    /// <param name="stitches">How many the whole heel has.</param>
    public IReadOnlyList<MadeStitch> OfHeel(FabricRow row, int stitches)
    {
        MadeStitch[] seen = [.. row.Side == Side.RS ? row.Stitches : row.Stitches.Reverse()];

        // The first row begins in the middle.
        if (seen.Length < stitches)
        {
            return [.. Enumerable.Repeat(seen[0], stitches / 2)];
        }

        return this.IsFirstHalf ? seen[(stitches / 2)..] : [.. seen[..(stitches / 2)].Reverse()];
    }

    /// <summary>Where a stitch of a round is seen on this side, from 0 at the back; negative or beyond the half where it is not.</summary>
    /// <param name="stitch">From 0.</param>
    /// <param name="around">Stitches of the round.</param>
    public int PlaceOf(int stitch, int around) => this.IsFirstHalf ? stitch : around - 1 - stitch;
}
