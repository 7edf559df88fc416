using System.Linq;
using Knit.Motifs;
using Knit.Patterns;
using Knit.Proof;
using Sock.Tests.Shared;
using Xunit;

namespace Knit.Tests.Patterns;

public class PatternWriterTests
{
    private static readonly Colorway Colors = new("Midnight", [new YarnColor("MC", "Night blue", "#1F2D4D"), new YarnColor("CC", "Moonlight", "#f4e7b8")]);
    private static readonly StitchGrid Checks = StitchGrid.FromWorn(["##..", "##..", "..##", "..##"]);

    [Fact]
    public void What_is_written_is_read_back()
    {
        Pattern pattern = PatternFile.Parse("checks.knit", PatternWriter.Motif("Checks & \"more\"", Checks, Colors), BundledPatterns.Text);

        Assert.Equal("Checks & \"more\"", pattern.Title);
        Assert.Equal("A motif of 4 sts and 4 rnds on the plain sock.", pattern.Summary);
        Assert.Equal(Checks, pattern.Chart);
        Assert.Equal("Midnight", Assert.Single(pattern.Colorways).Name);
        Assert.Equal([new YarnColor("MC", "Night blue", "#1f2d4d"), new YarnColor("CC", "Moonlight", "#f4e7b8")], pattern.Colorways[0].Colors);
    }

    [Fact]
    public void Every_size_of_it_can_be_knitted()
    {
        Pattern pattern = PatternFile.Parse("checks.knit", PatternWriter.Motif("Checks", Checks, Colors), BundledPatterns.Text);

        Assert.All(pattern.Sizes, size => Assert.Empty(SockChecks.Check(SockKnitter.Knit(pattern, new Choice(size)))));
    }

    [Fact]
    public void The_gauge_is_that_of_the_designs()
    {
        Pattern design = PatternFile.Read(RepositoryRoot.File("knitting-patterns", "night-watch.knit"));
        Pattern written = PatternFile.Parse("checks.knit", PatternWriter.Motif("Checks", Checks, Colors), BundledPatterns.Text);

        Assert.Equal((design.Gauge, design.EasePercent, design.NeedleMm, design.Skill), (written.Gauge, written.EasePercent, written.NeedleMm, written.Skill));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("two\nlines")]
    [InlineData("a title of far too many letters, a title of far too many letters, a title of far too many letters")]
    public void A_title_that_is_no_line_is_refused(string title) =>
        Assert.Contains("expected 1 to 80 on one line", Assert.Throws<KnitException>(() => PatternWriter.Motif(title, Checks, Colors)).Message);

    [Theory]
    [InlineData("Blue, dark")]
    [InlineData("Blue: dark")]
    [InlineData("Blue #1")]
    [InlineData("Blue\n[section Leg]")]
    [InlineData("")]
    public void A_name_that_would_end_its_place_is_refused(string name)
    {
        Colorway way = Colors with { Colors = [Colors.Colors[0] with { Name = name }, Colors.Colors[1]] };

        Assert.StartsWith("the name of a yarn has", Assert.Throws<KnitException>(() => PatternWriter.Motif("Checks", Checks, way)).Message);
        Assert.StartsWith("the name of a colorway has", Assert.Throws<KnitException>(() => PatternWriter.Motif("Checks", Checks, Colors with { Name = name })).Message);
    }

    [Fact]
    public void A_motif_higher_than_a_leg_is_refused() =>
        Assert.Equal(
            "the motif has 121 rounds; expected 120 at most; a leg has no more.",
            Assert.Throws<KnitException>(() => PatternWriter.Motif("Tall", StitchGrid.FromWorn([.. Enumerable.Repeat("#.", 121)]), Colors)).Message);

    [Fact]
    public void The_text_has_plain_line_ends_and_ends_with_one() =>
        Assert.Matches(@"\Aknit 1\n(?:[^\r]*\n)+\z", PatternWriter.Motif("Checks", Checks, Colors));
}
