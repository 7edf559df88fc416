using System;
using System.Collections.Generic;
using System.Linq;
using Knit.Import;
using Knit.Motifs;
using Knit.Patterns;
using Knit.Proof;
using Xunit;

namespace Knit.Tests.Import;

public class MotifFloatsTests
{
    private const string Tail = "; expected 5 at most, longer floats catch toes; make st ";

    [Fact]
    public void A_motif_without_long_floats_has_none_to_name() => Assert.Empty(Named("##..", "##..", "..##", "..##"));

    [Fact]
    public void A_float_in_the_middle_is_named_once_for_all_sizes() =>
        Assert.Equal($"rnd 2, sts 2-7: CC is carried behind 6 sts{Tail}4 CC.", Assert.Single(Named(".##..##.", "#......#", ".##..##.")));

    [Fact]
    public void A_float_of_the_main_color_asks_for_the_main_color() =>
        Assert.Contains($"rnd 2, sts 2-7: MC is carried behind 6 sts{Tail}4 MC.", Named(".##..##.", ".######.", ".##..##."));

    [Fact]
    public void A_float_over_the_edge_of_the_repeat_has_the_stitches_of_both()
    {
        IReadOnlyList<string> named = Named(".##..##.", "...##...", ".##..##.");

        Assert.Contains($"rnd 2, sts 6-8 and sts 1-3: CC is carried behind 6 sts{Tail}8 CC.", named);
    }

    // 44 and 68 stitches leave a strip, which begins with MC in the first round; other sizes are whole repeats.
    [Fact]
    public void A_float_into_the_strip_says_in_which_sizes()
    {
        IReadOnlyList<string> named = Named("##......", ".##..##.");

        Assert.Contains($"rnd 1, sts 3-8 and st 1 of the strip: CC is carried behind 7 sts{Tail}6 CC, in Child S, Adult M.", named);
    }

    [Fact]
    public void A_float_that_ends_with_the_round_belongs_to_that_round()
    {
        string[] named = [.. Named("##......", "........")];

        Assert.Contains(named, sentence => sentence.StartsWith("rnd 1, sts 3-8: CC is carried behind 6 sts", StringComparison.Ordinal));
        Assert.DoesNotContain(named, sentence => sentence.StartsWith("rnd 2", StringComparison.Ordinal));
    }

    [Fact]
    public void The_stitches_that_a_float_runs_behind_are_those_of_the_motif()
    {
        MotifFloat found = Assert.Single(MotifFloats.Find(Socks(".##..##.", "#......#", ".##..##.")));
        Assert.Equal([(2, 2), (2, 3), (2, 4), (2, 5), (2, 6), (2, 7)], found.Behind);

        // From the end of round 1, which only whole repeats reach, into round 2; the strips of other sizes are no stitches of the motif.
        MotifFloat over = Assert.Single(MotifFloats.Find(Socks(".##.#...", "...#.##.")), one => one.Sentence.Contains("over the start", StringComparison.Ordinal));
        Assert.Equal([(1, 6), (1, 7), (1, 8), (2, 1), (2, 2), (2, 3)], over.Behind);
    }

    private static IReadOnlyList<string> Named(params string[] rows) => MotifFloats.TooLong(Socks(rows));

    private static KnittedSock[] Socks(params string[] rows)
    {
        Colorway colors = new("Test", [new YarnColor("MC", "Navy", "#1f2d4d"), new YarnColor("CC", "Cream", "#f4e7b8")]);
        Pattern pattern = PatternFile.Parse("test.knit", PatternWriter.Motif("Test", StitchGrid.FromWorn(rows), colors), BundledPatterns.Text);
        return [.. pattern.Sizes.Select(size => SockKnitter.Knit(pattern, new Choice(size)))];
    }
}
