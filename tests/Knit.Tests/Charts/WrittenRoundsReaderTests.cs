using Knit.Charts;
using Xunit;

namespace Knit.Tests.Charts;

public class WrittenRoundsReaderTests
{
    [Fact]
    public void Runs_stars_and_the_rest_of_a_round_are_read() =>
        Assert.Equal(
            ["#..#..####", "#..#..#..#", "##########", "##########"],
            WrittenRoundsReader.Read(["Rnd 1: *k1 CC, k2 MC* 2 times, k to end CC.", "Rnd 2: *k1 CC, k2 MC* to last 1 sts, k1 CC.", "Rnds 3-4: k to end CC."], 10).ToWorn());

    [Theory]
    [InlineData("Rnd 1: *k1 CC, k2 MC* 3 times.", "'Rnd 1: *k1 CC, k2 MC* 3 times.' knits 9 sts; expected 10, the whole round; count its stitches.")]
    [InlineData("Rnd 1: k11 CC.", "'Rnd 1: k11 CC.' has a step that a round of 10 sts has no room for, or that names no color; expected k, a number and MC or CC; count its stitches.")]
    [InlineData("Rnd 1: k10.", "'Rnd 1: k10.' has a step that a round of 10 sts has no room for, or that names no color; expected k, a number and MC or CC; count its stitches.")]
    [InlineData("Rnd 1: *k1 CC, k2 MC* 10000 times.", "'Rnd 1: *k1 CC, k2 MC* 10000 times.' has a step that a round of 10 sts has no room for, or that names no color; expected k, a number and MC or CC; count its stitches.")]
    [InlineData("Rnd 2: k to end MC.", "'Rnd 2: k to end MC.' stands where round 1 was expected; number the rounds of a chart from 1 without a gap.")]
    [InlineData("Row 1: k to end MC.", "'Row 1: k to end MC.' stands where round 1 was expected; number the rounds of a chart from 1 without a gap.")]
    [InlineData("Cast on 10 sts with MC; join in the round.", "'Cast on 10 sts with MC; join in the round.' stands where round 1 was expected; number the rounds of a chart from 1 without a gap.")]
    public void A_round_that_does_not_fit_is_told(string sentence, string told) =>
        Assert.Equal(told, Assert.Throws<KnitException>(() => WrittenRoundsReader.Read([sentence], 10)).Message);

    [Fact]
    public void A_star_that_makes_no_stitch_ends() =>
        Assert.Throws<KnitException>(() => WrittenRoundsReader.Read(["Rnd 1: **k1 CC* 0 times* to end."], 10));
}
