using System.Linq;
using Knit.Import;
using Knit.Motifs;
using Knit.Patterns;
using Xunit;

namespace Knit.Tests.Import;

public class MotifWidthsTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(12)]
    public void A_width_that_closes_every_size_is_fine(int width) => Assert.Null(MotifWidths.WhyNot(Of(width)));

    [Fact]
    public void Another_width_is_told_with_the_sizes_and_the_widths_that_would_do() =>
        Assert.Equal(
            "a motif of 10 sts does not close the round of Child L (56 sts), Adult L (72 sts); expected 0, 4 or 8 sts left over, which strips at the back fill; "
            + "make it 2, 4, 8, 12 sts wide, which closes every size.",
            MotifWidths.WhyNot(Of(10)));

    [Fact]
    public void The_widths_that_are_named_are_all_that_do()
    {
        int[] fitting = [.. Enumerable.Range(2, 23).Where(width => MotifWidths.WhyNot(Of(width)) is null)];

        Assert.Equal([2, 4, 8, 12], fitting);
    }

    private static Pattern Of(int width)
    {
        Colorway colors = new("Test", [new YarnColor("MC", "Navy", "#1f2d4d"), new YarnColor("CC", "Cream", "#f4e7b8")]);
        return PatternFile.Parse("test.knit", PatternWriter.Motif("Test", StitchGrid.FromWorn(["#" + new string('.', width - 1)]), colors), BundledPatterns.Text);
    }
}
