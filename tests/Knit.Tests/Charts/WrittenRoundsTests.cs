using System;
using System.Collections.Generic;
using System.Linq;
using Knit.Charts;
using Knit.Motifs;
using Knit.Notation;
using Knit.Proof;
using Xunit;

namespace Knit.Tests.Charts;

public class WrittenRoundsTests
{
    private static readonly string[] Roles = ["MC", "CC"];

    [Theory]
    [MemberData(nameof(Designs.InEachSize), MemberType = typeof(Designs))]
    public void The_machine_knits_from_them_what_the_chart_shows(string name, string size)
    {
        Composition round = Designs.Round(name, size);

        Assert.Equal(round.Grid, WrittenRoundsReader.Read(WrittenRounds.Of([round]), round.Grid.Width, Roles));
    }

    [Theory]
    [MemberData(nameof(Designs.Names), MemberType = typeof(Designs))]
    public void Sentences_for_all_sizes_are_those_of_each(string name)
    {
        Composition[] rounds = Designs.Rounds(name);
        IReadOnlyList<string> sentences = WrittenRounds.Of(rounds);

        for (int size = 0; size < rounds.Length; size++)
        {
            string[] picked = [.. sentences.Select(sentence => SizeList.Pick(sentence, size, rounds.Length))];
            Assert.Equal(rounds[size].Grid, WrittenRoundsReader.Read(picked, rounds[size].Grid.Width, Roles));
        }
    }

    [Fact]
    public void A_round_is_written_as_repeat_and_strip() =>
        Assert.Equal(
            ["Rnd 1: *k2 MC, k3 CC, k3 MC* 5 times, k1 MC, k2 CC, k1 MC.", "Rnd 2: *k3 CC, k5 MC* 5 times, k1 CC, k2 MC, k1 CC."],
            Of(44, "..###...", "###....."));

    [Fact]
    public void Two_strips_are_repeated_as_well() => Assert.Equal(["Rnd 1: *k3 CC, k9 MC* 3 times, *k1 MC, k2 CC, k1 MC* 2 times."], Of(44, "###........."));

    [Fact]
    public void A_shorter_repeat_inside_the_motif_is_found() => Assert.Equal(["Rnd 1: *k1 CC, k2 MC* 20 times, k1 MC, k2 CC, k1 MC."], Of(64, "#..#..#..#.."));

    [Fact]
    public void A_repeat_that_goes_on_through_the_strips_goes_to_the_end() => Assert.Equal(["Rnd 1: *k1 MC, k2 CC, k1 MC* to end."], Of(44, ".##..##."));

    [Fact]
    public void A_round_of_one_color_goes_to_the_end() => Assert.Equal(["Rnd 1: k to end CC.", "Rnd 2: k to end MC."], Of(44, "########", "........"));

    [Fact]
    public void Rounds_that_are_alike_are_written_once() =>
        Assert.Equal(["Rnds 1-2: *k1 CC, k7 MC* to end.", "Rnd 3: k to end MC."], Of(48, "#.......", "#.......", "........"));

    [Fact]
    public void A_motif_as_wide_as_the_round_has_no_stars() => Assert.Equal(["Rnd 1: k8 CC, k36 MC."], Of(44, "########...................................."));

    [Fact]
    public void Several_sizes_have_their_numbers_in_brackets()
    {
        StitchGrid motif = StitchGrid.FromWorn(["###.........", "............", ".##..##..##."]);

        Assert.Equal(
            [
                "Rnd 1: *k3 CC, k9 MC* 3 (4, 5) times, *k1 MC, k2 CC, k1 MC* 2 (0, 1) times.",
                "Rnd 2: k to end MC.",
                "Rnd 3: *k1 MC, k2 CC, k1 MC* to end.",
            ],
            WrittenRounds.Of([Composition.Of(motif, 44), Composition.Of(motif, 48), Composition.Of(motif, 64)]));
    }

    [Theory]
    [InlineData("k2 MC, k3 CC, k3 MC", "k2 MC, k4 CC, k2 MC")]
    [InlineData("k2 MC, k3 CC, k3 MC", "k3 MC, k3 CC, k2 MC")]
    [InlineData("5 times, k1 MC", "5 times, k1 CC")]
    public void A_run_that_is_off_by_one_is_another_round(string right, string wrong)
    {
        Composition round = Composition.Of(StitchGrid.FromWorn(["..###..."]), 44);
        string sentence = WrittenRounds.Of([round])[0];
        string changed = sentence.Replace(right, wrong, StringComparison.Ordinal);

        Assert.NotEqual(sentence, changed);
        Assert.NotEqual(round.Grid, WrittenRoundsReader.Read([changed], 44, Roles));
    }

    [Fact]
    public void A_run_that_is_one_stitch_too_long_cannot_be_knitted()
    {
        string sentence = WrittenRounds.Of([Composition.Of(StitchGrid.FromWorn(["..###..."]), 44)])[0];

        Assert.Throws<KnitException>(() => WrittenRoundsReader.Read([sentence.Replace("k3 CC", "k4 CC", StringComparison.Ordinal)], 44, Roles));
    }

    private static IReadOnlyList<string> Of(int stitches, params string[] rows) => WrittenRounds.Of([Composition.Of(StitchGrid.FromWorn(rows), stitches)]);
}
