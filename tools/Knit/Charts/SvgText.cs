using System;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Text;
using System.Xml;
using Knit.Images;

namespace Knit.Charts;

/// <summary>Text of an SVG file: lines of elements. Numbers are millimeters.</summary>
internal sealed class SvgText
{
    private readonly StringBuilder text = new();

    /// <summary>A number as it stands in the file.</summary>
    public static string Mm(decimal mm) => Math.Round(mm, 3).ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>A word as it stands in the file: a name out of a stranger's pattern cannot end the element it stands in.</summary>
    public static string Escape(string words) => WebUtility.HtmlEncode(string.Concat(words.Where(letter => XmlConvert.IsXmlChar(letter) && !char.IsControl(letter))));

    /// <summary>Adds a line.</summary>
    public void Line(FormattableString line) => this.text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    /// <summary>Adds a filled rectangle.</summary>
    public void Fill(decimal x, decimal y, decimal width, decimal height, Rgb color) =>
        this.Line($"<rect x=\"{Mm(x)}\" y=\"{Mm(y)}\" width=\"{Mm(width)}\" height=\"{Mm(height)}\" fill=\"{color}\"/>");

    /// <summary>Adds words; what holds for all words of a group stands at the group.</summary>
    public void Words(decimal x, decimal y, string words) => this.Line($"<text x=\"{Mm(x)}\" y=\"{Mm(y)}\">{Escape(words)}</text>");

    /// <inheritdoc/>
    public override string ToString() => this.text.ToString();
}
