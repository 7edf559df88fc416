using System;
using System.Collections.Generic;
using System.Globalization;
using System.Net;
using System.Text;

namespace Circuit.Drawings;

/// <summary>The outline of a part, which no wire and no foreign word may touch.</summary>
/// <param name="Owner">Key of the part.</param>
/// <param name="Outline">Where it is.</param>
public sealed record SheetBody(string Owner, Box Outline);

/// <summary>A wire as it is drawn.</summary>
/// <param name="Number">As in the table.</param>
/// <param name="From">Key of the part at one end.</param>
/// <param name="To">Key of the part at the other end.</param>
/// <param name="Color">How it is painted.</param>
/// <param name="Points">From end to end; each stretch runs straight across or straight down.</param>
/// <param name="Hidden">The first and the last so many stretches lie under a part: drawn dashed.</param>
public sealed record SheetWire(int Number, string From, string To, string Color, IReadOnlyList<(double X, double Y)> Points, (int First, int Last) Hidden);

/// <summary>An A4 sheet on its side, with what is drawn on it as data: parts' outlines, words, wires. So the drawing can be checked before anybody looks at it.</summary>
public sealed record Sheet
{
    /// <summary>Where anything may be drawn: all of A4 but 8 mm at each edge, which printers leave white.</summary>
    public static readonly Box Printable = new(8, 8, 281, 194);

    /// <summary>What the sheet is.</summary>
    public required string Title { get; init; }

    /// <summary>Outlines of parts.</summary>
    public List<SheetBody> Bodies { get; init; } = [];

    /// <summary>All words.</summary>
    public List<SheetText> Texts { get; init; } = [];

    /// <summary>Numbers on wires: each with its wire's number and its plate.</summary>
    public List<(int Wire, Box Plate)> Tags { get; init; } = [];

    /// <summary>All wires.</summary>
    public List<SheetWire> Wires { get; init; } = [];

    /// <summary>Wires for which there was no room; none on a good sheet.</summary>
    public List<string> WithoutWay { get; init; } = [];

    /// <summary>Shapes below the words and wires, as SVG.</summary>
    public List<string> Shapes { get; init; } = [];

    /// <summary>A number as it stands in the file.</summary>
    public static string Mm(double mm) => Math.Round(mm, 2).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Adds a part's outline.</summary>
    public void Body(string owner, Box outline) => this.Bodies.Add(new SheetBody(owner, outline));

    /// <summary>Adds words.</summary>
    public void Text(string owner, string words, double x, double y, double size = 2.5, string anchor = "start", bool isBold = false, string color = "#111") =>
        this.Texts.Add(new SheetText(owner, words, x, y, size, anchor, isBold, color));

    /// <summary>Adds a rectangle.</summary>
    public void Rectangle(Box box, string fill, string stroke = "#333", double round = 0, string more = "") =>
        this.Shapes.Add($"<rect x=\"{Mm(box.X)}\" y=\"{Mm(box.Y)}\" width=\"{Mm(box.Width)}\" height=\"{Mm(box.Height)}\" rx=\"{Mm(round)}\" fill=\"{fill}\" stroke=\"{stroke}\" stroke-width=\"0.3\"{more}/>");

    /// <summary>Adds a circle.</summary>
    public void Circle(double x, double y, double radius, string fill, string stroke = "#333") =>
        this.Shapes.Add($"<circle cx=\"{Mm(x)}\" cy=\"{Mm(y)}\" r=\"{Mm(radius)}\" fill=\"{fill}\" stroke=\"{stroke}\" stroke-width=\"0.3\"/>");

    /// <summary>Adds a line through points.</summary>
    public void Line(string color, double width, params (double X, double Y)[] points) => this.Shapes.Add(LineOf(color, width, points, string.Empty));

    /// <summary>The file's text.</summary>
    public string ToSvg()
    {
        StringBuilder svg = new();
        svg.Append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- SPDX-License-Identifier: CERN-OHL-P-2.0 -->\n");
        svg.Append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"297mm\" height=\"210mm\" viewBox=\"0 0 297 210\" font-family=\"DejaVu Sans, Verdana, sans-serif\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<title>{WebUtility.HtmlEncode(this.Title)}</title>\n<rect width=\"297\" height=\"210\" fill=\"#fff\"/>\n");
        this.Shapes.ForEach(shape => svg.Append(shape).Append('\n'));
        foreach (SheetWire wire in this.Wires)
        {
            AppendWire(svg, wire);
        }

        foreach ((int number, Box plate) in this.Tags)
        {
            string color = this.Wires.Find(wire => wire.Number == number)?.Color ?? "#333";
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{Mm(plate.X)}\" y=\"{Mm(plate.Y)}\" width=\"{Mm(plate.Width)}\" height=\"{Mm(plate.Height)}\" rx=\"0.6\" fill=\"#fff\" stroke=\"{color}\" stroke-width=\"0.4\"/>\n");
        }

        foreach (SheetText text in this.Texts)
        {
            string bold = text.IsBold ? " font-weight=\"bold\"" : string.Empty;
            string halo = text.Color is "#111" or "#555" ? " stroke=\"#fff\" stroke-width=\"0.5\" paint-order=\"stroke\"" : string.Empty;
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Mm(text.X)}\" y=\"{Mm(text.Y)}\" font-size=\"{Mm(text.Size)}\" text-anchor=\"{text.Anchor}\" fill=\"{text.Color}\"{bold}{halo}>{WebUtility.HtmlEncode(text.Words)}</text>\n");
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void AppendWire(StringBuilder svg, SheetWire wire)
    {
        int last = wire.Points.Count - 1;
        (double X, double Y)[] points = [.. wire.Points];
        (double X, double Y)[] seen = points[wire.Hidden.First..(last - wire.Hidden.Last + 1)];
        svg.Append(LineOf("#fff", 2.0, WithoutEnds(seen), string.Empty)).Append('\n').Append(LineOf(wire.Color, 0.9, seen, string.Empty)).Append('\n');
        foreach ((double X, double Y)[] hidden in new[] { points[..(wire.Hidden.First + 1)], points[(last - wire.Hidden.Last)..] })
        {
            if (hidden.Length > 1)
            {
                svg.Append(LineOf(wire.Color, 0.7, hidden, " stroke-dasharray=\"1.2 0.8\"")).Append('\n');
            }
        }
    }

    // The white seam of a wire begins beside its pad, so that it hides no pad and no other wire there.
    private static (double X, double Y)[] WithoutEnds((double X, double Y)[] points)
    {
        List<(double X, double Y)> kept = [.. points];
        for (int end = 0; end < 2; end++)
        {
            double leftMm = 3;
            while (kept.Count > 1 && leftMm > 0)
            {
                (double X, double Y) along = (kept[1].X - kept[0].X, kept[1].Y - kept[0].Y);
                double length = Math.Abs(along.X) + Math.Abs(along.Y);
                if (length > leftMm)
                {
                    kept[0] = (kept[0].X + (along.X / length * leftMm), kept[0].Y + (along.Y / length * leftMm));
                    break;
                }

                kept.RemoveAt(0);
                leftMm -= length;
            }

            kept.Reverse();
        }

        return [.. kept];
    }

    private static string LineOf(string color, double width, (double X, double Y)[] points, string more)
    {
        StringBuilder line = new("<polyline points=\"");
        line.AppendJoin(' ', Array.ConvertAll(points, point => $"{Mm(point.X)},{Mm(point.Y)}"));
        return line.Append(CultureInfo.InvariantCulture, $"\" fill=\"none\" stroke=\"{color}\" stroke-width=\"{Mm(width)}\" stroke-linecap=\"round\" stroke-linejoin=\"round\"{more}/>").ToString();
    }
}
