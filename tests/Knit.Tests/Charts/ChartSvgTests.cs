using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Knit.Charts;
using Knit.Motifs;
using Knit.Patterns;
using Xunit;

namespace Knit.Tests.Charts;

public class ChartSvgTests
{
    [Theory]
    [MemberData(nameof(Designs.InEachSize), MemberType = typeof(Designs))]
    public void A_drawn_chart_is_read_back_as_the_round_that_it_was_drawn_from(string name, string size)
    {
        Composition round = Designs.Round(name, size);

        StitchGrid read = ChartSvgReader.Read(ChartSvg.Draw(Designs.Drawing(name, size)));

        Assert.Equal(round.Grid, ChartDrawing.Closed(read, round));
    }

    [Theory]
    [MemberData(nameof(Designs.Names), MemberType = typeof(Designs))]
    public void One_chart_for_all_sizes_has_repeat_and_strip(string name)
    {
        ChartDrawing drawing = Designs.Drawing(name);

        Assert.Equal(drawing.Grid, ChartSvgReader.Read(ChartSvg.Draw(drawing)));
        Assert.NotNull(drawing.Strip);
    }

    [Fact]
    public void Cells_have_the_shape_of_the_stitches()
    {
        XElement cell = Group(ChartSvg.Draw(Designs.Drawing("night-watch", "Adult M")), "cells").Elements().First();

        Assert.Equal(30.0 / 44, (double)cell.Attribute("height")! / (double)cell.Attribute("width")!, 0.005);
    }

    [Fact]
    public void The_first_stitch_is_the_lowest_at_the_right_end()
    {
        ChartDrawing drawing = new(StitchGrid.FromWorn(["#...", "....", "...."]), null, new Gauge(30, 44), Designs.Named("night-watch").Colorways[0], "One");

        XElement[] cells = [.. Group(ChartSvg.Draw(drawing), "cells").Elements()];
        XElement first = cells.Single(cell => (string?)cell.Attribute("fill") == "#f4e7b8");

        Assert.Equal(12, cells.Length);
        Assert.Equal(cells.Max(cell => (decimal)cell.Attribute("x")!), (decimal)first.Attribute("x")!);
        Assert.Equal(cells.Max(cell => (decimal)cell.Attribute("y")!), (decimal)first.Attribute("y")!);
    }

    [Fact]
    public void It_has_words_for_those_who_do_not_see_it()
    {
        XElement root = XDocument.Parse(ChartSvg.Draw(Designs.Drawing("night-watch", "Adult M"))).Root!;

        Assert.Equal("Night watch, Adult M", root.Elements().Single(element => element.Name.LocalName == "title").Value);
        string words = root.Elements().Single(element => element.Name.LocalName == "desc").Value;
        Assert.StartsWith("Knitting chart of 11 rounds. Read it from the bottom up, every round from right to left.", words);
        Assert.Contains("A, repeat in the red box: sts 1-12, 5 times. B, strip at the back of the leg: sts 13-16, 2 times.", words);
    }

    [Fact]
    public void A_chart_for_several_sizes_says_how_often_in_each() =>
        Assert.Contains("sts 1-12, 3 (4, 4, 5, 5, 6, 6) times.", ChartSvg.Draw(Designs.Drawing("night-watch")));

    [Fact]
    public void A_name_out_of_a_strangers_pattern_stays_a_name()
    {
        ChartDrawing drawing = Designs.Drawing("night-watch", "Adult M") with { Title = "</text><script>alert(1)</script>\u0001 & \"more\"" };

        string svg = ChartSvg.Draw(drawing);

        Assert.DoesNotContain("<script", svg);
        Assert.Equal("</text><script>alert(1)</script> & \"more\"", XDocument.Parse(svg).Root!.Elements().Single(element => element.Name.LocalName == "title").Value);
    }

    [Theory]
    [InlineData(240, 10)]
    [InlineData(1, 1)]
    [InlineData(8, 120)]
    public void Large_and_tiny_charts_fit_on_a_sheet(int width, int height)
    {
        StitchGrid motif = StitchGrid.FromWorn([.. Enumerable.Range(0, height).Select(row => new string([.. Enumerable.Range(0, width).Select(at => (row + at) % 3 == 0 ? '#' : '.')]))]);
        ChartDrawing drawing = new(motif, null, new Gauge(30, 44), Designs.Named("night-watch").Colorways[0], "Large");

        string svg = ChartSvg.Draw(drawing);

        Assert.Equal(motif, ChartSvgReader.Read(svg));
        Match size = Regex.Match(svg, "width=\"([0-9.]+)mm\" height=\"([0-9.]+)mm\"");
        Assert.InRange(decimal.Parse(size.Groups[1].Value), 20, 190);
        Assert.InRange(decimal.Parse(size.Groups[2].Value), 20, 277);
    }

    [Theory]
    [InlineData(60, 10)]
    [InlineData(10, 80)]
    public void An_odd_gauge_is_drawn_too(int stitches, int rounds)
    {
        ChartDrawing drawing = Designs.Drawing("night-watch", "Adult M") with { Gauge = new Gauge(stitches, rounds) };

        Assert.Equal(drawing.Grid, ChartSvgReader.Read(ChartSvg.Draw(drawing)));
    }

    [Fact]
    public void The_same_chart_gives_the_same_text() => Assert.Equal(ChartSvg.Draw(Designs.Drawing("couch")), ChartSvg.Draw(Designs.Drawing("couch")));

    internal static XElement Group(string svg, string name) => XDocument.Parse(svg).Root!.Elements().Single(element => (string?)element.Attribute("class") == name);
}
