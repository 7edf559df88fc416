using System.Linq;
using Knit.Pages;
using Xunit;

namespace Knit.Tests.Pages;

public class AbbreviationTests
{
    [Theory]
    [InlineData("Rnd 1: *k2, p2* to end.", "k|p|rnd, rnds")]
    [InlineData("sl1, k to 1 before gap, ssk, turn. [20 sts]", "k|sl|ssk|st, sts")]
    [InlineData("k2tog, p2tog, yo, pm, sm", "k2tog|p2tog|yo|pm|sm")]
    [InlineData("With MC on the RS, then CC on the WS", "RS|WS|MC|CC")]
    [InlineData("CC-BY-4.0, a 1st prize, Oak and Pearl, US 1", "")]
    public void Short_words_are_found_and_nothing_else(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Abbreviation.In(text).Select(one => one.Word)));
}
