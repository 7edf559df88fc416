using System.Linq;
using Knit.Motifs;
using Knit.Pages;
using Knit.Patterns;
using Knit.Proof;
using Xunit;

namespace Knit.Tests.Proof;

/// <summary>Each test plants one fault in the text of a pattern and looks whether it is found, where it is, in words that a knitter understands.</summary>
public class SeededFaultTests
{
    [Fact]
    public void A_dropped_k2tog_is_found_in_its_round()
    {
        Pattern pattern = Repo.Faulty("plain-sock", "Rnd 1: k to 3 before marker, k2tog, k1, sm, k to marker", "Rnd 1: k to 3 before marker, k1, sm, k to marker");

        Fault fault = Assert.Single(Repo.Check(pattern, "Adult M"));

        Assert.Equal(("Adult M", "Gusset", "rnd 1"), (fault.Choice, fault.Section, fault.Row));
        Assert.Contains("'sm' slips a marker, and there is none here; the stitches before it do not add up", fault.Sentence, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_dropped_decrease_where_no_marker_helps_is_found_by_the_number_in_brackets()
    {
        Pattern pattern = Repo.Faulty("plain-sock", "sm, k1, ssk, k to end. [{gussetStart - 2} sts]", "sm, k1, k to end. [{gussetStart - 2} sts]");

        Fault fault = Assert.Single(Repo.Check(pattern, "Adult S"));

        Assert.Contains("the brackets say 82 sts, and 83 are on the needles", fault.Sentence, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_repeat_is_found_with_what_is_left_over()
    {
        Pattern pattern = Repo.Faulty("plain-sock", "Rnds 1-{cuff}: *k2, p2* to end.", "Rnds 1-{cuff}: *k3, p2* to end.");

        Fault fault = Assert.Single(Repo.Check(pattern, "Child S"));

        Assert.Equal(("Cuff", "rnd 1", 41), (fault.Section, fault.Row, fault.Stitch));
        Assert.Contains("the part between the stars takes 5 sts, and 4 are left", fault.Sentence, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_float_of_six_over_the_start_of_the_round_is_found()
    {
        // Each round by itself has floats of three; the end of the first and the begin of the second make six.
        Pattern pattern = Repo.Pattern("night-watch") with { Chart = StitchGrid.FromWorn(["##.##...", "...##.##"]) };

        Fault fault = Assert.Single(Repo.Check(pattern, "Child M"));

        Assert.Equal(("Leg", "chart rnd 2", 4), (fault.Section, fault.Row, fault.Stitch));
        Assert.Contains("CC is carried behind 6 sts over the start of the round; expected 5 at most", fault.Sentence, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_count_in_brackets_is_found()
    {
        Pattern pattern = Repo.Faulty("plain-sock", "[{gussetStart} sts]", "[{gussetStart + 1} sts]");

        Fault fault = Assert.Single(Repo.Check(pattern, "Adult XL"));

        Assert.Equal(("Gusset", "joining rnd"), (fault.Section, fault.Row));
        Assert.Contains("the brackets say 105 sts, and 104 are on the needles", fault.Sentence, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_count_in_brackets_is_found()
    {
        Pattern pattern = Repo.Faulty("plain-sock", " [{gussetStart} sts]", string.Empty);

        Assert.Contains("no number stands in brackets behind it: [90 sts]", Assert.Single(Repo.Check(pattern, "Adult M")).Sentence, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_pocket_one_stitch_too_narrow_is_found()
    {
        Pattern pattern = Repo.Faulty("plain-sock", "plainGauge / 100) + 2", "plainGauge / 100) + 1");

        Fault fault = Repo.Check(pattern, "Adult L", "xiao-s3-full")[0];

        Assert.Equal("Adult L with the pocket for xiao-s3-full, left leg", fault.Choice);
        Assert.Contains("the patch is 17 sts wide; expected 18 to 20 for xiao-s3-full", fault.Sentence, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_that_was_read_left_to_right_is_another_sock()
    {
        Pattern right = Repo.Pattern("night-watch");
        Pattern wrong = right with { Chart = new(Enumerable.Range(0, right.Chart!.Height).Select(row => right.Chart.Row(row).Reverse())) };

        // A page whose rounds in words were written from the wrong end.
        string page = PatternPage.Write(PageRequest.All(wrong), new SockShelf(wrong));
        Choice choice = new(right.Size("Adult M"));
        Fault fault = Assert.Single(PageProof.CheckPage(page, right, [choice], new SockShelf(right)));

        Assert.Equal(("Adult M", "rnd 1"), (fault.Choice, fault.Row));
        Assert.Contains("the chart was read from left to right", fault.Sentence, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Leads_that_do_not_reach_the_cuff_are_found()
    {
        Pattern pattern = Repo.Faulty("plain-sock", "Adult XL | 29 | 27.5 | 20", "Adult XL | 29 | 27.5 | 26");

        Fault fault = Assert.Single(Repo.Check(pattern, "Adult XL", "xiao-s3-minimal", Leg.Right));

        Assert.Contains("mm; expected 100 mm at most for leads of 120 mm", fault.Sentence, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Row 2 (WS): sl1, p5, p2tog, p1, turn.", "Row 2 (WS): sl1, p4, p2tog, p1, turn.", "Gusset")]
    [InlineData("k to 1 before gap, ssk, k1, turn", "k to 2 before gap, ssk, k1, turn", "Heel turn")]
    [InlineData("pickUp = halfHeel + 1", "pickUp = halfHeel + 2", "Gusset")]
    [InlineData("Repeat rnds 1-2 another {gussetRepeats} times.", "Repeat rnds 1-2 another {gussetRepeats + 1} times.", "Gusset")]
    [InlineData("Rnds 1-{footRounds}: k to end.", "Rnds 1-{footRounds + 8}: k to end.", "")]
    [InlineData("Graft {toe / 2} sts", "Graft {toe / 2 + 1} sts", "Toe")]
    [InlineData("Last part: k to marker.", "Last part: k1.", "Toe")]
    [InlineData("(1 - ease / 100), 4)", "(1 - ease / 100) + 4, 4)", "")]
    [InlineData("(1 - ease / 100), 4)", "(1 - ease / 100), 2) + 2", "Cuff")]
    [InlineData("Row 3 (RS): *sl1, k1* to end.", "Row 3 (WS): *sl1, k1* to end.", "Heel flap")]
    public void What_does_not_fit_together_is_found(string from, string to, string section)
    {
        Fault fault = Repo.Check(Repo.Faulty("plain-sock", from, to), "Adult M")[0];

        Assert.Equal(section, fault.Section);
    }

    [Theory]
    [InlineData("up to rnd {patchTop}", "up to rnd {patchTop + 1}", "Pocket")]
    [InlineData("Sew both sides to the leg, row for rnd, from rnd {patchFoot} up to rnd {patchTop}.", "> Done.", "Flap")]
    [InlineData("sts {patchFirst}-{patchLast}. [{patch} sts]", "sts {patchFirst}-{patchLast + 1}. [{patch} sts]", "Pocket")]
    [InlineData("plainRoundGauge / 200) * 2 + 1", "plainRoundGauge / 200) * 2 - 1", "Pocket")]
    [InlineData("k{flapMiddle}, yo, k2tog, k to end", "k2, yo, k2tog, k to end", "Flap")]
    [InlineData("k{flapMiddle}, yo, k2tog, k to end", "k to end", "Flap")]
    [InlineData("Rows 1-{flapRows - 4}: k to end.", "Rows 1-8: k to end.", "Flap")]
    [InlineData("*yo, k2tog, p2* {cuffLeds} times", "*yo, k2tog, p2* 1 times", "Cuff")]
    [InlineData("outer = round(stitches / 4 + left * stitches / 2)", "outer = round(stitches / 2 - left)", "Pocket")]
    public void What_does_not_fit_the_module_is_found(string from, string to, string section)
    {
        System.Collections.Generic.IReadOnlyList<Fault> faults = Repo.Check(Repo.Faulty("plain-sock", from, to), "Adult M", "feather-v2-full");

        Assert.Equal(section, Assert.Single(faults.Take(1)).Section);
    }
}
