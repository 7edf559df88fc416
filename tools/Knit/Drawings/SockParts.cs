using System.Collections.Generic;
using System.Linq;
using Knit.Machine;

namespace Knit.Drawings;

/// <summary>The parts of a sock that is laid flat, each with the stitches that are seen on a side.</summary>
internal static class SockParts
{
    /// <summary>The parts, those that lie below others first. The cuff is none of them: its ribs are drawn otherwise.</summary>
    public static IReadOnlyList<FabricPart> Of(SockShape shape, SockSide side) =>
        [HeelTurn(shape, side), Sole(shape, side), Instep(shape, side), Toe(shape, side), Foot(shape, side), Flap(shape, side), Leg(shape, side)];

    private static FabricPart Leg(SockShape shape, SockSide side)
    {
        double round = shape.LegHeight / shape.Rows.Leg.Count;
        return new FabricPart([.. shape.Rows.Leg.Select(row => Colors(side.Of(row)))], (row, share) => new Spot(shape.LegWidth * share, -shape.LegHeight + (row * round)), true);
    }

    private static FabricPart Flap(SockShape shape, SockSide side)
    {
        int heel = shape.Rows.Flap[^1].Stitches.Count;
        return new FabricPart([.. shape.Rows.Flap.Select(row => Colors(side.OfHeel(row, heel)))], (row, share) => new Spot(shape.LegWidth / 2 * share, row * shape.PlainRound), true);
    }

    // The rows of the turn are short; each is drawn as a band of its color, from the flap's lower edge to the outline.
    private static FabricPart HeelTurn(SockShape shape, SockSide side)
    {
        IReadOnlyList<FabricRow> rows = shape.Rows.Turn;
        int seen = shape.Rows.Flap[^1].Stitches.Count / 2;
        return new FabricPart(
            [.. rows.Select(row => (IReadOnlyList<byte>)[.. Enumerable.Repeat(side.Of(row)[0].Color, seen)])],
            (row, share) => Spot.Between(Spot.Between(new Spot(0, shape.FlapHeight), shape.FlapCorner, share), shape.OnHeel(share), row / rows.Count),
            false);
    }

    private static FabricPart Sole(SockShape shape, SockSide side)
    {
        IReadOnlyList<FabricRow> rows = shape.Rows.Gusset;
        int instep = shape.Rows.Around / 4;
        int[] sole = [.. rows.Select(row => (row.Stitches.Count / 2) - instep)];

        // What is picked up along the flap stands upright there; what the heel turn left lies below it.
        double heelShare = (double)(shape.Rows.Turn[^1].LiveAfter / 2) / (sole[0] + 1);
        Spot Start(double share) => share < heelShare
            ? Spot.Between(shape.SoleStart, shape.FlapCorner, share / heelShare)
            : Spot.Between(shape.FlapCorner, shape.AnkleMiddle, (share - heelShare) / (1 - heelShare));
        Spot End(double share) => Spot.Between(shape.SoleEnd, shape.OnFoot(0, shape.FootWidth / 2), share);
        return new FabricPart([.. rows.Select((row, i) => Colors(side.Of(row).Take(sole[i])))], (row, share) => Spot.Between(Start(share), End(share), row / rows.Count), false);
    }

    private static FabricPart Instep(SockShape shape, SockSide side)
    {
        IReadOnlyList<FabricRow> rows = shape.Rows.Gusset;
        int instep = shape.Rows.Around / 4;
        Spot bend = shape.FrontControl - Spot.Between(new Spot(shape.LegWidth, 0), shape.InstepTop, 0.5);
        return new FabricPart(
            [.. rows.Select(row => Colors(side.Of(row).TakeLast(instep)))],
            (row, share) =>
            {
                (Spot from, Spot to) = (new Spot(shape.LegWidth * (1 + share) / 2, 0), shape.OnFoot(0, shape.FootWidth * (1 - share) / 2));
                double at = row / rows.Count;
                return Spot.Between(from, to, at) + (bend * (2 * at * (1 - at) * share * share));
            },
            false);
    }

    private static FabricPart Foot(SockShape shape, SockSide side) =>
        new([.. shape.Rows.Foot.Select(row => Colors(side.Of(row)))], (row, share) => shape.OnFoot(row * shape.PlainRound, shape.FootWidth * (1 - share)), true);

    private static FabricPart Toe(SockShape shape, SockSide side)
    {
        IReadOnlyList<FabricRow> rows = shape.Rows.Toe;
        return new FabricPart(
            [.. rows.Select(row => Colors(side.Of(row)))],
            (row, share) => shape.OnFoot(shape.FootLength + (row * shape.PlainRound), (shape.FootWidth / 2) + (shape.ToeHalf(row / rows.Count) * (1 - (2 * share)))),
            false);
    }

    private static IReadOnlyList<byte> Colors(IEnumerable<MadeStitch> stitches) => [.. stitches.Select(stitch => stitch.Color)];
}
