using System.Collections.Generic;
using System.Linq;
using Knit.Notation;
using Xunit;

namespace Knit.Tests.Notation;

public class TemplateTests
{
    private static readonly IReadOnlyList<Numbers> Sizes = [.. new[] { 44, 48, 56 }.Select(Of)];

    [Fact]
    public void For_one_size_a_sentence_has_plain_numbers() =>
        Assert.Equal("Cast on 48 sts, 24 for the heel.", Template.Parse("Cast on {n} sts, {n / 2} for the heel.").Fill(Sizes[1]));

    [Fact]
    public void For_several_sizes_the_others_stand_in_brackets() =>
        Assert.Equal("Cast on 44 (48, 56) sts; k2.", Template.Parse("Cast on {n} sts; k{1 + 1}.").Fill(Sizes));

    [Theory]
    [InlineData(0, "Rnds 1-18: k to 3 before marker. [44 sts]")]
    [InlineData(1, "Rnds 1-20: k to 3 before marker. [48 sts]")]
    [InlineData(2, "Rnds 1-22: k to 3 before marker. [56 sts]")]
    public void A_list_is_read_back_for_each_size(int size, string expected) =>
        Assert.Equal(expected, SizeList.Pick("Rnds 1-18 (20, 22): k to 3 before marker. [44 (48, 56) sts]", size, 3));

    [Fact]
    public void A_list_that_lacks_a_size_is_refused() =>
        Assert.Contains("'44 (48)' has numbers for 2 sizes; expected 3", Assert.Throws<KnitException>(() => SizeList.Pick("[44 (48) sts]", 0, 3)).Message, System.StringComparison.Ordinal);

    [Fact]
    public void A_bracket_that_is_not_closed_is_refused() =>
        Assert.Contains("not closed", Assert.Throws<KnitException>(() => Template.Parse("k{n")).Message, System.StringComparison.Ordinal);

    private static Numbers Of(int stitches)
    {
        Numbers numbers = new();
        numbers.Add("n", stitches);
        return numbers;
    }
}
