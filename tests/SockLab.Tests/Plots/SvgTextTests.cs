using System;
using SockLab.Plots;
using Xunit;

namespace SockLab.Tests.Plots;

public sealed class SvgTextTests
{
    [Theory]
    [InlineData("a<b>&\"c'", "a&lt;b&gt;&amp;&quot;c&#39;")]
    [InlineData("line\nbreak\ttab", "line break tab")]
    [InlineData("bell\u0007 and nul\0", "bell\uFFFD and nul\uFFFD")]
    [InlineData("turned \u202egpj.exe", "turned \uFFFDgpj.exe")]
    [InlineData("\uFFFE", "\uFFFD")]
    [InlineData("Schlaf – 眠り \U0001F634", "Schlaf – 眠り \U0001F634")]
    public void Text_is_made_harmless(string text, string expected) => Assert.Equal(expected, SvgText.Escape(text));

    [Fact]
    public void Half_a_letter_becomes_the_sign_for_one_that_is_missing() => Assert.Equal("a\uFFFDb", SvgText.Escape("a" + (char)0xD83D + "b"));

    [Theory]
    [InlineData(1.005, "1")]
    [InlineData(1.5, "1.5")]
    [InlineData(-0.001, "0")]
    [InlineData(1234.567, "1234.57")]
    public void Numbers_have_two_decimals_at_most(double number, string expected) => Assert.Equal(expected, SvgText.Number(number));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_number_that_is_not_finite_is_refused(double number) => Assert.Throws<ArgumentException>(() => SvgText.Number(number));

    [Fact]
    public void A_text_that_is_too_wide_is_cut_off_with_an_ellipsis()
    {
        Assert.Equal("short", SvgText.Fit("short", 10, 60));

        string cut = SvgText.Fit(new string('m', 100), 10, 60);
        Assert.EndsWith("m\u2026", cut, StringComparison.Ordinal);
        Assert.True(SvgText.Width(cut, 10) <= 60);
    }
}
