using System.Collections.Generic;
using System.Text;

namespace SockLab.Plots;

/// <summary>Collects the elements of one picture. Coordinates are pixels from the upper left corner; the same calls give the same text.</summary>
internal sealed class SvgCanvas
{
    private const string FontFamily = "system-ui, 'Segoe UI', 'DejaVu Sans', Helvetica, Arial, sans-serif";

    private readonly StringBuilder body = new();
    private readonly double width;
    private readonly double height;
    private readonly string title;
    private int clips;

    /// <summary>An empty picture.</summary>
    /// <param name="width">Pixels.</param>
    /// <param name="height">Pixels.</param>
    /// <param name="title">What a screen reader says.</param>
    public SvgCanvas(double width, double height, string title)
    {
        this.width = width;
        this.height = height;
        this.title = title;
    }

    /// <summary>A filled rectangle, with a tooltip if one is given.</summary>
    public void Rectangle(PlotArea area, string fill, string? tip = null)
    {
        string attributes = $"x=\"{N(area.Left)}\" y=\"{N(area.Top)}\" width=\"{N(area.Width)}\" height=\"{N(area.Height)}\" fill=\"{fill}\"";
        this.Element("rect", attributes, tip);
    }

    /// <summary>A straight line; <paramref name="dashes"/> as in stroke-dasharray.</summary>
    public void Line(double x1, double y1, double x2, double y2, string stroke, double strokeWidth = 1, string? dashes = null)
    {
        string attributes = $"x1=\"{N(x1)}\" y1=\"{N(y1)}\" x2=\"{N(x2)}\" y2=\"{N(y2)}\" stroke=\"{stroke}\" stroke-width=\"{N(strokeWidth)}\"";
        this.Element("line", attributes + (dashes is null ? "" : $" stroke-dasharray=\"{dashes}\""));
    }

    /// <summary>A line along path data as <see cref="LinePath"/> makes them; nothing where they are empty.</summary>
    public void Stroke(string pathData, string stroke, double strokeWidth, string? dashes = null)
    {
        if (pathData.Length > 0)
        {
            string attributes = $"d=\"{pathData}\" fill=\"none\" stroke=\"{stroke}\" stroke-width=\"{N(strokeWidth)}\" stroke-linejoin=\"round\" stroke-linecap=\"round\"";
            this.Element("path", attributes + (dashes is null ? "" : $" stroke-dasharray=\"{dashes}\""));
        }
    }

    /// <summary>A filled shape along path data.</summary>
    public void Fill(string pathData, string fill, double opacity = 1, string? tip = null)
    {
        if (pathData.Length > 0)
        {
            this.Element("path", $"d=\"{pathData}\" fill=\"{fill}\"" + (opacity < 1 ? $" fill-opacity=\"{N(opacity)}\"" : ""), tip);
        }
    }

    /// <summary>A text on one line; <paramref name="y"/> is its baseline.</summary>
    public void Text(double x, double y, string text, double size, string fill = Palette.Ink, TextAnchor anchor = TextAnchor.Start, bool bold = false)
    {
        string attributes = $"x=\"{N(x)}\" y=\"{N(y)}\" {Font(size, fill, anchor)}" + (bold ? " font-weight=\"600\"" : "");
        this.body.Append("<text ").Append(attributes).Append('>').Append(SvgText.Escape(text)).Append("</text>\n");
    }

    /// <summary>A text that runs upwards, centered on its place.</summary>
    public void UprightText(double x, double y, string text, double size, string fill = Palette.Ink)
    {
        string attributes = $"transform=\"translate({N(x)} {N(y)}) rotate(-90)\" {Font(size, fill, TextAnchor.Middle)}";
        this.body.Append("<text ").Append(attributes).Append('>').Append(SvgText.Escape(text)).Append("</text>\n");
    }

    /// <summary>What is drawn until <see cref="EndClip"/> shows inside the area only.</summary>
    public void BeginClip(PlotArea area)
    {
        this.clips++;
        this.body.Append($"<clipPath id=\"clip{this.clips}\">");
        this.body.Append($"<rect x=\"{N(area.Left)}\" y=\"{N(area.Top)}\" width=\"{N(area.Width)}\" height=\"{N(area.Height)}\"/></clipPath>\n");
        this.body.Append($"<g clip-path=\"url(#clip{this.clips})\">\n");
    }

    /// <summary>Ends what <see cref="BeginClip"/> began.</summary>
    public void EndClip() => this.body.Append("</g>\n");

    /// <summary>The whole file.</summary>
    public override string ToString()
    {
        List<string> lines =
        [
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{N(this.width)}\" height=\"{N(this.height)}\" "
                + $"viewBox=\"0 0 {N(this.width)} {N(this.height)}\" role=\"img\" font-family=\"{FontFamily}\">",
            $"<title>{SvgText.Escape(this.title)}</title>",
            $"<rect width=\"{N(this.width)}\" height=\"{N(this.height)}\" fill=\"{Palette.Paper}\"/>",
        ];
        return string.Join('\n', lines) + "\n" + this.body + "</svg>\n";
    }

    private static string N(double value) => SvgText.Number(value);

    private static string Font(double size, string fill, TextAnchor anchor)
    {
        string place = anchor switch { TextAnchor.Middle => " text-anchor=\"middle\"", TextAnchor.End => " text-anchor=\"end\"", _ => "" };
        return $"font-size=\"{N(size)}\" fill=\"{fill}\"{place}";
    }

    private void Element(string name, string attributes, string? tip = null)
    {
        this.body.Append('<').Append(name).Append(' ').Append(attributes);
        this.body.Append(tip is null ? "/>\n" : $"><title>{SvgText.Escape(tip)}</title></{name}>\n");
    }
}
