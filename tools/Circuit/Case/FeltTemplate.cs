using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Circuit.Module;
using Circuit.Netlist;
using Workshop.Output;

namespace Circuit.Case;

/// <summary>
/// A pouch of felt in place of the printed case: one strip, folded once, sewn at both sides, closed by a flap with two snaps. Drawn 1:1 on A4, to cut along. Lengths in millimeters.
/// </summary>
public sealed class FeltTemplate
{
    /// <summary>From the seam to the edge.</summary>
    public const double SeamMm = 6;

    /// <summary>More than the module's girth and length, so that it goes in and out without force.</summary>
    public const double EaseMm = 3;

    /// <summary>The felt that the sizes are for.</summary>
    public const double FeltMm = 3;

    /// <summary>The flap that is snapped down.</summary>
    public const double FlapMm = 32;

    /// <summary>The ruler that checks the print.</summary>
    public const double RulerMm = 50;

    private const double PageWidthMm = 210;
    private const double PageHeightMm = 297;
    private const double TopMm = 28;

    private FeltTemplate(CircuitDesign design)
    {
        ModulePlacement module = ModulePlacement.Of(design);
        this.Design = design;
        this.ClearWidthMm = Math.Ceiling(module.WidthMm + module.ThicknessMm + EaseMm);
        this.PanelMm = Math.Ceiling(module.LengthMm + module.ThicknessMm + EaseMm);
        if (this.StripLengthMm > PageHeightMm - TopMm - 8)
        {
            throw new CircuitException($"FeltTemplate.cs: the pouch of {design.Name} is {Mm(this.StripLengthMm)} mm long and does not fit on A4; expected {Mm(PageHeightMm - TopMm - 8)} mm at most; "
                + "shorten the module.");
        }
    }

    /// <summary>The circuit.</summary>
    public CircuitDesign Design { get; }

    /// <summary>Between the seams, flat: half of what goes around the module.</summary>
    public double ClearWidthMm { get; }

    /// <summary>One of the two panels, flat.</summary>
    public double PanelMm { get; }

    /// <summary>The strip to cut, across.</summary>
    public double StripWidthMm => this.ClearWidthMm + (2 * SeamMm);

    /// <summary>The strip to cut, along.</summary>
    public double StripLengthMm => (2 * this.PanelMm) + FlapMm;

    private double Left => Math.Round((PageWidthMm - this.StripWidthMm) / 2);

    /// <summary>The template of a circuit.</summary>
    /// <exception cref="CircuitException">It does not fit on a page.</exception>
    public static FeltTemplate For(CircuitDesign design)
    {
        ArgumentNullException.ThrowIfNull(design);
        return new FeltTemplate(design);
    }

    /// <summary>hardware/case/NAME-felt.svg.</summary>
    /// <exception cref="CircuitException">It does not fit on a page.</exception>
    public static GeneratedFile Of(CircuitDesign design)
    {
        FeltTemplate template = For(design);
        StringBuilder svg = new();
        svg.Append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- SPDX-License-Identifier: CERN-OHL-P-2.0; made by tools/Circuit from the module's placement, not by hand -->\n");
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{PageWidthMm}mm\" height=\"{PageHeightMm}mm\" viewBox=\"0 0 {PageWidthMm} {PageHeightMm}\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<title>Felt pouch for {design.Name}, 1:1 on A4</title>\n");
        svg.Append("<style>text{font-family:sans-serif;font-size:3.6px;fill:#000}.small{font-size:3px}.cut{fill:none;stroke:#000;stroke-width:.5}"
            + ".fold{stroke:#06c;stroke-width:.4;stroke-dasharray:6 2}.seam{stroke:#c00;stroke-width:.4;stroke-dasharray:2 1.5}.dim{stroke:#000;stroke-width:.25}</style>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<rect width=\"{PageWidthMm}\" height=\"{PageHeightMm}\" fill=\"#fff\"/>\n");
        template.AppendHead(svg);
        template.AppendStrip(svg);
        template.AppendSnaps(svg);
        template.AppendSizes(svg);
        svg.Append("</svg>\n");
        return new GeneratedFile($"hardware/case/{design.Name}-felt.svg", svg.ToString());
    }

    private static string Mm(double mm) => CaseParameters.Round(mm);

    private static void Text(StringBuilder svg, double x, double y, string text, string anchor = "start", string? more = null) =>
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Mm(x)}\" y=\"{Mm(y)}\" text-anchor=\"{anchor}\"{more}>{text}</text>\n");

    private static void Line(StringBuilder svg, string kind, double x1, double y1, double x2, double y2) =>
        svg.Append(CultureInfo.InvariantCulture, $"<line class=\"{kind}\" x1=\"{Mm(x1)}\" y1=\"{Mm(y1)}\" x2=\"{Mm(x2)}\" y2=\"{Mm(y2)}\"/>\n");

    private void AppendHead(StringBuilder svg)
    {
        Text(svg, 8, 8, $"Felt pouch for {this.Design.Name}: wool felt of {Mm(FeltMm)} mm, print at 100 %");
        Text(svg, 8, 13, "black: cut   blue: fold   red: sew   circle: snap. No pouch was sewn yet: try it in paper first.", more: " class=\"small\"");
        Line(svg, "dim", 8, 20, 8 + RulerMm, 20);
        foreach (int tick in Enumerable.Range(0, 6))
        {
            Line(svg, "dim", 8 + (tick * 10), 18, 8 + (tick * 10), 20);
        }

        Text(svg, 10 + RulerMm, 20, $"{Mm(RulerMm)} mm: measure it on the print", more: " class=\"small\"");
    }

    /// <summary>From the top: flap, panel at the leg, fold, outer panel.</summary>
    private void AppendStrip(StringBuilder svg)
    {
        double left = this.Left;
        double right = left + this.StripWidthMm;
        double bottom = TopMm + this.StripLengthMm;
        double flapEnd = TopMm + FlapMm;
        double fold = flapEnd + this.PanelMm;
        const double Round = 12;
        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"cut\" d=\"M{Mm(left)} {Mm(bottom)} V{Mm(TopMm + Round)} q0 -{Round} {Round} -{Round} H{Mm(right - Round)} q{Round} 0 {Round} {Round} V{Mm(bottom)} Z\"/>\n");
        Line(svg, "fold", left, flapEnd, right, flapEnd);
        Line(svg, "fold", left, fold, right, fold);
        foreach (double seam in new[] { left + SeamMm, right - SeamMm })
        {
            Line(svg, "seam", seam, flapEnd, seam, bottom);
        }

        double middle = (left + right) / 2;
        double slot = flapEnd - 4;
        svg.Append(CultureInfo.InvariantCulture, $"<line class=\"cut\" x1=\"{Mm(middle - 5)}\" y1=\"{Mm(slot)}\" x2=\"{Mm(middle + 5)}\" y2=\"{Mm(slot)}\"/>\n");
        Text(svg, right + 4, slot - 3, "slit for the leads to the cuff", more: " class=\"small\"");
        Text(svg, right + 4, flapEnd + 1, "fold: the flap goes over to the outer panel", more: " class=\"small\"");
        Text(svg, right + 4, flapEnd + (this.PanelMm / 2), "panel at the leg: no snaps here");
        Text(svg, right + 4, fold + 1, "fold: the pouch's lower end", more: " class=\"small\"");
        Text(svg, right + 4, fold + (this.PanelMm / 2), "outer panel");
    }

    /// <summary>A snap's two halves meet when strip and flap are folded: as far from the edge of the outer panel as from the fold of the flap.</summary>
    private void AppendSnaps(StringBuilder svg)
    {
        const double FromFold = FlapMm - 9;
        double quarter = this.StripWidthMm / 4;
        double bottom = TopMm + this.StripLengthMm;
        foreach (double x in new[] { this.Left + quarter, this.Left + this.StripWidthMm - quarter })
        {
            foreach (double y in new[] { TopMm + FlapMm - FromFold, bottom - FromFold })
            {
                svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"cut\" cx=\"{Mm(x)}\" cy=\"{Mm(y)}\" r=\"4\"/><path class=\"dim\" d=\"M{Mm(x - 2)} {Mm(y)} h4 M{Mm(x)} {Mm(y - 2)} v4\"/>\n");
            }
        }
    }

    private void AppendSizes(StringBuilder svg)
    {
        double x = this.Left - 6;
        double y = TopMm;
        foreach (double length in new[] { FlapMm, this.PanelMm, this.PanelMm })
        {
            Line(svg, "dim", x, y, x, y + length);
            Line(svg, "dim", x - 2, y, x + 2, y);
            Line(svg, "dim", x - 2, y + length, x + 2, y + length);
            Text(svg, x - 3, y + (length / 2), $"{Mm(length)} mm", "end");
            y += length;
        }

        double below = y + 4;
        Line(svg, "dim", this.Left, below, this.Left + this.StripWidthMm, below);
        Text(svg, this.Left + (this.StripWidthMm / 2), below + 4, $"{Mm(this.StripWidthMm)} mm, {Mm(this.ClearWidthMm)} mm between the seams", "middle");
    }
}
