using System;
using System.Linq;
using Knit.Images;
using Xunit;

namespace Knit.Tests.Images;

public class PictureTests
{
    [Fact]
    public void Colors_come_by_their_number_and_then_by_the_place_where_they_are_met()
    {
        Picture picture = new(3, 2, Rgb.White);
        picture[2, 0] = Rgb.Black;
        picture[0, 1] = new Rgb(1, 2, 3);

        Assert.Equal([(Rgb.White, 4), (Rgb.Black, 1), (new Rgb(1, 2, 3), 1)], picture.Colors());
    }

    [Fact]
    public void A_photograph_is_not_counted_to_its_last_color()
    {
        Picture picture = new(100, 100, Rgb.White);
        for (int at = 0; at < 10000; at++)
        {
            picture[at % 100, at / 100] = new Rgb((byte)(at >> 8), (byte)at, 7);
        }

        Assert.Equal(Picture.MostColors, picture.Colors().Count);
        Assert.Equal(4096, picture.Colors().Sum(entry => entry.Pixels));
    }

    [Theory]
    [InlineData(3, 0)]
    [InlineData(0, 2)]
    [InlineData(-1, 0)]
    [InlineData(0, -1)]
    public void A_pixel_outside_is_refused(int x, int y) => Assert.Throws<ArgumentOutOfRangeException>(() => new Picture(3, 2, Rgb.White)[x, y]);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(4097, 1)]
    [InlineData(1, 4097)]
    public void A_size_that_cannot_be_is_refused(int width, int height) => Assert.Throws<ArgumentOutOfRangeException>(() => new Picture(width, height, Rgb.White));
}
