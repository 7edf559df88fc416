using System.Collections.Generic;
using System.Linq;
using Knit.Images;
using Xunit;

namespace Knit.Tests.Images;

public class CanvasTests
{
    [Fact]
    public void A_rectangle_covers_its_pixels_and_no_others()
    {
        Canvas canvas = new(5, 4, Rgb.White);

        canvas.Fill(1, 1, 3, 2, Rgb.Black);

        Assert.Equal([".....", ".###.", ".###.", "....."], Rows(canvas));
    }

    [Fact]
    public void A_frame_is_drawn_inside_its_edges()
    {
        Canvas canvas = new(6, 5, Rgb.White);

        canvas.Frame(0, 0, 6, 5, Rgb.Black);

        Assert.Equal(["######", "#....#", "#....#", "#....#", "######"], Rows(canvas));
    }

    [Theory]
    [InlineData(0, 0, 4, 2, new[] { "#....", ".##..", "...##" })]
    [InlineData(4, 2, 0, 0, new[] { "##...", "..##.", "....#" })]
    [InlineData(2, 0, 2, 2, new[] { "..#..", "..#..", "..#.." })]
    [InlineData(3, 1, 3, 1, new[] { ".....", "...#.", "....." })]
    public void A_line_has_both_its_ends(int fromX, int fromY, int toX, int toY, string[] rows)
    {
        Canvas canvas = new(5, 3, Rgb.White);

        canvas.Line(fromX, fromY, toX, toY, Rgb.Black);

        Assert.Equal(rows, Rows(canvas));
    }

    [Fact]
    public void What_lies_outside_is_left_away()
    {
        Canvas canvas = new(3, 2, Rgb.White);

        canvas.Fill(-5, -5, 6, 6, Rgb.Black);
        canvas.Line(2, -9, 2, 9, Rgb.Black);
        canvas.Text("W", 100, 100, Rgb.Black);

        Assert.Equal(["#.#", "..#"], Rows(canvas));
    }

    [Fact]
    public void Letters_stand_side_by_side()
    {
        Canvas canvas = new(Canvas.TextWidth("1A"), Canvas.TextHeight(), Rgb.White);

        canvas.Text("1a", 0, 0, Rgb.Black);

        Assert.Equal(
            ["..#....###.", ".##...#...#", "..#...#...#", "..#...#####", "..#...#...#", "..#...#...#", ".###..#...#"],
            Rows(canvas));
    }

    [Fact]
    public void Every_digit_and_capital_looks_different_from_every_other_also_when_large()
    {
        HashSet<string> seen = [];
        const string All = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-.,:/()+=# '\u00e4";
        foreach (char letter in All)
        {
            Canvas canvas = new(10, 14, Rgb.White);
            canvas.Text(letter.ToString(), 0, 0, Rgb.Black, scale: 2);
            Assert.True(seen.Add(string.Concat(Rows(canvas))), $"'{letter}' looks like another");
        }

        Assert.Equal(All.Length, seen.Count);
    }

    private static string[] Rows(Canvas canvas) =>
        [.. Enumerable.Range(0, canvas.Picture.Height).Select(y => string.Concat(Enumerable.Range(0, canvas.Picture.Width).Select(x => canvas.Picture[x, y] == Rgb.Black ? '#' : '.')))];
}
