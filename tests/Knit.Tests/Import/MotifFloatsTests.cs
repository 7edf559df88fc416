using System;
using System.Collections.Generic;
using System.Linq;
using Knit.Charts;
using Knit.Import;
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

    private static IReadOnlyList<string> Named(params string[] rows)
    {
        Colorway colors = new("Test", [new YarnColor("MC", "Navy", "#1f2d4d"), new YarnColor("CC", "Cream", "#f4e7b8")]);
        Pattern pattern = PatternFile.Parse("test.knit", PatternWriter.Motif("Test", StitchGrid.FromWorn(rows), colors), BundledPatterns.Text);
        return MotifFloats.TooLong([.. pattern.Sizes.Select(size => SockKnitter.Knit(pattern, new Choice(size)))]);
    }
}
