using System;
using Knit.Images;
using Xunit;

namespace Knit.Tests.Images;

public class ColorVisionTests
{
    [Theory]
    [InlineData("#000000")]
    [InlineData("#808080")]
    [InlineData("#ffffff")]
    public void Gray_is_gray_for_everybody(string gray)
    {
        foreach (Vision vision in Enum.GetValues<Vision>())
        {
            Assert.Equal(Rgb.Parse(gray), ColorVision.AsSeen(Rgb.Parse(gray), vision));
        }
    }

    // Light of red 1, green 0, blue 0: the first column of the published matrix is what is seen, written in sRGB.
    [Theory]
    [InlineData(Vision.Protanopia, 0.152286, 0.114503, 0)]
    [InlineData(Vision.Deuteranopia, 0.367322, 0.280085, 0)]
    [InlineData(Vision.Tritanopia, 1, 0, 0.004733)]
    public void Pure_red_is_seen_as_the_published_matrices_say(Vision vision, double red, double green, double blue)
    {
        Rgb seen = ColorVision.AsSeen(Rgb.Parse("#ff0000"), vision);

        Assert.Equal(new Rgb(Encoded(red), Encoded(green), Encoded(blue)), seen);
        Assert.Equal((0.2126 * red) + (0.7152 * green) + (0.0722 * blue), ColorVision.Luminance(Rgb.Parse("#ff0000"), vision), 1e-9);
    }

    [Fact]
    public void A_red_and_a_green_that_look_alike_without_green_cones_are_told_apart_by_others()
    {
        (Rgb red, Rgb green) = (Rgb.Parse("#c03030"), Rgb.Parse("#5c7a2a"));

        Assert.InRange(Distance(ColorVision.AsSeen(red, Vision.Deuteranopia), ColorVision.AsSeen(green, Vision.Deuteranopia)), 0, 40);
        Assert.InRange(Distance(red, green), 100, 442);
    }

    private static double Distance(Rgb one, Rgb other) =>
        Math.Sqrt(Math.Pow(one.R - other.R, 2) + Math.Pow(one.G - other.G, 2) + Math.Pow(one.B - other.B, 2));

    private static byte Encoded(double light) => (byte)Math.Round(255 * (light <= 0.0031308 ? light * 12.92 : (1.055 * Math.Pow(light, 1 / 2.4)) - 0.055));
}
