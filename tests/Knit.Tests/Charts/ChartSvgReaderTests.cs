using System;
using System.Linq;
using System.Xml.Linq;
using Knit.Charts;
using Knit.Motifs;
using Xunit;

namespace Knit.Tests.Charts;

/// <summary>Charts with a fault planted in them: each is refused, or read as another round than the one that should be knitted.</summary>
public class ChartSvgReaderTests
{
    private const string DrawAgain = "; draw the chart again.";
    private static readonly ChartDrawing Drawing = Designs.Drawing("night-watch", "Adult M");

    [Fact]
    public void A_cell_of_the_wrong_color_contradicts_its_symbol() =>
        Refused(
            $"round 2, stitch 3 of the chart has the color of number 1 in the key and the symbol of number 2 in the key; expected both to be those of one color of the key{DrawAgain}",
            root => Cell(root, "cells", 2, 3).SetAttributeValue("fill", "#1f2d4d"));

    [Fact]
    public void A_cell_with_the_wrong_symbol_contradicts_its_color() =>
        Refused(
            $"round 2, stitch 3 of the chart has the color of number 2 in the key and the symbol of number 1 in the key; expected both to be those of one color of the key{DrawAgain}",
            root =>
            {
                string wrong = (string)Cell(root, "symbols", 1, 1).Attribute("d")!;
                string right = (string)Cell(root, "symbols", 2, 3).Attribute("d")!;
                Cell(root, "symbols", 2, 3).SetAttributeValue("d", right[..right.IndexOf('m')] + wrong[wrong.IndexOf('h')..]);
            });

    [Fact]
    public void A_cell_without_a_symbol_is_refused() =>
        Refused(
            $"round 2, stitch 3 of the chart has the color of number 2 in the key and a symbol that the key does not have; expected both to be those of one color of the key{DrawAgain}",
            root => Cell(root, "symbols", 2, 3).Remove());

    [Fact]
    public void A_color_that_the_key_does_not_have_is_refused() =>
        Refused(
            $"round 1, stitch 1 of the chart has a color that the key does not have and the symbol of number 1 in the key; expected both to be those of one color of the key{DrawAgain}",
            root => Cell(root, "cells", 1, 1).SetAttributeValue("fill", "#123456"));

    [Fact]
    public void A_missing_cell_is_refused() => Refused($"the chart has 175 cells; expected 11 rounds of 16{DrawAgain}", root => Cell(root, "cells", 4, 4).Remove());

    [Fact]
    public void Stitches_numbered_from_left_to_right_are_refused() =>
        Refused($"the number 16 does not stand at its stitch of the chart; expected stitches to be numbered from right to left{DrawAgain}", root => Reverse(root, "stitches"));

    [Fact]
    public void Rounds_numbered_from_the_top_down_are_refused() =>
        Refused($"the number 11 does not stand at its round of the chart; expected rounds to be numbered from the bottom up{DrawAgain}", root => Reverse(root, "rounds"));

    [Fact]
    public void A_box_around_other_stitches_than_the_words_say_is_refused() =>
        Refused(
            $"the chart's box A is around sts 1-11, and its sentence says 1-12; expected the same, from stitch 1{DrawAgain}",
            root =>
            {
                XElement box = Group(root, "parts").Elements().Single(element => (string?)element.Attribute("stroke") == "#d00000");
                decimal cell = (decimal)Cell(root, "cells", 1, 1).Attribute("width")!;
                box.SetAttributeValue("x", (decimal)box.Attribute("x")! + cell);
                box.SetAttributeValue("width", (decimal)box.Attribute("width")! - cell);
            });

    [Fact]
    public void Boxes_that_share_a_stitch_are_refused() =>
        Refused(
            $"the chart's box B is around sts 12-16, and its sentence says 12-16; expected the same, from stitch 13{DrawAgain}",
            root =>
            {
                XElement box = Group(root, "parts").Elements().First(element => (string?)element.Attribute("stroke") == "#111111");
                decimal cell = (decimal)Cell(root, "cells", 1, 1).Attribute("width")!;
                box.SetAttributeValue("width", (decimal)box.Attribute("width")! + cell);
                XElement sentence = Group(root, "key").Elements().Single(element => element.Value.StartsWith("B, ", StringComparison.Ordinal));
                sentence.Value = sentence.Value.Replace("sts 13-16", "sts 12-16", StringComparison.Ordinal);
            });

    [Fact]
    public void A_strip_without_a_box_is_refused() =>
        Refused($"the chart's boxes end at stitch 12; expected 16, its last one{DrawAgain}", root => Group(root, "parts").Elements().First(element => (string?)element.Attribute("stroke") == "#111111").Remove());

    [Theory]
    [InlineData("")]
    [InlineData("<svg/>")]
    [InlineData("<svg><g class='key'/><g class='cells'/></svg>")]
    [InlineData("<svg><g class='key'/><g class='cells'><rect x='one'/></g></svg>")]
    [InlineData("<svg><g class='key'><path d='M5h1z'/></g><g class='cells'><rect x='1' y='1' width='1' height='1'/></g></svg>")]
    public void What_is_no_chart_is_refused(string svg) => Assert.Throws<KnitException>(() => ChartSvgReader.Read(svg));

    // What somebody knits who reads it as a book.
    [Theory]
    [InlineData("night-watch")]
    [InlineData("slow-television")]
    [InlineData("couch")]
    public void A_chart_read_from_left_to_right_is_another_round(string name)
    {
        Composition round = Designs.Round(name, "Adult M");
        StitchGrid columns = ChartSvgReader.Read(ChartSvg.Draw(Designs.Drawing(name, "Adult M")));

        StitchGrid mirrored = new(Enumerable.Range(0, columns.Height).Select(row => columns.Row(row).Take(round.Motif.Width).Reverse().Concat(columns.Row(row).Skip(round.Motif.Width).Reverse())));

        Assert.Equal(round.Grid, ChartDrawing.Closed(columns, round));
        Assert.NotEqual(round.Grid, ChartDrawing.Closed(mirrored, round));
    }

    private static void Refused(string sentence, Action<XElement> plant)
    {
        XElement root = XDocument.Parse(ChartSvg.Draw(Drawing)).Root!;
        plant(root);
        Assert.Equal(sentence, Assert.Throws<KnitException>(() => ChartSvgReader.Read(root.ToString())).Message);
    }

    private static XElement Group(XElement root, string name) => root.Elements().Single(element => (string?)element.Attribute("class") == name);

    // Cells are written round by round from below, each from the right.
    private static XElement Cell(XElement root, string group, int round, int stitch) => Group(root, group).Elements().ElementAt(((round - 1) * 16) + stitch - 1);

    private static void Reverse(XElement root, string group)
    {
        XElement[] numbers = [.. Group(root, group).Elements()];
        string[] reversed = [.. numbers.Select(number => number.Value).Reverse()];
        for (int at = 0; at < numbers.Length; at++)
        {
            numbers[at].Value = reversed[at];
        }
    }
}
