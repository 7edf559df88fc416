using System;
using System.Linq;
using Knit.Machine;
using Knit.Motifs;
using Knit.Notation;
using Xunit;

namespace Knit.Tests.Machine;

public class KnittingMachineTests
{
    private static readonly string[] Colors = ["MC", "CC"];

    [Fact]
    public void A_round_ends_where_it_began()
    {
        KnittingMachine machine = Knit("Cast on 8 sts with MC; join in the round. [8 sts]", "Rnds 1-2: *k1, p1* to end.");

        Assert.Equal([8, 8, 8], machine.Rows.Select(row => row.LiveAfter));
        Assert.Equal([StitchKind.Knit, StitchKind.Purl, StitchKind.Knit], machine.Rows[2].Stitches.Take(3).Select(stitch => stitch.Kind));
    }

    [Fact]
    public void A_decrease_takes_two_and_leaves_one_and_a_yarn_over_makes_one()
    {
        KnittingMachine machine = Knit("Cast on 8 sts with MC; join in the round. [8 sts]", "Rnd 1: k2tog, yo, ssk, k to end. [7 sts]");

        Assert.Equal([StitchKind.K2tog, StitchKind.YarnOver, StitchKind.Ssk, StitchKind.Knit, StitchKind.Knit, StitchKind.Knit, StitchKind.Knit], machine.Rows[1].Stitches.Select(stitch => stitch.Kind));
    }

    [Theory]
    [InlineData("Rnd 1: k7.", "it ends 1 sts before the end of the round")]
    [InlineData("Rnd 1: k9.", "'k9' needs one stitch more than the rnd has")]
    [InlineData("Rnd 1: *k3* to end.", "takes 3 sts, and 2 are left")]
    [InlineData("Rnd 1: k2tog, k6.", "changes from 8 to 7, and no number stands in brackets behind it: [7 sts]")]
    [InlineData("Rnd 1: k2tog, k6. [6 sts]", "the brackets say 6 sts, and 7 are on the needles")]
    [InlineData("Rnd 1: k4, sm, k4.", "'sm' slips a marker, and there is none here")]
    [InlineData("Rnd 1: k to marker, k1.", "there is no marker ahead")]
    [InlineData("Rnd 1: k4, turn, k4.", "goes on behind 'turn'")]
    [InlineData("Rnd 2: k to end.", "was expected to be number 1")]
    [InlineData("Row 1 (RS): k to end.", "it is a row, and the work is in the round")]
    [InlineData("Rnd 1: *pm* to end.", "the part between the stars takes 0 sts")]
    [InlineData("Repeat rnds 1-2 another 3 times.", "row 1 is to be repeated")]
    [InlineData("Work rnds 1-2 of the chart 1 times.", "the pattern has none")]
    [InlineData("Graft 4 sts to 4 sts.", "the markers part the 8 live sts into 8 and 0")]
    [InlineData("Bind off 7 sts.", "7 sts are to be bound off, and 8 are on the needles")]
    [InlineData("Heel: the last 4 and the next 4 sts are worked back and forth; the other 4 wait. [8 sts]", "which makes 12; 8 are on the needles")]
    [InlineData("Heel: the last 0 and the next 4 sts are worked back and forth; the other 4 wait. [4 sts]", "the heel has 0 and 4 sts")]
    [InlineData("Patch: with MC pick up 2 sts in rnd 1 of the leg, sts 1-2. [2 sts]", "while 8 sts of something else are live")]
    [InlineData("Sew both sides to the leg, row for rnd, from rnd 5 up to rnd 1.", "before there is a piece")]
    [InlineData("Rnd 1: pick up 3 along the flap, k to end.", "is not at the edge of the flap")]
    [InlineData("Cast on 8 sts with MC; join in the round. [16 sts]", "cast on a second time")]
    public void What_cannot_be_knitted_is_refused(string sentence, string why) =>
        Assert.Contains(why, Refusal("Cast on 8 sts with MC; join in the round. [8 sts]", sentence).Message, StringComparison.Ordinal);

    [Fact]
    public void A_marker_has_to_be_slipped_by_word()
    {
        CannotKnitException refusal = Refusal("Cast on 8 sts with MC; join in the round. [8 sts]", "Rnd 1: k4, pm, k4.", "Rnd 2: k5, k to end.");

        Assert.Contains("'k5' runs over a marker", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(("rnd 2", 5), (refusal.Row, refusal.Stitch));
    }

    [Fact]
    public void Who_knits_to_the_end_slips_markers_without_being_told() =>
        Assert.Equal(8, Knit("Cast on 8 sts with MC; join in the round. [8 sts]", "Rnd 1: k4, pm, k4.", "Rnd 2: k to end.", "Rnd 3: k to marker, sm, k4.").Live);

    [Fact]
    public void A_gap_is_closed_by_a_decrease_and_by_nothing_else()
    {
        string[] heel =
        [
            "Cast on 16 sts with MC; join in the round. [16 sts]",
            "Heel: the last 4 and the next 4 sts are worked back and forth; the other 8 wait. [8 sts]",
            "Row 1 (RS): k to end.",
            "Row 2 (WS): sl1, p5, turn.",
        ];

        Assert.Contains("runs over the gap", Refusal([.. heel, "Row 3 (RS): k to end.", "Row 4 (WS): p8."]).Message, StringComparison.Ordinal);
        Assert.Equal(7, Knit([.. heel, "Row 3 (RS): k to end.", "Row 4 (WS): p to 1 before gap, p2tog, p1. [7 sts]"]).Live);
    }

    [Fact]
    public void Along_a_flap_one_stitch_is_picked_up_in_each_slipped_one()
    {
        string[] flap =
        [
            "Cast on 16 sts with MC; join in the round. [16 sts]",
            "Heel: the last 4 and the next 4 sts are worked back and forth; the other 8 wait. [8 sts]",
            "Row 1 (RS): k to end.",
            "Row 2 (WS): sl1, p to end.",
            "Row 3 (RS): sl1, k to end.",
            "Row 4 (WS): sl1, p to end.",
        ];

        Assert.Contains("'pick up 3' along an edge of 2 slipped stitches", Refusal([.. flap, "Joining rnd: k8, pick up 3 along the flap, k8."]).Message, StringComparison.Ordinal);
        Assert.Contains("leaves an edge of the flap", Refusal([.. flap, "Joining rnd: k8, pick up 2 along the flap, k8. [18 sts]"]).Message, StringComparison.Ordinal);
        Assert.Equal(19, Knit([.. flap, "Joining rnd: k8, pick up 2 along the flap, k8, pick up 1 along the flap, k4. [19 sts]"]).Live);
    }

    [Fact]
    public void A_chart_is_knitted_in_its_colors()
    {
        KnittingMachine machine = new(Colors, new StitchGrid([[0, 1, 1, 0], [1, 0, 0, 1]]));
        Follow(machine, ["Cast on 4 sts with MC; join in the round. [4 sts]", "Work rnds 1-2 of the chart 2 times."]);

        Assert.Equal(["0000", "0110", "1001", "0110", "1001"], machine.Rows.Select(row => string.Concat(row.Stitches.Select(stitch => stitch.Color))));
    }

    [Fact]
    public void Rows_and_stitches_without_end_are_refused()
    {
        Assert.Contains("no sock has more than 5000", Refusal("Cast on 8 sts with MC; join in the round. [8 sts]", "Rnds 1-9999: k to end.").Message, StringComparison.Ordinal);
        Assert.Contains("no row has so many", Refusal("Cast on 8 sts with MC; join in the round. [8 sts]", "Rnd 1: ***pm* 9999 times* 9999 times* 9999 times, k8.").Message, StringComparison.Ordinal);
        Assert.Contains("no sock has more than 1000", Refusal("Cast on 9999 sts with MC; join in the round. [9999 sts]").Message, StringComparison.Ordinal);
        Assert.Contains("no sock has more than 1000", Refusal("Cast on 8 sts with MC; join in the round. [8 sts]", "Rnd 1: k7, *yo* 1500 times, k1.").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Stitches_that_are_left_at_the_end_are_a_fault() =>
        Assert.Contains("8 sts are still on the needles", Assert.Throws<CannotKnitException>(() => Knit("Cast on 8 sts with MC; join in the round. [8 sts]").Finish()).Message, StringComparison.Ordinal);

    private static CannotKnitException Refusal(params string[] sentences) => Assert.Throws<CannotKnitException>(() => Knit(sentences));

    private static KnittingMachine Knit(params string[] sentences)
    {
        KnittingMachine machine = new(Colors, null);
        Follow(machine, sentences);
        return machine;
    }

    private static void Follow(KnittingMachine machine, string[] sentences)
    {
        InstructionParser parser = new(Colors);
        machine.Begin("Leg");
        foreach (string sentence in sentences)
        {
            machine.Follow(parser.Parse(sentence));
        }
    }
}
