using System;
using System.Linq;
using Knit.Charts;
using Knit.Images;
using Knit.Import;
using Knit.Motifs;
using Knit.Patterns;
using Xunit;

namespace Knit.Tests.Charts;

public class ChartPngTests
{
    private const string DrawAgain = "; draw the chart again.";
    private static readonly ChartDrawing Moon = Designs.Drawing("night-watch", "Adult M");
    private static readonly ChartPixels Places = ChartPixels.Of(Moon);

    [Theory]
    [MemberData(nameof(Designs.Names), MemberType = typeof(Designs))]
    public void A_chart_of_pixels_is_read_back_as_the_round_of_every_size(string name)
    {
        ChartDrawing drawing = Designs.Drawing(name);

        StitchGrid read = ChartPngReader.Read(ChartPng.Painted(drawing), ChartPixels.Of(drawing), drawing.Motif.Width);

        Assert.Equal(drawing.Grid, read);
        Assert.All(Designs.Rounds(name), round => Assert.Equal(round.Grid, ChartDrawing.Closed(read, round)));
    }

    [Fact]
    public void It_is_written_to_a_file_as_it_was_painted()
    {
        Picture picture = PngFile.Read(ChartPng.Draw(Moon), "chart.png");

        Assert.Equal(Moon.Grid, ChartPngReader.Read(picture, Places, 12));
    }

    [Theory]
    [MemberData(nameof(Designs.Names), MemberType = typeof(Designs))]
    public void Cells_have_the_shape_of_the_stitches(string name)
    {
        ChartDrawing drawing = Designs.Drawing(name);
        ChartPixels places = ChartPixels.Of(drawing);

        Assert.Equal((double)drawing.Gauge.Stitches / (double)drawing.Gauge.Rounds, (double)places.CellHeight / places.CellWidth, 0.01);
    }

    // Looked for in the pixels, not where the program says that it drew.
    [Fact]
    public void The_first_stitch_is_the_lowest_at_the_right_end()
    {
        ChartDrawing drawing = new(StitchGrid.FromWorn(["#...", "....", "...."]), null, new Gauge(30, 44), Moon.Colorway, "One");
        ChartPixels places = ChartPixels.Of(drawing);

        (int Left, int Top, int Right, int Bottom) main = Extent(ChartPng.Painted(drawing), places, "#1f2d4d");
        (int Left, int Top, int Right, int Bottom) first = Extent(ChartPng.Painted(drawing), places, "#f4e7b8");

        Assert.InRange(first.Left, main.Left + (2 * places.CellWidth), main.Right);
        Assert.InRange(first.Right, main.Right, main.Right + 1);
        Assert.InRange(first.Top, main.Top + places.CellHeight, main.Bottom);
        Assert.InRange(first.Bottom, main.Bottom, main.Bottom + 1);
    }

    [Theory]
    [InlineData(0, "#ffffff")]
    [InlineData(1, "#000000")]
    public void Symbols_are_drawn_in_the_ink_that_is_seen_on_their_color(int color, string ink)
    {
        Picture picture = ChartPng.Painted(Moon);

        Assert.Equal(Rgb.Parse(ink), picture[ChartPixels.Left + (Places.CellWidth / 2), Places.KeyY(color) + (Places.CellHeight / 2)]);
    }

    [Fact]
    public void A_cell_of_the_wrong_color_contradicts_its_symbol()
    {
        Refused(
            $"round 2, stitch 3 of the chart has the color of number 1 in the key and the symbol of number 2 in the key; expected both to be those of one color of the key{DrawAgain}",
            picture =>
            {
                (Rgb wrong, Rgb right) = (Rgb.Parse(Moon.Colorway.Colors[0].Hex), Rgb.Parse(Moon.Colorway.Colors[1].Hex));
                ForEachPixel(Places.X(2), Places.Y(1), (x, y) => picture[x, y] = picture[x, y] == right ? wrong : picture[x, y]);
            });
    }

    [Fact]
    public void A_cell_with_the_wrong_symbol_contradicts_its_color()
    {
        Refused(
            $"round 2, stitch 3 of the chart has the color of number 2 in the key and the symbol of number 1 in the key; expected both to be those of one color of the key{DrawAgain}",
            picture =>
            {
                Rgb color = Rgb.Parse(Moon.Colorway.Colors[1].Hex);
                Rgb other = Rgb.Parse(Moon.Colorway.Colors[0].Hex);
                Picture clean = ChartPng.Painted(Moon);
                (int fromX, int fromY) = (Places.X(0) - Places.X(2), Places.Y(0) - Places.Y(1));
                ForEachPixel(Places.X(2), Places.Y(1), (x, y) => picture[x, y] = clean[x + fromX, y + fromY] == other ? color : Rgb.Black);
            });
    }

    [Fact]
    public void A_chart_turned_to_its_mirror_image_is_refused() =>
        Refused(
            $"the number 1 is not where the chart should have it; expected rounds to be numbered from the bottom up and stitches from right to left{DrawAgain}",
            picture =>
            {
                Picture clean = ChartPng.Painted(Moon);
                for (int at = 0; at < picture.Width * picture.Height; at++)
                {
                    picture[at % picture.Width, at / picture.Width] = clean[picture.Width - 1 - (at % picture.Width), at / picture.Width];
                }
            });

    [Fact]
    public void A_red_box_around_other_stitches_than_the_words_say_is_refused() =>
        Assert.Equal(
            $"the red box of the chart is not around sts 1-11; expected it there, as the words below say{DrawAgain}",
            Assert.Throws<KnitException>(() => ChartPngReader.Read(ChartPng.Painted(Moon), Places, 11)).Message);

    [Fact]
    public void A_picture_of_another_size_is_refused() =>
        Assert.Contains("expected 682 across", Assert.Throws<KnitException>(() => ChartPngReader.Read(new Picture(10, 10, Rgb.White), Places, 12)).Message);

    [Theory]
    [InlineData(240, 10)]
    [InlineData(8, 120)]
    [InlineData(1, 1)]
    public void Large_and_tiny_charts_are_drawn_and_read(int width, int height)
    {
        StitchGrid motif = StitchGrid.FromWorn([.. Enumerable.Range(0, height).Select(row => new string([.. Enumerable.Range(0, width).Select(at => (row + at) % 3 == 0 ? '#' : '.')]))]);
        ChartDrawing drawing = new(motif, null, new Gauge(30, 44), Moon.Colorway, "Large");

        Assert.Equal(motif, ChartPngReader.Read(ChartPng.Painted(drawing), ChartPixels.Of(drawing), width));
    }

    [Fact]
    public void A_chart_too_large_for_a_picture_is_told() =>
        Assert.Equal(
            "a chart of 1000 sts x 1 rounds does not fit on a picture; expected 450 at most each way; take the drawing (SVG).",
            Assert.Throws<KnitException>(() => ChartPng.Draw(new ChartDrawing(StitchGrid.FromWorn([new string('#', 1000)]), null, new Gauge(30, 44), Moon.Colorway, "Wide"))).Message);

    [Theory]
    [MemberData(nameof(Designs.Names), MemberType = typeof(Designs))]
    public void The_picture_of_single_stitches_is_imported_again_as_the_same_motif(string name)
    {
        Pattern pattern = Designs.Named(name);

        Picture picture = PngFile.Read(StitchPng.Draw(pattern.Chart!, pattern.Colorways[0]), "stitches.png");
        ImportedPicture read = PictureReading.Read(picture, "stitches.png", new ImportOptions(Main: Rgb.Parse(pattern.Colorways[0].Colors[0].Hex), Scale: 1));

        Assert.Equal(pattern.Chart, read.Grid);
        Assert.Equal((pattern.Chart!.Width, pattern.Chart.Height), (picture.Width, picture.Height));
    }

    private static (int Left, int Top, int Right, int Bottom) Extent(Picture picture, ChartPixels places, string color)
    {
        (int X, int Y)[] found = [.. Enumerable.Range(0, picture.Width * places.Key).Select(at => (X: at % picture.Width, Y: at / picture.Width)).Where(at => picture[at.X, at.Y] == Rgb.Parse(color))];
        return (found.Min(at => at.X), found.Min(at => at.Y), found.Max(at => at.X), found.Max(at => at.Y));
    }

    private static void ForEachPixel(int left, int top, Action<int, int> change)
    {
        for (int at = 0; at < (Places.CellWidth - 1) * (Places.CellHeight - 1); at++)
        {
            change(left + 1 + (at % (Places.CellWidth - 1)), top + 1 + (at / (Places.CellWidth - 1)));
        }
    }

    private static void Refused(string sentence, Action<Picture> plant)
    {
        Picture picture = ChartPng.Painted(Moon);
        plant(picture);
        Assert.Equal(sentence, Assert.Throws<KnitException>(() => ChartPngReader.Read(picture, Places, 12)).Message);
    }
}
