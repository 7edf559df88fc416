using System;
using System.Collections.Generic;
using System.Linq;
using Knit.Pages;
using Knit.Patterns;
using Knit.Proof;
using Xunit;

namespace Knit.Tests.Pages;

/// <summary>A page is knitted from its words. Each test with a fault plants it in the text of the page, as a slip of the pen would.</summary>
public class PageProofTests
{
    private static readonly Pattern NightWatch = Shelves.Of("night-watch").Pattern;
    private static readonly SockShelf Socks = Shelves.Of("night-watch").Socks;

    // A page serves all sizes; the tests knit from it what tells them most: the smallest, the largest, and a pocket on each leg.
    private static readonly Choice[] Some =
    [
        new(NightWatch.Size("Child S")),
        new(NightWatch.Size("Adult XL")),
        new(NightWatch.Size("Adult M"), PocketModule.Find("xiao-s3-full"), Leg.Right),
        new(NightWatch.Size("Adult S"), PocketModule.Find("feather-v2-classic")),
    ];

    private static readonly string Page = PatternPage.Write(PageRequest.All(NightWatch), Socks);

    public static TheoryData<string> Names => [.. Repo.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_page_of_each_pattern_makes_the_sock_that_the_pattern_makes(string name)
    {
        (Pattern pattern, SockShelf socks) = Shelves.Of(name);

        Assert.Empty(PageProof.CheckPage(PatternPage.Write(PageRequest.All(pattern), socks), pattern, [new(pattern.Sizes[1]), new(pattern.Sizes[6], PocketModule.Find("feather-v2-full"))], socks));
    }

    [Fact]
    public void The_page_of_one_choice_makes_its_sock()
    {
        Choice choice = Some[2];

        Assert.Empty(PageProof.CheckPage(PatternPage.Write(PageRequest.One(NightWatch, choice), Socks), NightWatch, [choice], Socks));
    }

    [Fact]
    public void A_wrong_count_in_brackets_is_found()
    {
        Fault fault = Assert.Single(Check("Repeat rnds 1-2 another 7 (7, 8, 9, 10, 10, 11) times. [44 (48,", "Repeat rnds 1-2 another 7 (7, 8, 9, 10, 10, 11) times. [46 (48,"));

        Assert.Equal(("Child S", "Gusset"), (fault.Choice, fault.Section));
        Assert.Contains("the brackets say 46 sts, and 44 are on the needles", fault.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dropped_k2tog_is_found_in_every_size()
    {
        IReadOnlyList<Fault> faults = Check("k to 3 before marker, k2tog, k1, sm, k to marker, sm, k1, ssk", "k to 3 before marker, k1, sm, k to marker, sm, k1, ssk");

        Assert.Equal(Some.Length, faults.Count);
        Assert.All(faults, fault => Assert.Equal(("Gusset", "rnd 1"), (fault.Section, fault.Row)));
    }

    [Fact]
    public void A_missing_sentence_is_found()
    {
        string toe = Assert.Single(Page.Split('\n'), line => line.StartsWith("- **Last part:**", StringComparison.Ordinal));

        Assert.All(Check(toe + "\n", string.Empty), fault => Assert.Equal("Toe", fault.Section));
        Assert.Equal(Some.Length, Check(toe + "\n", string.Empty).Count);
    }

    [Fact]
    public void A_list_that_lacks_a_number_is_found()
    {
        IReadOnlyList<Fault> faults = Check("Cast on 44 (48, 56, 64, 68, 72, 80) sts", "Cast on 44 (48, 64, 68, 72, 80) sts");

        Assert.Equal(Some.Length, faults.Count);
        Assert.Contains("'44 (48, 64, 68, 72, 80)' has numbers for 6 sizes; expected 7", faults[0].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_can_be_knitted_but_are_not_those_of_the_pattern_are_found()
    {
        IReadOnlyList<Fault> faults = Check("another 10 (11, 13, 15, 16, 17, 19) times", "another 10 (11, 13, 15, 16, 17, 19) times", "### Toe", "### Toe\n\n- **Next rnd:** k to end.");

        Assert.Equal(Some.Length, faults.Count);
        Assert.All(faults, fault => Assert.Contains("expected the page to make the same sock as the pattern", fault.Sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void A_round_of_the_chart_that_is_wrong_in_words_is_found()
    {
        string round = Assert.Single(Page.Split('\n'), line => line.StartsWith("- **Rnd 3:** \\*k1 MC, k4 CC", StringComparison.Ordinal));

        Fault[] faults = [.. Check(round, round.Replace("k1 MC, k4 CC", "k2 MC, k3 CC", StringComparison.Ordinal))];

        Assert.Equal(["Child S", "Adult XL"], faults.Select(fault => fault.Choice));
        Assert.All(faults, fault => Assert.Contains("the rounds in words are not those of the chart", fault.Sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void A_short_word_that_is_not_explained_is_found()
    {
        string line = Assert.Single(Page.Split('\n'), line => line.StartsWith("- **ssk**", StringComparison.Ordinal));

        Assert.Equal("'ssk' is used and not explained; expected it in the list; add it", Assert.Single(Check(line + "\n", string.Empty)).Sentence);
    }

    [Fact]
    public void A_short_word_that_is_explained_and_not_used_is_found() =>
        Assert.Equal("'tbl' is explained and not used; expected only what is used; leave it out", Assert.Single(Check("- **ssk**: ", "- **tbl**: through the back loop\n- **ssk**: ")).Sentence);

    [Fact]
    public void A_pocket_without_a_chapter_is_found()
    {
        Fault fault = Assert.Single(Check("Modules: xiao-s3-full", "Modules: xiao-s3-other"));

        Assert.Contains("has no pocket for xiao-s3-full", fault.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_lost_all_its_pockets_is_found()
    {
        int start = Page.IndexOf("## Pockets", StringComparison.Ordinal);

        IReadOnlyList<Fault> faults = PageProof.CheckPage(Page[..start] + Page[Page.IndexOf("## Chart", StringComparison.Ordinal)..], NightWatch, Some, Socks);

        Assert.Equal(Some.Count(choice => choice.Module is not null), faults.Count(fault => fault.Choice.Contains("with the pocket", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_pattern_of_one_adult_size_has_its_pockets_on_its_page()
    {
        Pattern pattern = NightWatch with { Name = "one-size", Sizes = [NightWatch.Size("Adult M")] };

        Assert.Empty(PageProof.Check(pattern));
    }

    [Fact]
    public void A_sentence_that_nobody_understands_is_found_with_its_section_and_line()
    {
        IReadOnlyList<Fault> faults = Check("- **Rnd 2:** k to end.", "- **Rnd 2:** knit on for a while.");

        Assert.Equal(Some.Length, faults.Count);
        Assert.All(faults, fault => Assert.Equal("Gusset", fault.Section));
        Assert.Matches(@"has 'knit' where .* was expected.*\(""Rnd 2: knit on for a while\."", night-watch\.md line \d+\)", faults[0].Sentence);
    }

    [Fact]
    public void The_eyelets_of_one_leg_taken_for_the_other_are_found()
    {
        IReadOnlyList<Fault> faults = Check("_Right leg:_", "_Left leg:_");

        Assert.Equal(["Adult M with the pocket for xiao-s3-full, right leg", "Adult S with the pocket for feather-v2-classic, left leg"], faults.Select(fault => fault.Choice));
    }

    private static IReadOnlyList<Fault> Check(params string[] replacements)
    {
        string page = Page;
        for (int i = 0; i < replacements.Length; i += 2)
        {
            Assert.Contains(replacements[i], page, StringComparison.Ordinal);
            page = page.Replace(replacements[i], replacements[i + 1], StringComparison.Ordinal);
        }

        return PageProof.CheckPage(page, NightWatch, Some, Socks);
    }
}
