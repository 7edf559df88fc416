using Knit.Images;
using Knit.Import;
using Xunit;

namespace Knit.Tests.Import;

public class PictureReadingTests
{
    private static readonly string[] Moon = ["..##.", ".##..", ".##..", "..##."];

    [Fact]
    public void A_pixel_is_a_stitch_and_the_more_frequent_color_is_the_main_one()
    {
        ImportedPicture read = PictureReading.Read(Drawn.Of(Moon), "moon.png", new ImportOptions());

        Assert.Equal(Moon, read.Grid.ToWorn());
        Assert.Equal((Drawn.Navy, Drawn.Cream, 0), (read.Main, read.Contrast, read.PixelsSnapped));
    }

    [Fact]
    public void The_main_color_can_be_chosen()
    {
        ImportedPicture read = PictureReading.Read(Drawn.Of(Moon), "moon.png", new ImportOptions(Main: Drawn.Cream));

        Assert.Equal(["##..#", "#..##", "#..##", "##..#"], read.Grid.ToWorn());
        Assert.Equal((Drawn.Cream, Drawn.Navy), (read.Main, read.Contrast));
    }

    [Fact]
    public void A_main_color_that_is_not_there_is_told() =>
        Refused("moon.png: the picture has no #ff0000 to be the main color; expected #1f2d4d or #f4e7b8; give --main one of them.", Drawn.Of(Moon), new ImportOptions(Main: Rgb.Parse("#ff0000")));

    [Fact]
    public void A_smoothed_picture_is_told_with_its_first_wrong_pixel_and_what_would_work() =>
        Refused(
            "moon.png: the picture has 3 colors, the first that is neither #1f2d4d nor #f4e7b8 is #909088 at x 3, y 1; expected two colors, one pixel for a stitch; "
            + "save it without anti-aliasing, or add --snap to take each pixel to the nearer of the two, with --scale N where a stitch is N pixels wide.",
            Drawn.Of("..##.", ".##+.", ".##..", "..##+"),
            new ImportOptions());

    [Fact]
    public void Snapping_takes_each_pixel_to_the_nearer_color_and_counts_them()
    {
        ImportedPicture read = PictureReading.Read(Drawn.Of("..##.", ".##+.", ".##-.", "..##+"), "moon.png", new ImportOptions(Snap: true));

        Assert.Equal(["..##.", ".###.", ".##..", "..###"], read.Grid.ToWorn());
        Assert.Equal(3, read.PixelsSnapped);
    }

    [Fact]
    public void A_color_that_is_nearly_the_first_one_is_not_taken_for_the_second()
    {
        ImportedPicture read = PictureReading.Read(Drawn.Of(".....", "-----", ".##..", "....."), "moon.png", new ImportOptions(Snap: true));

        Assert.Equal([".....", ".....", ".##..", "....."], read.Grid.ToWorn());
        Assert.Equal(5, read.PixelsSnapped);
    }

    [Fact]
    public void One_color_is_no_motif() =>
        Refused("moon.png: the whole picture is #1f2d4d; expected two colors, MC and CC; draw the motif in a second color.", Drawn.Of("...", "..."), new ImportOptions());

    [Fact]
    public void An_enlarged_picture_is_recognized() =>
        Refused(
            "moon.png: the picture looks enlarged 8 times, 40 x 32 pixels for 5 x 4 stitches; expected one pixel for a stitch; use --scale 8, or --scale 1 if every pixel is a stitch.",
            Drawn.Enlarged(8, Moon),
            new ImportOptions());

    [Theory]
    [InlineData(8, 5)]
    [InlineData(4, 10)]
    [InlineData(1, 40)]
    public void The_scale_says_how_many_pixels_a_stitch_is(int scale, int width) =>
        Assert.Equal(width, PictureReading.Read(Drawn.Enlarged(8, Moon), "moon.png", new ImportOptions(Scale: scale)).Grid.Width);

    [Theory]
    [InlineData(3)]
    [InlineData(16)]
    public void A_scale_that_cuts_stitches_is_told(int scale) =>
        Refused(
            $"moon.png: with --scale {scale} a stitch would have two colors or be cut at the edge; expected squares of {scale} x {scale} pixels of one color; use --scale 8, or --scale 1 if every pixel is a stitch.",
            Drawn.Enlarged(8, Moon),
            new ImportOptions(Scale: scale));

    [Fact]
    public void A_smoothed_and_enlarged_picture_is_shrunk_by_what_most_of_each_square_is()
    {
        Picture picture = Drawn.Enlarged(8, Moon);
        picture[16, 0] = Drawn.Navy;
        picture[17, 0] = Rgb.Parse("#909088");
        picture[0, 0] = Rgb.Parse("#909088");

        ImportedPicture read = PictureReading.Read(picture, "moon.png", new ImportOptions(Snap: true, Scale: 8));

        Assert.Equal(Moon, read.Grid.ToWorn());
        Assert.Equal(3, read.PixelsSnapped);
    }

    [Fact]
    public void What_is_halfway_becomes_the_more_frequent_color()
    {
        Picture halfSquare = Drawn.Of("##....", "......");
        Picture between = new(4, 1, Rgb.Black);
        between[1, 0] = Rgb.Parse("#0000c8");
        between[2, 0] = Rgb.Parse("#000064");

        Assert.Equal(["#.."], PictureReading.Read(Drawn.Of("##....", "#....."), "half.png", new ImportOptions(Snap: true, Scale: 2)).Grid.ToWorn());
        Assert.Equal(["..."], PictureReading.Read(halfSquare, "half.png", new ImportOptions(Snap: true, Scale: 2)).Grid.ToWorn());
        Assert.Equal([".#.."], PictureReading.Read(between, "half.png", new ImportOptions(Snap: true)).Grid.ToWorn());
    }

    [Fact]
    public void Squares_that_would_be_cut_are_told() =>
        Refused(
            "moon.png: with --scale 3 squares would be cut at the edge of 40 x 32 pixels; expected both to be a multiple of 3; cut the picture so, or give another scale.",
            Drawn.Enlarged(8, Moon),
            new ImportOptions(Snap: true, Scale: 3));

    [Theory]
    [InlineData(0)]
    [InlineData(-2)]
    public void A_scale_below_one_is_told(int scale) =>
        Refused($"moon.png: --scale is {scale}; expected 1 or more, the pixels across that make one stitch; leave it out, or give 1.", Drawn.Of(Moon), new ImportOptions(Scale: scale));

    [Fact]
    public void A_picture_higher_than_a_leg_is_told() =>
        Refused(
            "moon.png: the picture is 2 stitches wide and 121 rounds high; expected a motif that fits around a leg, and 120 rounds at most; cut it to one repeat.",
            Drawn.Of(Drawn.Repeated(121, "#.")),
            new ImportOptions());

    private static void Refused(string sentence, Picture picture, ImportOptions options) =>
        Assert.Equal(sentence, Assert.Throws<KnitException>(() => PictureReading.Read(picture, "moon.png", options)).Message);
}
