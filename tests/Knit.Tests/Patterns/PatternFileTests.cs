using System;
using Knit.Patterns;
using Xunit;

namespace Knit.Tests.Patterns;

public class PatternFileTests
{
    [Fact]
    public void A_design_says_what_differs_and_takes_the_rest_from_its_base()
    {
        Pattern plain = Repo.Pattern("plain-sock");
        Pattern design = Repo.Pattern("deep-space");

        Assert.Equal(plain.Sizes, design.Sizes);
        Assert.Equal(plain.Sections.Count, design.Sections.Count);
        Assert.NotEqual(plain.Gauge, design.Gauge);
        Assert.Null(plain.Chart);
        Assert.NotNull(design.Chart);
    }

    [Fact]
    public void A_section_of_its_own_takes_the_place_of_the_bases()
    {
        string text = Repo.Text("deep-space") + "\n[section Foot]\nRnds 1-{footRounds}: p to end.\n";

        Pattern pattern = PatternFile.Parse("x.knit", text, _ => Repo.Text("plain-sock"));

        Assert.Equal("x.knit", pattern.Sections[5].Lines[0].File);
        Assert.Equal(["Cuff", "Leg", "Heel flap", "Heel turn", "Gusset", "Foot", "Toe", "Pocket", "Flap"], [.. System.Linq.Enumerable.Select(pattern.Sections, section => section.Name)]);
    }

    [Theory]
    [InlineData("knit 1", "knot 1", "plain-sock.knit line 1: has 'knot 1'; expected 'knit 1'")]
    [InlineData("skill: easy", "skil: easy", "plain-sock.knit line 5: has 'skil'; expected one of base, title")]
    [InlineData("skill: easy", "skill: hard", "the skill is 'hard'; expected one of basic, easy, intermediate, complex")]
    [InlineData("skill: easy", "title: Twice", "has 'title' a second time")]
    [InlineData("skill: easy\n", "", "has no 'skill'; expected a line 'skill: ...'")]
    [InlineData("\ngauge: 32 x 44", "\ngauge: 0 x 44", "the gauge is '0 x 44'; expected stitches x rounds in 10 cm, 10 to 60 x 10 to 80")]
    [InlineData("\ngauge: 32 x 44", "\ngauge: 200x200", "the gauge is '200x200'")]
    [InlineData("\ngauge: 32 x 44", "\ngauge: 32", "the gauge is '32'")]
    [InlineData("ease: 10 %", "ease: much", "'much' is no number in range; expected 0 to 30 %")]
    [InlineData("ease range: 7 to 13 %", "ease range: 7", "'7' is no range")]
    [InlineData("[sizes]", "[seizes]", "has the heading [seizes]; expected one of [sizes]")]
    [InlineData("[section Leg]", "[section Cuff]", "has the heading [section Cuff] a second time")]
    [InlineData("Child S | 15.5 | 14.8 | 9 | no pocket", "Child S | 15.5 | 14.8 | 9", "is no size; expected name | foot | around | leg in cm | pocket or no pocket")]
    [InlineData("Child S | 15.5", "Child S | 155", "'155' is no number in range; expected 8 to 40")]
    [InlineData("Harbor: MC Slate blue #3c5a78", "Harbor: MC Slate blue 3c5a78", "is no colorway")]
    [InlineData("heel = stitches / 2", "heel stitches / 2", "is no computation; expected 'name = arithmetic'")]
    [InlineData("heel = stitches / 2", "stitches = 4", "the number 'stitches' is computed twice")]
    [InlineData("heel = stitches / 2", "heel = stitche / 2", "plain-sock.knit line 40, Adult M: the number 'stitche' is not known")]
    [InlineData("when evenHalf: Row 5", "when evenHalf =: Row 5", "'evenHalf =' has its end where")]
    public void A_line_that_says_what_cannot_be_is_named_with_its_place(string from, string to, string expected)
    {
        string text = Repo.Text("plain-sock");
        Assert.Contains(from, text, StringComparison.Ordinal);
        string message = Assert.Throws<KnitException>(() => Read(text.Replace(from, to, StringComparison.Ordinal))).Message;

        Assert.Contains(expected, message, StringComparison.Ordinal);
        Assert.StartsWith("plain-sock.knit", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#...", "row 2 of the chart has 4 stitches; expected 12 as in row 1")]
    [InlineData("#..x........", "has 'x' at stitch 4; expected '.' for MC or '#' for CC: two colors in a round are all a hand can strand")]
    [InlineData("#..2....##..", "has '2' at stitch 4")]
    public void A_chart_of_other_signs_is_refused(string row, string expected)
    {
        string text = "knit 1\nbase: plain-sock\ntitle: X\n[chart]\n#...##..#...\n" + row + "\n";

        string message = Assert.Throws<KnitException>(() => PatternFile.Parse("x.knit", text, _ => Repo.Text("plain-sock"))).Message;

        Assert.Contains(expected, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../plain-sock")]
    [InlineData("/etc/passwd")]
    [InlineData("Plain Sock")]
    public void A_base_is_a_name_and_no_path(string name) =>
        Assert.Contains("expected the name of a pattern in the same folder", Assert.Throws<KnitException>(() => PatternFile.Parse("x.knit", $"knit 1\nbase: {name}\n", _ => throw new InvalidOperationException("it looked"))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_base_that_is_missing_is_named() =>
        Assert.Contains("'nothing.knit' is not beside the file", Assert.Throws<KnitException>(() => PatternFile.Parse("x.knit", "knit 1\nbase: nothing\n", _ => null)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_base_has_no_base() =>
        Assert.Contains("has a base itself", Assert.Throws<KnitException>(() => PatternFile.Parse("x.knit", "knit 1\nbase: x\n", _ => "knit 1\nbase: x\n")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_not_there_is_told_in_one_sentence() =>
        Assert.Equal("none.knit: there is no such file; expected a pattern (.knit); look at its name and folder.", Assert.Throws<KnitException>(() => PatternFile.Read("none.knit")).Message);

    [Fact]
    public void A_file_without_end_is_refused() =>
        Assert.Contains("expected 3000 lines", Assert.Throws<KnitException>(() => PatternFile.Parse("x.knit", "knit 1\n" + new string('\n', 5000), _ => null)).Message, StringComparison.Ordinal);

    private static void Read(string text)
    {
        Pattern pattern = PatternFile.Parse("plain-sock.knit", text, _ => null);
        pattern.NumbersOf(new Choice(pattern.Size("Adult M")));
    }
}
