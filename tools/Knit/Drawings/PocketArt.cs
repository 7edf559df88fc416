using System;
using System.Collections.Generic;
using System.Linq;
using Knit.Charts;
using Knit.Images;
using Knit.Machine;
using Knit.Notation;
using Knit.Proof;

namespace Knit.Drawings;

/// <summary>The pocket on the outer side of the leg: the patch, knitted upward, and the flap that hangs over it with its button.</summary>
internal static class PocketArt
{
    // Ridges of garter stitch lie closer than rounds of stockinette.
    private const double GarterShare = 0.75;
    private const double ButtonMm = 11;

    /// <summary>Draws it on the side where it is; nothing without a pocket.</summary>
    public static void Draw(SvgText svg, KnittedSock sock, SockShape shape, SockSide side, Rgb[] colors)
    {
        if (Find(sock, SectionNames.Pocket) is not PickUp patch || Find(sock, SectionNames.Flap) is not PickUp flap || !IsSeen(shape, side, patch))
        {
            return;
        }

        FabricRow[] patchRows = Rows(sock, SectionNames.Pocket);
        FabricRow[] flapRows = Rows(sock, SectionNames.Flap);
        (double left, double width) = Across(shape, side, patch);
        (double bottom, double height) = (AtRound(shape, patch.Round), patchRows.Length * shape.PlainRound);
        Shadow(svg, left, bottom - height, width, height);
        Patch(svg, new Spot(left, bottom), width, shape.PlainRound, patchRows, colors);
        (left, width) = Across(shape, side, flap);
        double flapHeight = flapRows.Length * shape.PlainRound * GarterShare;
        double top = AtRound(shape, flap.Round);
        Shadow(svg, left - .5, top, width + 1, flapHeight);
        Flap(svg, new Spot(left - .5, top), width + 1, flapHeight, flapRows, colors);
        Button(svg, left + (width / 2), top + (ButtonholeAt(flapRows) * flapHeight));
    }

    private static bool IsSeen(SockShape shape, SockSide side, PickUp piece)
    {
        int around = shape.Rows.Around;
        int middle = side.PlaceOf((piece.First + piece.Last) / 2, around);
        return middle >= 0 && middle < around / 2;
    }

    /// <summary>Where a piece is picked up; null without it.</summary>
    public static PickUp? Find(KnittedSock sock, string section)
    {
        InstructionParser parser = new(sock.Pattern.ColorRoles);
        return sock.Sections.Where(one => one.Name == section).SelectMany(one => one.Lines).Where(line => !line.Source.IsNote).Select(line => parser.Parse(line.Text)).OfType<PickUp>().FirstOrDefault();
    }

    private static FabricRow[] Rows(KnittedSock sock, string section) => [.. sock.Rows.Where(row => row.Section == section && row.Kind == RowKind.Row && row.Stitches.Count > 0)];

    private static (double Left, double Width) Across(SockShape shape, SockSide side, PickUp piece)
    {
        int around = shape.Rows.Around;
        double stitch = shape.LegWidth * 2 / around;
        int first = Math.Min(side.PlaceOf(piece.First - 1, around), side.PlaceOf(piece.Last - 1, around));
        return (first * stitch, (piece.Last - piece.First + 1) * stitch);
    }

    private static double AtRound(SockShape shape, int round) => -shape.LegHeight + (round * shape.LegHeight / shape.Rows.Leg.Count);

    private static void Shadow(SvgText svg, double x, double y, double width, double height) =>
        svg.Line($"<rect x=\"{SvgPath.Number(x - 1.2)}\" y=\"{SvgPath.Number(y)}\" width=\"{SvgPath.Number(width + 2.4)}\" height=\"{SvgPath.Number(height + 1.8)}\" rx=\"2.5\" fill=\"#000000\" fill-opacity=\".28\"/>");

    // From its lower edge upward: what is knitted upward stands on its tips.
    private static void Patch(SvgText svg, Spot corner, double width, double round, FabricRow[] rows, Rgb[] colors)
    {
        int stitches = rows[0].Stitches.Count;
        string size = $"width=\"{stitches}\" height=\"{rows.Length}\"";
        int ridges = rows.Reverse().TakeWhile(row => (row.Side == Side.RS) == (row.Stitches[0].Kind == StitchKind.Purl)).Count();
        string zigzag = $"M0 .55{string.Concat(Enumerable.Repeat("l.5-.55 .5.55", stitches))}";
        string corners = $"{SvgPath.Number(corner.X)} {SvgPath.Number(corner.Y)}";
        svg.Line($"<g class=\"patch\" transform=\"translate({corners}) scale({SvgPath.Number(width / stitches)} -{SvgPath.Number(round)})\" fill=\"none\">");
        svg.Line($"<rect {size} fill=\"{colors[rows[0].Stitches[0].Color]}\"/>");
        svg.Line($"<g stroke=\"#000000\" stroke-opacity=\".3\" stroke-width=\".1\">{string.Concat(Enumerable.Range(0, rows.Length - ridges).Select(row => $"<path d=\"{zigzag}\" transform=\"translate(0 {row})\"/>"))}</g>");
        svg.Line($"<path d=\"{string.Concat(Enumerable.Range(1, stitches - 1).Select(stitch => $"M{stitch} 0v{rows.Length - ridges}"))}\" stroke=\"#000000\" stroke-opacity=\".17\" stroke-width=\".09\"/>");
        svg.Line($"<path d=\"{string.Concat(Enumerable.Range(rows.Length - ridges, ridges).Select(row => $"M0 {row}.5h{stitches}"))}\" stroke=\"#000000\" stroke-opacity=\".3\" stroke-width=\".3\"/>");
        svg.Line($"</g>");
        Frame(svg, corner.X, corner.Y - (rows.Length * round), width, rows.Length * round, 1);
    }

    private static void Flap(SvgText svg, Spot corner, double width, double height, FabricRow[] rows, Rgb[] colors)
    {
        (string x, string y) = (SvgPath.Number(corner.X), SvgPath.Number(corner.Y));
        svg.Line($"<rect class=\"flap\" x=\"{x}\" y=\"{y}\" width=\"{SvgPath.Number(width)}\" height=\"{SvgPath.Number(height)}\" rx=\"2.5\" fill=\"{colors[rows[0].Stitches[0].Color]}\"/>");
        int stitches = rows[0].Stitches.Count;
        double stitch = width / stitches;

        // Two rows of garter stitch make one ridge of small bows.
        string bow = $"q{SvgPath.Number(stitch / 2)} {SvgPath.Number(-height / rows.Length)} {SvgPath.Number(stitch)} 0";
        for (int row = 1; row < rows.Length; row += 2)
        {
            string ridge = $"M{x} {SvgPath.Number(corner.Y + (height * (row + .5) / rows.Length))}{string.Concat(Enumerable.Repeat(bow, stitches))}";
            svg.Line($"<path d=\"{ridge}\" fill=\"none\" stroke=\"#000000\" stroke-opacity=\".32\" stroke-width=\".6\"/>");
        }

        Frame(svg, corner.X, corner.Y, width, height, 2.5);
    }

    private static void Frame(SvgText svg, double x, double y, double width, double height, double radius)
    {
        foreach (double stroke in (IEnumerable<double>)[1, 3, 6])
        {
            svg.Line($"<rect x=\"{SvgPath.Number(x + (stroke / 2))}\" y=\"{SvgPath.Number(y + (stroke / 2))}\" width=\"{SvgPath.Number(width - stroke)}\" height=\"{SvgPath.Number(height - stroke)}\" rx=\"{SvgPath.Number(radius)}\" fill=\"none\" stroke=\"#000000\" stroke-opacity=\".09\" stroke-width=\"{SvgPath.Number(stroke)}\"/>");
        }

        // A light edge, so that a dark pocket is seen on a dark leg.
        svg.Line($"<rect x=\"{SvgPath.Number(x + .8)}\" y=\"{SvgPath.Number(y + .8)}\" width=\"{SvgPath.Number(width - 1.6)}\" height=\"{SvgPath.Number(height - 1.6)}\" rx=\"{SvgPath.Number(radius)}\" fill=\"none\" stroke=\"#ffffff\" stroke-opacity=\".28\" stroke-width=\".5\"/>");
        svg.Line($"<rect x=\"{SvgPath.Number(x)}\" y=\"{SvgPath.Number(y)}\" width=\"{SvgPath.Number(width)}\" height=\"{SvgPath.Number(height)}\" rx=\"{SvgPath.Number(radius)}\" fill=\"none\" stroke=\"#1c1c1c\" stroke-opacity=\".75\" stroke-width=\".6\"/>");
    }

    private static double ButtonholeAt(FabricRow[] rows)
    {
        int hole = Array.FindIndex(rows, row => row.Stitches.Any(stitch => stitch.Kind == StitchKind.YarnOver));
        return hole < 0 ? 0.7 : (hole + .5) / rows.Length;
    }

    private static void Button(SvgText svg, double x, double y)
    {
        (string cx, string cy) = (SvgPath.Number(x), SvgPath.Number(y));
        svg.Line($"<circle cx=\"{cx}\" cy=\"{SvgPath.Number(y + .9)}\" r=\"{SvgPath.Number((ButtonMm / 2) + .3)}\" fill=\"#000000\" fill-opacity=\".35\"/>");
        svg.Line($"<circle class=\"button\" cx=\"{cx}\" cy=\"{cy}\" r=\"{SvgPath.Number(ButtonMm / 2)}\" fill=\"#b98a5a\" stroke=\"#6b4a2b\" stroke-width=\".6\"/>");
        svg.Line($"<circle cx=\"{cx}\" cy=\"{cy}\" r=\"{SvgPath.Number(ButtonMm * .36)}\" fill=\"none\" stroke=\"#8a623b\" stroke-width=\".7\"/>");
        foreach ((double dx, double dy) in (IEnumerable<(double, double)>)[(-1, -1), (1, -1), (-1, 1), (1, 1)])
        {
            svg.Line($"<circle cx=\"{SvgPath.Number(x + (dx * 1.3))}\" cy=\"{SvgPath.Number(y + (dy * 1.3))}\" r=\".65\" fill=\"#4a3018\"/>");
        }
    }
}
