using System;
using System.Collections.Generic;
using Knit.Charts;
using Knit.Notation;
using Knit.Proof;

namespace Knit.Drawings;

/// <summary>The outline of a sock with its finished measures in centimeters and inches, and the place of the pocket where it has one.</summary>
public static class Schematic
{
    private const double Left = 66;
    private const double Top = 20;
    private const double Right = 20;
    private const double Bottom = 44;

    /// <summary>The drawing as an SVG file.</summary>
    /// <param name="sock">The sock.</param>
    /// <exception cref="KnitException">It could not be knitted, or has not the parts of a sock.</exception>
    public static string Draw(KnittedSock sock)
    {
        ArgumentNullException.ThrowIfNull(sock);
        SockShape shape = new(sock, SockRows.Of(sock));
        Measures measures = Measures.Of(sock);
        (double width, double height) = (Left + shape.Corner.X + Right, Top + shape.Corner.Y - shape.Top + Bottom);
        SvgText svg = new();
        svg.Line($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        svg.Line($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width / 2:0.#}mm\" height=\"{height / 2:0.#}mm\" viewBox=\"0 0 {width:0.#} {height:0.#}\" font-family=\"sans-serif\" font-size=\"8\" fill=\"#111111\" role=\"img\">");
        svg.Line($"<title>{SvgText.Escape($"{sock.Pattern.Title}, {sock.Choice}: finished measures")}</title>");
        svg.Line($"<desc>{SvgText.Escape(Description(measures))}</desc>");
        svg.Line($"<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>");
        svg.Line($"<g transform=\"translate({SvgPath.Number(Left)} {SvgPath.Number(Top - shape.Top)})\">");
        Outline(svg, shape);
        Pocket(svg, sock, shape);
        Leg(svg, shape, measures);
        Foot(svg, shape, measures);
        svg.Line($"</g>");
        svg.Line($"</svg>");
        return svg.ToString();
    }

    private static string Description(Measures measures) =>
        $"Outline of the sock from the side. Around the leg {Inches.Both(measures.LegAroundCm)}; leg with cuff {Inches.Both(measures.LegCm)}; cuff {Inches.Both(measures.CuffCm)}; heel flap {Inches.Both(measures.FlapCm)}; "
        + $"around the foot {Inches.Both(measures.FootAroundCm)}; foot from heel to toe {Inches.Both(measures.FootCm)}; toe {Inches.Both(measures.ToeCm)}.";

    private static void Outline(SvgText svg, SockShape shape)
    {
        svg.Line($"<path d=\"{shape.Outline()}\" fill=\"#f6f3ec\" stroke=\"#111111\" stroke-width=\"1.2\" stroke-linejoin=\"round\"/>");
        SvgPath seams = new();
        seams.Polyline([new Spot(shape.CuffLeft, -shape.LegHeight), new Spot(shape.LegWidth - shape.CuffLeft, -shape.LegHeight)]);
        seams.Polyline([new Spot(0, 0), shape.AnkleMiddle, shape.FlapCorner, shape.SoleStart]).Polyline([new Spot(0, shape.FlapHeight), shape.FlapCorner]);
        seams.Polyline([shape.AnkleMiddle, shape.OnFoot(0, shape.FootWidth / 2)]);
        seams.Polyline([shape.OnFoot(shape.FootLength, 0), shape.OnFoot(shape.FootLength, shape.FootWidth)]);
        svg.Line($"<path d=\"{seams}\" fill=\"none\" stroke=\"#111111\" stroke-width=\".6\"/>");
    }

    // In the schematic the pocket is always toward the reader.
    private static void Pocket(SvgText svg, KnittedSock sock, SockShape shape)
    {
        if (PocketArt.Find(sock, SectionNames.Pocket) is not PickUp patch)
        {
            return;
        }

        int rows = Measures.RowsIn(sock, SectionNames.Pocket);
        double round = shape.LegHeight / shape.Rows.Leg.Count;
        double width = patch.Stitches * shape.LegWidth * 2 / shape.Rows.Around;
        (double x, double y) = ((shape.LegWidth - width) / 2, -shape.LegHeight + ((patch.Round - rows) * round));
        svg.Line($"<rect x=\"{SvgPath.Number(x)}\" y=\"{SvgPath.Number(y)}\" width=\"{SvgPath.Number(width)}\" height=\"{SvgPath.Number(rows * round)}\" fill=\"#ffffff\" stroke=\"#111111\" stroke-width=\".8\" stroke-dasharray=\"3 2\"/>");
        svg.Line($"<g text-anchor=\"middle\">");
        svg.Words((decimal)(shape.LegWidth / 2), (decimal)(y + (rows * round / 2) - 2), "pocket");
        svg.Words((decimal)(shape.LegWidth / 2), (decimal)(y + (rows * round / 2) + 8), Inches.Both(patch.Stitches * sock.Pattern.PlainGauge.StitchMm / 10));
        svg.Line($"</g>");
    }

    private static void Leg(SvgText svg, SockShape shape, Measures measures)
    {
        Upright(svg, -16, shape.Top, 0, "leg", measures.LegCm);
        Upright(svg, -16, 0, shape.FlapHeight, "flap", measures.FlapCm);
        double right = shape.LegWidth + 10;
        svg.Line($"{Arrow(new Spot(right, shape.Top), new Spot(right, -shape.LegHeight))}");
        svg.Words((decimal)(right + 4), (decimal)(shape.Top + (shape.CuffHeight / 2)), "cuff");
        svg.Words((decimal)(right + 4), (decimal)(shape.Top + (shape.CuffHeight / 2) + 10), Inches.Both(measures.CuffCm));
        double y = -12;
        svg.Line($"{Arrow(new Spot(1, y), new Spot(shape.LegWidth - 1, y))}");
        svg.Line($"<g text-anchor=\"middle\">");
        svg.Words((decimal)(shape.LegWidth / 2), (decimal)(y - 14), "around the leg");
        svg.Words((decimal)(shape.LegWidth / 2), (decimal)(y - 4), Inches.Both(measures.LegAroundCm));
        svg.Line($"</g>");
    }

    private static void Upright(SvgText svg, double x, double from, double to, string name, decimal cm)
    {
        svg.Line($"{Arrow(new Spot(x, from), new Spot(x, to))}");
        svg.Line($"<path d=\"{new SvgPath().Polyline([new Spot(x - 3, from), new Spot(-2, from)]).Polyline([new Spot(x - 3, to), new Spot(-2, to)])}\" stroke=\"#888888\" stroke-width=\".4\" fill=\"none\"/>");
        svg.Line($"<g text-anchor=\"end\">");
        svg.Words((decimal)(x - 4), (decimal)((from + to) / 2), name);
        svg.Words((decimal)(x - 4), (decimal)(((from + to) / 2) + 10), $"{cm:0.#} cm");
        svg.Words((decimal)(x - 4), (decimal)(((from + to) / 2) + 20), $"({Inches.Of(cm)} in)");
        svg.Line($"</g>");
    }

    private static void Foot(SvgText svg, SockShape shape, Measures measures)
    {
        svg.Line($"<g transform=\"translate({SvgPath.Number(shape.InstepTop.X)} {SvgPath.Number(shape.InstepTop.Y)}) rotate({SvgPath.Number(SockShape.Slope)})\">");
        double middle = shape.FootLength * 0.75;
        svg.Line($"{Arrow(new Spot(middle, 1), new Spot(middle, shape.FootWidth - 1))}");
        svg.Line($"<g text-anchor=\"end\">");
        svg.Words((decimal)(middle - 4), (decimal)(shape.FootWidth / 2), "around the foot");
        svg.Words((decimal)(middle - 4), (decimal)((shape.FootWidth / 2) + 10), Inches.Both(measures.FootAroundCm));
        svg.Line($"</g>");
        double tip = shape.FootLength + shape.ToeLength;
        double heel = tip - ((double)measures.FootCm * 10);
        Along(svg, heel, tip, shape.FootWidth + 12, $"foot, from heel to toe {Inches.Both(measures.FootCm)}", shape.FootWidth);
        Along(svg, shape.FootLength, tip, -12, $"toe {Inches.Both(measures.ToeCm)}", 0);
        svg.Line($"</g>");
    }

    private static void Along(SvgText svg, double from, double to, double y, string words, double edge)
    {
        svg.Line($"{Arrow(new Spot(from, y), new Spot(to, y))}");
        IReadOnlyList<Spot> one = [new Spot(from, edge), new Spot(from, y + (y > edge ? 3 : -3))];
        IReadOnlyList<Spot> other = [new Spot(to, edge), new Spot(to, y + (y > edge ? 3 : -3))];
        svg.Line($"<path d=\"{new SvgPath().Polyline(one).Polyline(other)}\" stroke=\"#888888\" stroke-width=\".4\" fill=\"none\"/>");
        svg.Line($"<g text-anchor=\"middle\">");
        svg.Words((decimal)((from + to) / 2), (decimal)(y > edge ? y + 10 : y - 4), words);
        svg.Line($"</g>");
    }

    // A line with a tip at both ends.
    private static string Arrow(Spot from, Spot to)
    {
        Spot way = to - from;
        double length = Math.Sqrt((way.X * way.X) + (way.Y * way.Y));
        Spot along = way * (1 / length);
        Spot across = new(-along.Y, along.X);
        IReadOnlyList<Spot> Tip(Spot end, double sign) => [end + (along * (4 * sign)) + (across * 1.6), end, end + (along * (4 * sign)) - (across * 1.6)];
        return $"<path d=\"{new SvgPath().Polyline([from, to]).Polyline(Tip(from, 1)).Polyline(Tip(to, -1))}\" fill=\"none\" stroke=\"#b00020\" stroke-width=\".8\"/>";
    }
}
