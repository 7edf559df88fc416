using System.Collections.Generic;
using System.Linq;
using Knit.Charts;
using Knit.Images;
using Knit.Machine;
using Knit.Notation;

namespace Knit.Drawings;

/// <summary>The cuff: ribs of knit stitches that stand out, purl stitches between them that lie back, and the eyelets for the lights.</summary>
internal static class CuffArt
{
    /// <summary>Draws the ribs.</summary>
    public static void Draw(SvgText svg, SockShape shape, SockSide side, Rgb[] colors)
    {
        IReadOnlyList<MadeStitch> stitches = side.Of(shape.Rows.Cuff[0]);
        int rows = shape.Rows.Cuff.Count;
        (double left, double stitch, double height) = (shape.CuffLeft, shape.CuffWidth / stitches.Count, shape.CuffHeight);

        // Wider at its lower end, where the leg begins.
        svg.Line($"<rect x=\"-1\" y=\"{SvgPath.Number(shape.Top)}\" width=\"{SvgPath.Number(shape.LegWidth + 2)}\" height=\"{SvgPath.Number(height + .4)}\" fill=\"{colors[stitches[0].Color]}\"/>");
        SvgPath purl = new();
        SvgPath bumps = new();
        SvgPath legs = new();
        for (int i = 0; i < stitches.Count; i++)
        {
            double x = left + (i * stitch);
            if (stitches[i].Kind == StitchKind.Purl)
            {
                purl.Raw($"M{SvgPath.Number(x)} {SvgPath.Number(shape.Top)}h{SvgPath.Number(stitch)}v{SvgPath.Number(height)}h-{SvgPath.Number(stitch)}z");
            }

            for (int row = 0; row < rows; row++)
            {
                double y = shape.Top + (row * shape.PlainRound);
                (SvgPath path, Spot[] places) = stitches[i].Kind == StitchKind.Purl
                    ? (bumps, [new Spot(x + (stitch * .15), y + (shape.PlainRound * .6)), new Spot(x + (stitch * .85), y + (shape.PlainRound * .6))])
                    : (legs, (Spot[])[new Spot(x, y + (shape.PlainRound * .55)), new Spot(x + (stitch / 2), y), new Spot(x + stitch, y + (shape.PlainRound * .55))]);
                path.Polyline(places);
            }
        }

        svg.Line($"<path d=\"{purl}\" fill=\"#000000\" fill-opacity=\".3\"/>");
        svg.Line($"<path d=\"{bumps}\" fill=\"none\" stroke=\"#000000\" stroke-opacity=\".22\" stroke-width=\".8\"/>");
        svg.Line($"<path d=\"{legs}\" fill=\"none\" stroke=\"#000000\" stroke-opacity=\".28\" stroke-width=\".3\"/>");
    }

    /// <summary>Draws the eyelets with a light in each.</summary>
    public static void Eyelets(SvgText svg, SockShape shape, SockSide side)
    {
        for (int row = 0; row < shape.Rows.Cuff.Count; row++)
        {
            IReadOnlyList<MadeStitch> all = shape.Rows.Cuff[row].Stitches;
            double stitch = shape.CuffWidth * 2 / all.Count;
            foreach (int seen in Enumerable.Range(0, all.Count).Where(at => all[at].Kind == StitchKind.YarnOver).Select(at => side.PlaceOf(at, all.Count)).Where(at => at >= 0 && at < all.Count / 2))
            {
                (string x, string y) = (SvgPath.Number(shape.CuffLeft + ((seen + .5) * stitch)), SvgPath.Number(shape.Top + ((row + .5) * shape.PlainRound)));
                svg.Line($"<circle class=\"eyelet\" cx=\"{x}\" cy=\"{y}\" r=\"2.4\" fill=\"#141414\"/><circle cx=\"{x}\" cy=\"{y}\" r=\"1.5\" fill=\"#ffd75e\"/><circle cx=\"{x}\" cy=\"{y}\" r=\".6\" fill=\"#fff7dc\"/>");
            }
        }
    }
}
