using System;
using System.Text.RegularExpressions;
using Knit.Pages;
using Knit.Patterns;
using Workshop.Output;
using Xunit;

namespace Knit.Tests.Pages;

public class PageHtmlTests
{
    private static readonly string NightWatch = Html("night-watch");

    [Fact]
    public void The_page_needs_no_other_file()
    {
        Assert.Equal(3, Regex.Count(NightWatch, "<img src=\"data:image/svg\\+xml;base64,"));
        Assert.DoesNotMatch("(?:src|href)=\"(?!data:|#)", NightWatch);
    }

    [Fact]
    public void Each_picture_has_words_for_those_who_do_not_see_it() => Assert.All(Regex.Matches(NightWatch, "<img [^>]*>"), image => Assert.Matches("alt=\"[^\"]{20,}\"", image.Value));

    [Fact]
    public void Stars_of_repeats_are_stars_and_not_slanted_words() => Assert.Contains("*k2, p2* to end.", NightWatch, StringComparison.Ordinal);

    [Fact]
    public void A_picture_that_was_not_made_is_refused()
    {
        KnitException refused = Assert.Throws<KnitException>(() => PageHtml.Of("x", "![words](other.svg)", [new GeneratedFile("one.svg", "<svg/>")]));

        Assert.Contains("the page shows 'other.svg', which was not made", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_a_file_are_words_on_the_page_and_in_the_drawings()
    {
        const string Evil = "<script>alert(1)</script> [x](javascript:alert(2)) ![y](http://127.0.0.1/z) & \"quotes\" </svg>";
        Pattern pattern = PatternFile.Parse("evil <b>.knit", $"knit 1\ntitle: {Evil}\nsummary: {Evil}\nbase: plain-sock\n[colorways]\n<i>: MC <u>&\" #000000, CC x #ffffff\n[notes]\n{Evil}\n| a | b |\n", _ => Repo.Text("plain-sock"));
        SockShelf socks = new(pattern);
        PageRequest request = PageRequest.One(pattern, new Choice(pattern.Size("Child S")));
        GeneratedFile[] files = [.. PatternFiles.Of(request, socks)];

        string html = PageHtml.Of(pattern.Title, files[0].Text, files[1..]);

        Assert.DoesNotMatch("<script|<u>|<b>|href=|src=\"http", html);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt; [x](javascript:alert(2))", html, StringComparison.Ordinal);
        Assert.Equal("evil--b--child-s.md", files[0].Path);
        Assert.All(files[1..], file => System.Xml.Linq.XDocument.Parse(file.Text));
    }

    private static string Html(string name)
    {
        (Pattern pattern, SockShelf socks) = Shelves.Of(name);
        GeneratedFile[] files = [.. PatternFiles.Of(PageRequest.All(pattern), socks)];
        return PageHtml.Of(pattern.Title, files[0].Text, files[1..]);
    }
}
