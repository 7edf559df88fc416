using Knit.Images;
using Xunit;

namespace Knit.Tests.Images;

public class RgbTests
{
    [Theory]
    [InlineData("#000000", 0, 0, 0)]
    [InlineData("#1f4e79", 0x1F, 0x4E, 0x79)]
    [InlineData("#FFAB0c", 0xFF, 0xAB, 0x0C)]
    public void A_color_is_read_and_written(string text, byte red, byte green, byte blue)
    {
        Rgb color = Rgb.Parse(text);

        Assert.Equal(new Rgb(red, green, blue), color);
        Assert.Equal(text.ToLowerInvariant(), color.ToString());
    }

    [Theory]
    [InlineData("red")]
    [InlineData("1f4e79")]
    [InlineData("#1f4e7")]
    [InlineData("#1f4e790")]
    [InlineData("#1f4e7g")]
    [InlineData("# 1f4e7")]
    [InlineData("#+1f4e7")]
    [InlineData("")]
    public void What_is_no_color_is_told_with_an_example(string text)
    {
        KnitException refused = Assert.Throws<KnitException>(() => Rgb.Parse(text));

        Assert.Equal($"'{text}' is no color; expected # and six digits 0-9 or letters a-f, red, green, blue; write for example #1f4e79.", refused.Message);
    }

    [Fact]
    public void A_long_or_wild_text_is_shown_short_and_tame()
    {
        KnitException refused = Assert.Throws<KnitException>(() => Rgb.Parse("\u001b[2J" + new string('x', 5000)));

        Assert.StartsWith("'?[2Jxxxxxxxxxxxxxxxx' is no color", refused.Message);
    }
}
