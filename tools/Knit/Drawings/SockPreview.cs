using System;
using System.Collections.Generic;
using System.Linq;
using Knit.Charts;
using Knit.Images;
using Knit.Patterns;
using Knit.Proof;

namespace Knit.Drawings;

/// <summary>
/// A sock as it will look, laid flat and seen from both sides, cuff up. It is drawn from the stitches that the machine knitted, not from the motif: a fault of the instructions would be seen.
/// </summary>
public static class SockPreview
{
    private const double Margin = 12;
    private const double Between = 26;
    private const double TextHeight = 30;
    private const int TipPart = 3;

    /// <summary>The drawing as an SVG file.</summary>
    /// <param name="sock">The sock.</param>
    /// <param name="colorway">The colors of its yarn.</param>
    /// <exception cref="KnitException">It could not be knitted, or has not the parts of a sock.</exception>
    public static string Draw(KnittedSock sock, Colorway colorway)
    {
        ArgumentNullException.ThrowIfNull(sock);
        ArgumentNullException.ThrowIfNull(colorway);
        SockShape shape = new(sock, SockRows.Of(sock));
        Rgb[] colors = [.. colorway.Colors.Select(color => Rgb.Parse(color.Hex))];
        double side = Math.Ceiling(shape.Corner.X);
        (double width, double height) = ((2 * (Margin + side)) + Between, Math.Ceiling(shape.Corner.Y - shape.Top) + (2 * Margin) + TextHeight);
        SvgText svg = new();
        svg.Line($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        svg.Line($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width / 3:0.#}mm\" height=\"{height / 3:0.#}mm\" viewBox=\"0 0 {width:0.#} {height:0.#}\" font-family=\"sans-serif\" fill=\"#222222\" role=\"img\">");
        svg.Line($"<title>{SvgText.Escape($"{sock.Pattern.Title}, {sock.Choice}, in {colorway.Name}")}</title>");
        svg.Line($"<desc>{SvgText.Escape(Description(sock, colorway))}</desc>");
        svg.Line($"<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>");
        Texture.Define(svg, shape);
        double top = Margin - shape.Top;
        View(svg, sock, shape, new SockSide(false), colors, $"translate({SvgPath.Number(Margin + side)} {SvgPath.Number(top)}) scale(-1 1)");
        View(svg, sock, shape, new SockSide(true), colors, $"translate({SvgPath.Number(Margin + side + Between)} {SvgPath.Number(top)})");
        Captions(svg, sock, colorway, Margin + side, height, width / 620);
        svg.Line($"</svg>");
        return svg.ToString();
    }

    private static void View(SvgText svg, KnittedSock sock, SockShape shape, SockSide side, Rgb[] colors, string transform)
    {
        svg.Line($"<g transform=\"{transform}\">");
        svg.Line($"<g clip-path=\"url(#pv-sock)\">");
        IReadOnlyList<FabricPart> parts = SockParts.Of(shape, side);

        // The graft at the tip has no rows of its own.
        svg.Line($"<path d=\"{shape.Outline()}\" fill=\"{colors[parts[TipPart].Base]}\"/>");
        foreach (FabricPart part in parts)
        {
            Part(svg, part, colors);
        }

        CuffArt.Draw(svg, shape, side, colors);
        svg.Line($"<use href=\"#pv-stitches\"/>");
        svg.Line($"<use href=\"#pv-shade\"/>");
        svg.Line($"</g>");
        svg.Line($"<use href=\"#pv-outline\"/>");
        CuffArt.Eyelets(svg, shape, side);
        PocketArt.Draw(svg, sock, shape, side, colors);
        svg.Line($"</g>");
    }

    private static void Part(SvgText svg, FabricPart part, Rgb[] colors)
    {
        string basic = colors[part.Base].ToString();
        svg.Line($"<path d=\"{new SvgPath().Polygon(part.Border())}\" fill=\"{basic}\" stroke=\"{basic}\" stroke-width=\".6\"/>");
        foreach (IGrouping<byte, (int Row, int First, int Count, byte Color)> group in Enumerable.Range(0, part.Rows.Count)
            .SelectMany(row => part.Runs(row).Select(run => (Row: row, run.First, run.Count, run.Color))).GroupBy(run => run.Color))
        {
            SvgPath path = new();
            foreach ((int row, int first, int count, _) in group)
            {
                path.Polygon(part.Cells(row, first, count));
            }

            svg.Line($"<path d=\"{path}\" fill=\"{colors[group.Key]}\"/>");
        }
    }

    private static void Captions(SvgText svg, KnittedSock sock, Colorway colorway, double left, double height, double scale)
    {
        bool isRight = sock.Choice.Leg == Leg.Right;
        (string first, string second) = isRight ? ("inner side", "outer side") : ("outer side", "inner side");
        string leg = isRight ? "right leg" : "left leg";
        svg.Line($"<g font-size=\"{11 * scale:0.#}\" text-anchor=\"middle\">");
        svg.Words((decimal)(left - (60 * scale)), (decimal)(height - 26), $"{first}, {leg}");
        svg.Words((decimal)(left + Between + (60 * scale)), (decimal)(height - 26), $"{second}, {leg}");
        svg.Line($"</g>");
        svg.Line($"<g font-size=\"{9 * scale:0.#}\" text-anchor=\"middle\" fill=\"#555555\">");
        string colors = string.Join(", ", colorway.Colors.Take(sock.Pattern.ColorRoles.Count).Select(color => $"{color.Role} {color.Name}"));
        svg.Words((decimal)(left + (Between / 2)), (decimal)(height - 10), $"{sock.Pattern.Title}, {sock.Choice.Size.Name}, {colorway.Name}: {colors}");
        svg.Line($"</g>");
    }

    private static string Description(KnittedSock sock, Colorway colorway)
    {
        string pocket = sock.Choice.Module is PocketModule module ? $" On the outer side of the leg is a pocket for the module {module.Name}, closed by a flap with a button; {module.CuffLeds} eyelet{(module.CuffLeds == 1 ? string.Empty : "s")} for lights in the cuff." : string.Empty;
        return $"The finished sock in {sock.Choice.Size.Name}, laid flat and seen from both sides, cuff up. {string.Join(", ", colorway.Colors.Take(sock.Pattern.ColorRoles.Count).Select(color => $"{color.Role} is {color.Name}"))}.{pocket}";
    }
}
