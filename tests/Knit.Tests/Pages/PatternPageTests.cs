using System;
using System.Linq;
using System.Text.RegularExpressions;
using Knit.Pages;
using Knit.Patterns;
using Xunit;

namespace Knit.Tests.Pages;

public class PatternPageTests
{
    private static readonly string[] Order =
        ["Sizes", "Ease", "Materials", "Gauge", "Abbreviations", "Notes", "Instructions", "Pockets", "Chart", "Schematic", "Finishing", "Washing", "License"];

    private static readonly string Page = Write("night-watch");

    [Fact]
    public void Chapters_come_in_the_order_that_knitters_expect() =>
        Assert.Equal(Order, Regex.Matches(Page, "^## (.+)$", RegexOptions.Multiline).Select(match => match.Groups[1].Value));

    [Fact]
    public void Numbers_of_all_sizes_stand_in_one_sentence() =>
        Assert.Contains("- Cast on 44 (48, 56, 64, 68, 72, 80) sts with MC; join in the round. [44 (48, 56, 64, 68, 72, 80) sts]\n", Page, StringComparison.Ordinal);

    [Fact]
    public void A_sentence_for_some_sizes_names_them() =>
        Assert.Contains("- _Child M, Child L, Adult S, Adult L, Adult XL only:_ **Row 5 (RS):** sl1, k to 1 before gap, ssk, turn. [15 (17, 19, 21, 23) sts]\n", Page, StringComparison.Ordinal);

    [Fact]
    public void A_sentence_for_one_leg_names_it() =>
        Assert.Contains("- _Right leg:_ **Flap:** with MC pick up 19 sts in rnd 1 (1, 5, 9) of the leg, sts 8-26 (9-27, 10-28, 12-30). [19 sts]\n", Page, StringComparison.Ordinal);

    [Fact]
    public void The_page_says_that_nobody_has_knitted_it() => Assert.Contains("Nobody has knitted this sock from yarn yet", Page, StringComparison.Ordinal);

    [Fact]
    public void Sizes_tell_the_foot_and_the_sock_in_both_units() =>
        Assert.Contains("| Adult M | 25 cm (9\u00be in) | 23.5 cm (9\u00bc in) | 22.7 cm (9 in) | 21.3 cm (8\u00bc in) |", Page, StringComparison.Ordinal);

    [Fact]
    public void Needles_are_told_where_they_change()
    {
        Assert.Contains("### Leg\n\nNeedles: 2.5 mm (US 1\u00bd).\n", Page, StringComparison.Ordinal);
        Assert.Contains("### Heel flap\n\nNeedles: 2.25 mm (US 1).\n", Page, StringComparison.Ordinal);
        Assert.DoesNotContain("### Heel turn\n\nNeedles", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_module_has_a_pocket() => Assert.All(PocketModule.All, module => Assert.Contains($"Modules: {module.Name}\n", Page, StringComparison.Ordinal));

    [Fact]
    public void A_pocket_tells_only_what_changes()
    {
        string chapter = Page[Page.IndexOf("### Pocket for xiao-s3-full", StringComparison.Ordinal)..Page.IndexOf("### Pocket for xiao-s3-classic", StringComparison.Ordinal)];

        Assert.Equal(["Cuff", "Pocket", "Flap"], Regex.Matches(chapter, "^#### (.+)$", RegexOptions.Multiline).Select(match => match.Groups[1].Value));
    }

    [Fact]
    public void A_plain_sock_has_no_chart_and_no_contrast_color()
    {
        string page = Write("plain-sock");

        Assert.DoesNotContain("## Chart", page, StringComparison.Ordinal);
        Assert.DoesNotContain("- **CC**", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_for_one_child_has_no_pocket_and_nothing_to_put_in_it()
    {
        (Pattern pattern, SockShelf socks) = Shelves.Of("night-watch");
        string page = PatternPage.Write(PageRequest.One(pattern, new Choice(pattern.Size("Child L"))), socks);

        Assert.Contains("Cast on 56 sts with MC; join in the round. [56 sts]", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?i)pocket|module|LED|felt|button", page);
    }

    [Fact]
    public void A_page_for_one_choice_has_its_pocket_on_its_leg()
    {
        (Pattern pattern, SockShelf socks) = Shelves.Of("night-watch");
        string page = PatternPage.Write(PageRequest.One(pattern, new Choice(pattern.Size("Adult M"), PocketModule.Find("xiao-s3-full"), Leg.Right)), socks);

        Assert.Contains("This page is for Adult M with the pocket for xiao-s3-full, right leg.", page, StringComparison.Ordinal);
        Assert.Contains("- **Rnd 13:** \\*k2, p2\\* 3 times, \\*yo, k2tog, p2\\* twice, \\*k2, p2\\* to end.\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("leg:_", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_end_with_a_line_feed_alone_and_none_is_empty_twice() => Assert.DoesNotMatch("\r|\n\n\n| \n", Page);

    private static string Write(string name)
    {
        (Pattern pattern, SockShelf socks) = Shelves.Of(name);
        return PatternPage.Write(PageRequest.All(pattern), socks);
    }
}
