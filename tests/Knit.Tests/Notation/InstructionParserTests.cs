using System;
using System.Collections.Generic;
using System.Linq;
using Knit.Notation;
using Xunit;

namespace Knit.Tests.Notation;

public class InstructionParserTests
{
    private static readonly InstructionParser Parser = new(["MC", "CC"]);

    [Fact]
    public void A_cast_on_has_stitches_a_color_and_a_number_in_brackets() =>
        Assert.Equal(new CastOn(64, "MC") { Count = 64 }, Parser.Parse("Cast on 64 sts with MC; join in the round. [64 sts]"));

    [Theory]
    [InlineData("Rnd 3: k1.", RowKind.Round, 3, 3, null)]
    [InlineData("Rnds 1-18: k1.", RowKind.Round, 1, 18, null)]
    [InlineData("Row 2 (WS): p1.", RowKind.Row, 2, 2, Side.WS)]
    [InlineData("Next 4 rnds: k1.", RowKind.Round, 0, 4, null)]
    [InlineData("Next row (RS): k1.", RowKind.Row, 0, 1, Side.RS)]
    [InlineData("Joining rnd: k1.", RowKind.Joining, 0, 1, null)]
    [InlineData("Last part: k1.", RowKind.Part, 0, 1, null)]
    public void A_row_has_its_label(string sentence, RowKind kind, int first, int last, Side? side) =>
        Assert.Equal(new RowLabel(kind, first, last, side), Assert.IsType<RowInstruction>(Parser.Parse(sentence)).Label);

    [Fact]
    public void Steps_are_read_in_their_order()
    {
        IReadOnlyList<Step> steps = StepsOf("Rnd 1: sl1, k to 3 before marker, k2tog, sm, p2 CC, yo, pm, k to end, turn.");

        Assert.Equal(
            [
                new StitchStep(StitchKind.Slip, 1, null), new UntilStep(StitchKind.Knit, Target.Marker, 3, null), new StitchStep(StitchKind.K2tog, 1, null), new MarkerStep(false),
                new StitchStep(StitchKind.Purl, 2, "CC"), new StitchStep(StitchKind.YarnOver, 1, null), new MarkerStep(true), new UntilStep(StitchKind.Knit, Target.End, 0, null), new TurnStep(),
            ],
            steps);
    }

    [Theory]
    [InlineData("Rnd 1: *k2, p2* to end.", null, 0)]
    [InlineData("Rnd 1: *k2, p2* 5 times.", 5, 0)]
    [InlineData("Rnd 1: *k2, p2* to last 4 sts, k4.", null, 4)]
    public void Stars_say_how_often(string sentence, int? times, int last)
    {
        StarStep star = Assert.IsType<StarStep>(StepsOf(sentence)[0]);

        Assert.Equal((times, last), (star.Times, star.Last));
        Assert.Equal([new StitchStep(StitchKind.Knit, 2, null), new StitchStep(StitchKind.Purl, 2, null)], star.Steps);
    }

    [Fact]
    public void The_rare_sentences_are_read()
    {
        Assert.Equal(new RepeatRows(3, 4, 5) { Count = 20 }, Parser.Parse("Repeat rows 3-4 another 5 times. [20 sts]"));
        Assert.Equal(new ChartRounds(1, 9, 6), Parser.Parse("Work rnds 1-9 of the chart 6 times."));
        Assert.Equal(new ChangeColor("CC"), Parser.Parse("Change to CC."));
        Assert.Equal(new SetHeel(16, 16, 32) { Count = 32 }, Parser.Parse("Heel: the last 16 and the next 16 sts are worked back and forth; the other 32 wait. [32 sts]"));
        Assert.Equal(new Graft(8, 8), Parser.Parse("Graft 8 sts to 8 sts."));
        Assert.Equal(new PickUp("Patch", "MC", 19, 45, 40, 58) { Count = 19 }, Parser.Parse("Patch: with MC pick up 19 sts in rnd 45 of the leg, sts 40-58. [19 sts]"));
        Assert.Equal(new BindOff(19), Parser.Parse("Bind off 19 sts."));
        Assert.Equal(new SewSides(45, 12), Parser.Parse("Sew both sides to the leg, row for rnd, from rnd 45 up to rnd 12."));
    }

    [Theory]
    [InlineData("", "its end")]
    [InlineData("Knit a sock.", "'Knit'")]
    [InlineData("Rnd 1 k2.", "'k'")]
    [InlineData("Rnd 1: q2.", "'q'")]
    [InlineData("Rnd 1: k.", "'.'")]
    [InlineData("Rnd 1: *k2, p2.", "'.'")]
    [InlineData("Rnd 1: sl to end.", "its end|'.'")]
    [InlineData("Rnd 5-3: k2.", "run backward")]
    [InlineData("Cast on 64 sts with XX; join in the round.", "'XX'")]
    [InlineData("Rnd 1: k2. [64", "its end")]
    [InlineData("Rnd 1: k2. And so on.", "'And'")]
    [InlineData("Rnd 1: k99999999999.", "'99999999999'")]
    public void What_is_not_understood_is_named(string sentence, string named)
    {
        string message = Assert.Throws<KnitException>(() => Parser.Parse(sentence)).Message;

        Assert.Contains(named.Split('|'), part => message.Contains(part, StringComparison.Ordinal));
    }

    [Fact]
    public void Stars_in_stars_without_end_are_refused() =>
        Assert.Throws<KnitException>(() => Parser.Parse("Rnd 1: " + string.Concat(Enumerable.Repeat("*k1, ", 500)) + "k1."));

    private static IReadOnlyList<Step> StepsOf(string sentence) => Assert.IsType<RowInstruction>(Parser.Parse(sentence)).Steps;
}
