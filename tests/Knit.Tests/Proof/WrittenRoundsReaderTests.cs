using Knit.Proof;
using Xunit;

namespace Knit.Tests.Proof;

public class WrittenRoundsReaderTests
{
    private static readonly string[] Colors = ["MC", "CC"];

    [Fact]
    public void Runs_stars_and_the_rest_of_a_round_are_knitted() =>
        Assert.Equal(
            ["#..#..####", "#..#..#..#", "##########", "##########"],
            WrittenRoundsReader.Read(["Rnd 1: *k1 CC, k2 MC* 2 times, k to end CC.", "Rnd 2: *k1 CC, k2 MC* to last 1 sts, k1 CC.", "Rnds 3-4: k to end CC."], 10, Colors).ToWorn());

    [Theory]
    [InlineData("Rnd 1: *k1 CC, k2 MC* 3 times.", "'Rnd 1: *k1 CC, k2 MC* 3 times.', stitch 10: it ends 1 sts before the end of the round")]
    [InlineData("Rnd 1: k11 CC.", "'k11' needs one stitch more than the rnd has")]
    [InlineData("Rnd 1: *k1 CC, k2 MC* 10000 times.", "needs one stitch more than the rnd has")]
    [InlineData("Rnd 2: k to end MC.", "was expected to be number 1")]
    [InlineData("Row 1: k to end MC.", "stands among the rounds of the chart; expected 'Rnd' and its number")]
    [InlineData("Cast on 10 sts with MC; join in the round.", "stands among the rounds of the chart")]
    [InlineData("Rnd 1: **k1 CC* 0 times* to end.", "the part between the stars takes 0 sts")]
    public void A_round_that_does_not_fit_is_told(string sentence, string told) =>
        Assert.Contains(told, Assert.Throws<KnitException>(() => WrittenRoundsReader.Read([sentence], 10, Colors)).Message, System.StringComparison.Ordinal);
}
