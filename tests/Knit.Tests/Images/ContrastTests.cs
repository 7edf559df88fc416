using System.Linq;
using Knit.Images;
using Xunit;

namespace Knit.Tests.Images;

public class ContrastTests
{
    // The published ratios that people check with: black on white, the darkest gray that passes 4.5, pure red and blue on white.
    [Theory]
    [InlineData("#000000", "#ffffff", 21.0)]
    [InlineData("#767676", "#ffffff", 4.54)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#ff0000", "#ffffff", 4.00)]
    [InlineData("#0000ff", "#ffffff", 8.59)]
    [InlineData("#808080", "#808080", 1.0)]
    public void The_ratio_is_that_of_the_guidelines(string one, string other, double ratio)
    {
        Assert.Equal(ratio, Contrast.Of(Rgb.Parse(one), Rgb.Parse(other)).Ratio, 0.005);
        Assert.Equal(ratio, Contrast.Of(Rgb.Parse(other), Rgb.Parse(one)).Ratio, 0.005);
    }

    [Fact]
    public void Red_on_black_is_enough_for_most_and_not_for_a_reader_without_red_cones()
    {
        (Rgb red, Rgb black) = (Rgb.Parse("#dc0000"), Rgb.Black);

        Contrast worst = Contrast.Worst(red, black);

        Assert.True(Contrast.Of(red, black).IsEnough);
        Assert.Equal(Vision.Protanopia, worst.Vision);
        Assert.False(worst.IsEnough);
    }

    [Fact]
    public void The_worst_is_the_least_of_four()
    {
        Contrast[] all = [.. Contrast.All(Rgb.Parse("#1f4e79"), Rgb.Parse("#f0c030"))];

        Assert.Equal([Vision.Normal, Vision.Protanopia, Vision.Deuteranopia, Vision.Tritanopia], all.Select(contrast => contrast.Vision));
        Assert.Equal(all.Min(contrast => contrast.Ratio), Contrast.Worst(Rgb.Parse("#1f4e79"), Rgb.Parse("#f0c030")).Ratio);
    }

    [Fact]
    public void A_ratio_is_cut_so_that_three_means_three()
    {
        Assert.Equal("2.9:1 (normal sight)", new Contrast(2.999, Vision.Normal).ToString());
        Assert.False(new Contrast(2.999, Vision.Normal).IsEnough);
        Assert.Equal("3.0:1 (tritanopia)", new Contrast(3, Vision.Tritanopia).ToString());
        Assert.True(new Contrast(3, Vision.Tritanopia).IsEnough);
    }
}
