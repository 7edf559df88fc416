using System;
using System.Linq;
using Knit.Proof;

namespace Knit.Pages;

/// <summary>
/// A pattern as a page of Markdown, in the order that knitters expect: title, sizes, ease, materials, gauge, abbreviations, notes, instructions, chart, schematic, finishing, washing, license.
/// For all sizes, with a chapter for each pocket; or for one choice.
/// </summary>
public sealed class PatternPage
{
    private readonly PageRequest request;
    private readonly SockShelf socks;
    private readonly MarkdownSheet sheet = new();

    private PatternPage(PageRequest request, SockShelf socks)
    {
        this.request = request;
        this.socks = socks;
    }

    /// <summary>The page.</summary>
    /// <param name="request">What it is for.</param>
    /// <param name="socks">The socks of its pattern; those that are not there yet are knitted.</param>
    /// <exception cref="KnitException">A number of the pattern cannot be computed.</exception>
    public static string Write(PageRequest request, SockShelf socks)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(socks);
        return new PatternPage(request, socks).Write();
    }

    private string Write()
    {
        // What follows is written first: the abbreviations before it are those that it uses.
        MarkdownSheet body = new();
        this.Notes(body);
        PageInstructions.Write(body, this.request);
        PageChart.Write(body, this.request, this.socks);
        PageEnd.Write(body, this.request);

        PageFront.Write(this.sheet, this.request, this.socks);
        this.sheet.Heading(2, PageHeadings.Abbreviations);
        foreach (Abbreviation one in PageProof.UsedIn(body.ToString()))
        {
            this.sheet.ItemBlock($"**{one.Word}**: {PageText.Escape(one.Meaning)}");
        }

        this.sheet.Item("*...*: work what stands between the stars, then again, as often as it says");
        this.sheet.Item("a number in square brackets, as in [64 sts], is how many stitches are on the needles now: count when it has changed");
        return $"{this.sheet}\n{body}";
    }

    private void Notes(MarkdownSheet body)
    {
        body.Heading(2, PageHeadings.Notes);
        if (this.request.Sizes.Count > 1)
        {
            string[] sizes = [.. this.request.Sizes.Select(size => size.Name)];
            body.Paragraph($"Where sizes differ, the first number is for {sizes[0]}, and those in brackets are for {string.Join(", ", sizes.Skip(1))}, in this order; a single number is for all. "
                + "A line that begins with names of sizes is for these only, and its numbers are theirs. It helps to mark your numbers with a pen before you begin.");
        }

        body.Paragraph("The sock is knitted from the cuff down, in the round with the right side outside, on four or five double-pointed needles or on one long circular needle. Both socks of a pair are knitted alike"
            + (this.request.HasPocket ? "; only the pocket is on one of them." : "."));
        if (this.request.Module is not null)
        {
            body.Paragraph("This page is for the sock with the pocket. The other sock of the pair has a Cuff without the rnd of yo and k2tog, that rnd worked as the one before it, and no Pocket and no Flap.");
        }

        if (this.request.Pattern.Chart is not null)
        {
            body.Paragraph($"The leg is stranded: both colors are carried along on the wrong side. Keep the strands loose, so that the leg still stretches over the heel. No strand runs behind more than {FloatRule.MostStitches} stitches, so none has to be caught."
                + (this.request.Pattern.Notes.Count > 0 ? string.Empty : " Hold the contrast color below the main color all the time: it then stands out evenly."));
        }

        foreach (string note in this.request.Pattern.Notes)
        {
            body.Paragraph(note);
        }
    }
}
