using Knit.Patterns;

namespace Knit.Pages;

/// <summary>What follows the last stitch: schematic, finishing, washing, license.</summary>
internal static class PageEnd
{
    /// <summary>Writes it.</summary>
    public static void Write(MarkdownSheet sheet, PageRequest request)
    {
        bool hasPocket = request.HasPocket;
        sheet.Heading(2, PageHeadings.Schematic);
        sheet.Picture($"Outline of the sock with its finished measures: {request.Drawn}.", PageFiles.Schematic(request.Name));
        sheet.Paragraph(request.IsForAll ? $"Drawn: {request.Drawn}; the measures of the other sizes stand in the table at the top." : "The measures are those of the finished sock, not stretched.");
        Finishing(sheet, hasPocket);
        Washing(sheet, hasPocket);
        License(sheet, request.Pattern);
    }

    private static void Finishing(MarkdownSheet sheet, bool hasPocket)
    {
        sheet.Heading(2, PageHeadings.Finishing);
        sheet.Item("Grafting the toe: cut the yarn 30 cm (12 in) long and thread the blunt needle. First once through the front stitch as if to purl, once through the back stitch as if to knit. "
            + "Then again and again: front stitch as if to knit and off, next front stitch as if to purl; back stitch as if to purl and off, next back stitch as if to knit.");
        sheet.Item("Weave in all ends on the wrong side, each along its own color.");
        if (hasPocket)
        {
            sheet.Item("Go around the buttonhole and each eyelet with a few buttonhole stitches, so that they do not widen.");
            sheet.Item("Sew the felt to the leg inside the pocket. Lead each light through the fabric to its eyelet in the cuff, on the inside of the leg, with some slack, because the sock stretches and the wire does not.");
            sheet.Item("Put the module in with its arrow up and its charging socket at the opening. Close the flap: nothing may slide or swing.");
        }

        sheet.Item("Block: soak in lukewarm water, press the water out in a towel, lay flat in shape, let it dry.");
    }

    private static void Washing(MarkdownSheet sheet, bool hasPocket)
    {
        sheet.Heading(2, PageHeadings.Washing);
        if (hasPocket)
        {
            sheet.Paragraph("Before every wash: open the flap, switch the module off and take it out, together with its lights. No electronics in water, in a dryer or under an iron.");
        }

        sheet.Paragraph("Wash at 30 \u00b0C (86 \u00b0F) at most, in a laundry bag, with a wool detergent. No dryer, no bleach; dry flat.");
    }

    private static void License(MarkdownSheet sheet, Pattern pattern)
    {
        sheet.Heading(2, PageHeadings.License);
        sheet.Paragraph($"{pattern.Title}: {pattern.Licence}. You may knit it, sell what you knit, change the pattern and pass it on, if you say where it is from.");
        sheet.Paragraph("Abbreviations and yarn weights follow the shared standards. Source: Craft Yarn Council's www.YarnStandards.com");
    }
}
