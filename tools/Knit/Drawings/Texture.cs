using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Knit.Charts;
using Knit.Machine;
using Knit.Notation;

namespace Knit.Drawings;

/// <summary>What makes colored areas knitted fabric: the grooves and lights of the stitches, the shade of a rounded sock, its outline. The same for both sides, so it stands in the file once.</summary>
internal static class Texture
{
    /// <summary>Defines the parts that drawings use: pv-sock to clip, pv-stitches, pv-shade, pv-outline.</summary>
    public static void Define(SvgText svg, SockShape shape)
    {
        string outline = shape.Outline();
        svg.Line($"<defs>");
        svg.Line($"<clipPath id=\"pv-sock\"><path d=\"{outline}\"/></clipPath>");
        svg.Line($"<g id=\"pv-stitches\" fill=\"none\" stroke-linejoin=\"round\">");
        foreach ((FabricPart part, int index) in SockParts.Of(shape, new SockSide(true)).Select((part, index) => (part, index)))
        {
            if (part.IsFlat)
            {
                Flat(svg, part, index);
            }
            else
            {
                Bent(svg, part);
            }
        }

        Ridges(svg, shape);
        svg.Line($"</g>");
        Shade(svg, shape, outline);
        svg.Line($"<path id=\"pv-outline\" d=\"{outline}\" fill=\"none\" stroke=\"#2a2a2a\" stroke-width=\".9\" stroke-linejoin=\"round\"/>");
        svg.Line($"</defs>");
    }

    // Rows of a flat part are alike: one zigzag, used for each of them.
    private static void Flat(SvgText svg, FabricPart part, int index)
    {
        (Spot origin, int rows, int stitches) = (part.Place(0, 0), part.Rows.Count, part.Rows[^1].Count);
        (Spot across, Spot along) = ((part.Place(0, 1) - origin) * (1.0 / stitches), (part.Place(rows, 0) - origin) * (1.0 / rows));
        string zigzag = $"M0 .55{string.Concat(Enumerable.Repeat("l.5-.55 .5.55", stitches))}";
        svg.Line($"<g transform=\"matrix({Matrix(across)} {Matrix(along)} {SvgPath.Number(origin.X)} {SvgPath.Number(origin.Y)})\">");
        svg.Line($"<path id=\"pv-row{index}\" d=\"{zigzag}\" stroke=\"#000000\" stroke-opacity=\".3\" stroke-width=\".1\"/>");
        svg.Line($"<path id=\"pv-light{index}\" d=\"{zigzag}\" stroke=\"#ffffff\" stroke-opacity=\".09\" stroke-width=\".3\"/>");
        svg.Line($"{string.Concat(Enumerable.Range(1, rows - 1).Select(row => $"<use href=\"#pv-row{index}\" y=\"{row}\"/>"))}");
        svg.Line($"{string.Concat(Enumerable.Range(0, rows).Select(row => $"<use href=\"#pv-light{index}\" y=\"{row}.5\"/>"))}");
        svg.Line($"<path d=\"{string.Concat(Enumerable.Range(1, stitches - 1).Select(stitch => $"M{stitch} 0v{rows}"))}\" stroke=\"#000000\" stroke-opacity=\".17\" stroke-width=\".09\"/>");
        svg.Line($"<path d=\"{string.Concat(Enumerable.Range(0, stitches).Select(stitch => $"M{stitch}.5 0v{rows}"))}\" stroke=\"#000000\" stroke-opacity=\".1\" stroke-width=\".06\"/>");
        svg.Line($"</g>");
    }

    // Slipped stitches stand out as ridges; the columns between them lie back.
    private static void Ridges(SvgText svg, SockShape shape)
    {
        int heel = shape.Rows.Flap[^1].Stitches.Count;
        SvgPath path = new();
        if (shape.Rows.Flap.FirstOrDefault(row => row.Stitches.Count == heel && row.Stitches.Count(stitch => stitch.Kind == StitchKind.Slip) > 1) is FabricRow slipped)
        {
            IReadOnlyList<MadeStitch> seen = new SockSide(true).OfHeel(slipped, heel);
            double stitch = shape.LegWidth / 2 / seen.Count;
            foreach (int column in Enumerable.Range(0, seen.Count).Where(at => seen[at].Kind != StitchKind.Slip))
            {
                path.Raw($"M{SvgPath.Number(column * stitch)} 0h{SvgPath.Number(stitch)}v{SvgPath.Number(shape.FlapHeight)}h{SvgPath.Number(-stitch)}z");
            }

            svg.Line($"<path d=\"{path}\" fill=\"#000000\" fill-opacity=\".13\"/>");
        }
    }

    private static string Matrix(Spot vector) => $"{vector.X.ToString("0.####", CultureInfo.InvariantCulture)} {vector.Y.ToString("0.####", CultureInfo.InvariantCulture)}";

    private static void Bent(SvgText svg, FabricPart part)
    {
        SvgPath rows = new();
        SvgPath columns = new();
        SvgPath lights = new();
        for (int row = 0; row < part.Rows.Count; row++)
        {
            rows.Polyline(part.Zigzag(row, 0));
            lights.Polyline(part.Zigzag(row, 0.5));
        }

        // Columns end where stitches are lost; a few lines along the part are enough for the eye.
        int most = part.Rows.Max(row => row.Count);
        for (int column = 1; column < most; column++)
        {
            columns.Polyline([.. Enumerable.Range(0, 5).Select(i => part.Place(part.Rows.Count * i / 4.0, (double)column / most))]);
        }

        svg.Line($"<path d=\"{lights}\" stroke=\"#ffffff\" stroke-opacity=\".09\" stroke-width=\".8\"/>");
        svg.Line($"<path d=\"{rows}\" stroke=\"#000000\" stroke-opacity=\".3\" stroke-width=\".3\"/>");
        svg.Line($"<path d=\"{columns}\" stroke=\"#000000\" stroke-opacity=\".1\" stroke-width=\".3\"/>");
    }

    private static void Shade(SvgText svg, SockShape shape, string outline)
    {
        // Strokes over each other, all inside the outline: dark at the edge, as a rounded thing is.
        svg.Line($"<g id=\"pv-shade\" fill=\"none\" stroke=\"#000000\" stroke-opacity=\".045\" stroke-linejoin=\"round\">");
        foreach (int width in (IEnumerable<int>)[3, 7, 12, 18, 25, 33])
        {
            svg.Line($"<path d=\"{outline}\" stroke-width=\"{width}\"/>");
        }

        // The seams where parts meet lie a little deeper.
        SvgPath seams = new();
        seams.Polyline([new Spot(0, 0), shape.AnkleMiddle, shape.FlapCorner]).Polyline([shape.AnkleMiddle, shape.OnFoot(0, shape.FootWidth / 2)]);
        seams.Polyline([new Spot(0, shape.FlapHeight), shape.FlapCorner, shape.SoleStart]);
        svg.Line($"<path d=\"{seams}\" stroke-width=\"1.6\" stroke-opacity=\".16\"/>");
        svg.Line($"</g>");
    }
}
