using Knit.Pages;
using Markdig;
using Xunit;

namespace Knit.Tests.Pages;

public class PageTextTests
{
    [Theory]
    [InlineData("Rnd 1: *k2, p2* to end. [64 sts]")]
    [InlineData("a_b_c **bold** `code` ~~x~~ | y")]
    [InlineData("<b>5 & 6</b> &amp;")]
    [InlineData("[x](http://127.0.0.1/) [y][z] [w]: u")]
    [InlineData("# no heading")]
    [InlineData("- no list")]
    [InlineData("### no heading")]
    [InlineData("---")]
    [InlineData("+ no list")]
    [InlineData("1. no list")]
    [InlineData("12) no list")]
    [InlineData("a back\\slash, and \\* a star")]
    [InlineData("44 (48, 56) sts - 3.5 mm")]
    public void Words_stay_words_in_a_browser_and_when_they_are_read_back(string words)
    {
        string escaped = PageText.Escape(words);

        Assert.Equal(words, PageText.Unescape(escaped));
        Assert.Equal($"<p>{words.Replace("&", "&amp;", System.StringComparison.Ordinal).Replace("<", "&lt;", System.StringComparison.Ordinal).Replace(">", "&gt;", System.StringComparison.Ordinal)}</p>", Markdown.ToHtml(escaped).Trim());
    }

    [Theory]
    [InlineData("15.5 cm (6 in)")]
    [InlineData("#123456")]
    [InlineData("-1.4 %")]
    [InlineData("Cast on 44 (48, 56) sts with MC; join in the round. [44 (48, 56) sts]")]
    [InlineData("Row 1 (RS): sl1, k to 1 before gap, ssk, k1, turn. [33 sts]")]
    public void What_needs_no_backslash_gets_none(string words) => Assert.Equal(words, PageText.Escape(words));
}
