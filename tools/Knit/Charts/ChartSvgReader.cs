using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Knit.Motifs;

namespace Knit.Charts;

/// <summary>
/// Reads a drawn chart back into stitches, from what is seen on it alone: colors and symbols of the cells, the key, the boxes, the numbers at its edges. What contradicts itself is refused.
/// </summary>
public static partial class ChartSvgReader
{
    /// <summary>All columns that are drawn: those of the repeat, then those of the strip.</summary>
    /// <exception cref="KnitException">It is no chart, or color, symbol, numbers and boxes do not say the same.</exception>
    public static StitchGrid Read(string svg)
    {
        try
        {
            XElement root = XDocument.Parse(svg).Root!;
            XElement[] key = Group(root, "key");
            SvgCells places = SvgCells.Of(Group(root, "cells"));
            ChartCells cells = new(places.Rows, places.Columns);
            ReadCells(places, key, Group(root, "symbols"), cells);
            LookAtNumbers(places, root, isRound: true);
            LookAtNumbers(places, root, isRound: false);
            LookAtBoxes(places, Group(root, "parts"), key);
            return cells.Grid;
        }
        catch (Exception fault) when (fault is XmlException or FormatException or OverflowException or InvalidOperationException or ArgumentException or KeyNotFoundException or IndexOutOfRangeException)
        {
            throw new KnitException("the drawing is no chart that can be read; expected one that was made by this program; make it again.", fault);
        }
    }

    private static void ReadCells(SvgCells places, XElement[] key, XElement[] symbols, ChartCells cells)
    {
        XElement[] swatches = [.. Named(key, "rect").Where(rect => Text(rect, "fill") != "none").OrderBy(rect => Number(rect, "y"))];
        List<string> colors = [.. swatches.Select(swatch => Text(swatch, "fill"))];
        List<string> shapes = [.. Named(key, "path").OrderBy(path => SvgCells.Point(path).Y).Select(Shape)];
        Dictionary<(int Row, int Column), int> symbolOf = symbols.ToDictionary(path => places.At(SvgCells.Point(path)), path => shapes.IndexOf(Shape(path)));
        foreach (((int row, int column), XElement rect) in places.All)
        {
            cells.Take(row, column, colors.IndexOf(Text(rect, "fill")), symbolOf.GetValueOrDefault((row, column), -1));
        }
    }

    // Number n has to stand at the n-th round from below, or the n-th stitch from the right; a chart numbered the other way round would be knitted as a mirror image.
    private static void LookAtNumbers(SvgCells places, XElement root, bool isRound)
    {
        XElement[] numbers = Group(root, isRound ? "rounds" : "stitches");

        // Words stand on their line; the middle of a digit is half its height above.
        decimal half = numbers.Length == 0 ? 0 : Number(numbers[0].Parent!, "font-size") * ChartGeometry.DigitHeight / 2;
        int[] seen = [.. numbers.Select(text => int.Parse(text.Value, CultureInfo.InvariantCulture))];
        XElement? wrong = numbers.FirstOrDefault(text => (isRound ? places.RowAt(Number(text, "y") - half) : places.ColumnAt(Number(text, "x"))) != int.Parse(text.Value, CultureInfo.InvariantCulture) - 1);
        if (wrong is not null || !seen.Contains(1))
        {
            throw new KnitException(isRound
                ? $"the number {wrong?.Value ?? "1"} does not stand at its round of the chart; expected rounds to be numbered from the bottom up; draw the chart again."
                : $"the number {wrong?.Value ?? "1"} does not stand at its stitch of the chart; expected stitches to be numbered from right to left; draw the chart again.");
        }
    }

    // The boxes stand side by side from the right edge to the left, each around the stitches that its sentence names.
    private static void LookAtBoxes(SvgCells places, XElement[] boxes, XElement[] key)
    {
        Dictionary<string, (int First, int Last)> told = Named(key, "text").Select(text => PartSentence().Match(text.Value)).Where(match => match.Success)
            .ToDictionary(match => match.Groups[1].Value, match => (Whole(match, 2), Whole(match, 3)));
        int next = 1;
        foreach (XElement box in Named(boxes, "rect").OrderByDescending(box => Number(box, "x")))
        {
            decimal left = Number(box, "x");
            decimal right = left + Number(box, "width");
            string letter = Named(boxes, "text").Single(text => Number(text, "x") > left && Number(text, "x") < right).Value;
            (int first, int last) = (places.ColumnAt(right - 0.01m) + 1, places.ColumnAt(left + 0.01m) + 1);
            if (first != next || told.GetValueOrDefault(letter) != (first, last))
            {
                throw new KnitException($"the chart's box {letter} is around sts {first}-{last}, and its sentence says {told.GetValueOrDefault(letter).First}-{told.GetValueOrDefault(letter).Last}; expected the same, from stitch {next}; draw the chart again.");
            }

            next = last + 1;
        }

        if (next != places.Columns + 1)
        {
            throw new KnitException($"the chart's boxes end at stitch {next - 1}; expected {places.Columns}, its last one; draw the chart again.");
        }
    }

    private static int Whole(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static XElement[] Group(XElement root, string name) => [.. root.Elements().Single(element => (string?)element.Attribute("class") == name).Elements()];

    private static IEnumerable<XElement> Named(XElement[] elements, string name) => elements.Where(element => element.Name.LocalName == name);

    private static string Text(XElement element, string attribute) => (string?)element.Attribute(attribute) ?? string.Empty;

    private static decimal Number(XElement element, string attribute) => decimal.Parse(Text(element, attribute), CultureInfo.InvariantCulture);

    // A symbol's outline, without the place where it stands.
    private static string Shape(XElement path) => Text(path, "d")[Text(path, "d").IndexOfAny(['h', 'm'])..];

    [GeneratedRegex(@"^([A-Z]), .+: sts ([0-9]{1,4})-([0-9]{1,4})[.,]")]
    private static partial Regex PartSentence();
}
