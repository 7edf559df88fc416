using Knit.Import;
using Xunit;

namespace Knit.Tests.Import;

public class EnlargementTests
{
    [Theory]
    [InlineData(1, "##..", "....", "....", "....")]
    [InlineData(1, "....", "....", "....", "#...")]
    [InlineData(1, "#...", "#...", "#...", "#...")]
    [InlineData(1, "...#", "...#", "...#", "...#")]
    [InlineData(2, "##..", "##..", "....", "....")]
    [InlineData(1, ".##.", ".##.", "....", "....")]
    [InlineData(1, "###", "...", "...")]
    [InlineData(2, "####..", "####..")]
    [InlineData(1, "####..")]
    public void It_is_the_largest_square_that_the_picture_is_made_of(int times, params string[] rows) => Assert.Equal(times, Enlargement.Of(Drawn.Of(rows)));

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    public void An_enlarged_picture_tells_how_many_times(int times) => Assert.Equal(times, Enlargement.Of(Drawn.Enlarged(times, "#..", ".#.")));
}
