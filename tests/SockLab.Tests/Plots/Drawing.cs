using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace SockLab.Tests.Plots;

/// <summary>An SVG file as a test looks at it.</summary>
internal sealed class Drawing
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private readonly XDocument document;

    /// <summary>Reads it; fails if it is no XML or holds what is no number.</summary>
    public Drawing(string text)
    {
        this.document = XDocument.Parse(text);
        Assert.DoesNotContain("NaN", text, System.StringComparison.Ordinal);
        Assert.DoesNotContain("Infinity", text, System.StringComparison.Ordinal);
        Assert.DoesNotContain("\u221e", text, System.StringComparison.Ordinal);
    }

    public IEnumerable<XElement> All(string name) => this.document.Descendants(Svg + name);

    /// <summary>Every text with its place; upright ones have none.</summary>
    public (double X, double Y, string Text)[] Texts() =>
        [.. this.All("text").Where(text => text.Attribute("x") is not null).Select(text => (Number(text, "x"), Number(text, "y"), text.Value))];

    public double Find(string text) => Assert.Single(this.Texts(), found => found.Text == text).Y;

    public static double Number(XElement element, string attribute) =>
        double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
