using Knit.Notation;
using Knit.Pages;
using Xunit;

namespace Knit.Tests.Pages;

public class WordingTests
{
    private static readonly InstructionParser Parser = new(["MC", "CC"]);

    public static TheoryData<string, string> Sentences => new()
    {
        { "Repeat rows 3-4 another 1 times. [20 sts]", "Repeat rows 3-4 once more. [20 sts]" },
        { "Rnd 13: *k2, p2* 1 times, *yo, k2tog, p2* 2 times, *k2, p2* to end.", "Rnd 13: *k2, p2* once, *yo, k2tog, p2* twice, *k2, p2* to end." },
        { "Work rnds 1-8 of the chart 1 times.", "Work rnds 1-8 of the chart once." },
        { "Work rnds 1-8 of the chart 2 times.", "Work rnds 1-8 of the chart twice." },
        { "Next 1 rnds: k to end.", "Next rnd: k to end." },
        { "Next 1 rows (WS): k to end.", "Next row (WS): k to end." },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_number_of_one_or_two_is_said_as_people_say_it_and_read_as_the_same(string filled, string printed)
    {
        Assert.Equal(printed, Wording.Of(filled));
        Assert.Equivalent(Parser.Parse(filled), Parser.Parse(printed), strict: true);
    }

    [Theory]
    [InlineData("Repeat rows 3-4 another 1 (2, 3) times.")]
    [InlineData("Work rnds 1-11 of the chart 2 (2, 3) times.")]
    [InlineData("Next 11 rnds: k to end.")]
    public void Numbers_of_several_sizes_stay(string sentence) => Assert.Equal(sentence, Wording.Of(sentence));

    [Fact]
    public void A_range_of_several_sizes_is_a_list_of_ranges()
    {
        string printed = Wording.Of("pick up 19 sts in rnd 42 (46, 50) of the leg, sts 8 (9, 12)-26 (27, 30).");

        Assert.Equal("pick up 19 sts in rnd 42 (46, 50) of the leg, sts 8-26 (9-27, 12-30).", printed);
        Assert.Equal("pick up 19 sts in rnd 50 of the leg, sts 12-30.", SizeList.Pick(printed, 2, 3));
        Assert.Equal("pick up 19 sts in rnd 42 of the leg, sts 8-26.", SizeList.Pick(printed, 0, 3));
    }

    [Fact]
    public void A_range_whose_end_alone_differs_is_read_by_its_end() => Assert.Equal("Rnds 1-36: k to end.", SizeList.Pick("Rnds 1-28 (36, 41): k to end.", 1, 3));
}
