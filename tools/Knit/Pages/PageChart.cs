using System.Collections.Generic;
using System.Linq;
using Knit.Charts;
using Knit.Motifs;

namespace Knit.Pages;

/// <summary>The chart with its key, and the same rounds in words.</summary>
internal static class PageChart
{
    /// <summary>Writes it; nothing for a pattern without a chart.</summary>
    public static void Write(MarkdownSheet sheet, PageRequest request, SockShelf socks)
    {
        if (request.Pattern.Chart is null)
        {
            return;
        }

        ChartDrawing drawing = Drawing(request, socks);
        sheet.Heading(2, PageHeadings.Chart);
        sheet.Picture(drawing.Description, PageFiles.Chart(request.Name));
        sheet.Heading(3, PageHeadings.WrittenRounds);
        sheet.Paragraph("The same rounds for those who do not read charts, in the order of knitting.");
        foreach (string sentence in WrittenRounds.Of(Rounds(request, socks)))
        {
            sheet.ItemBlock(PageInstructions.Sentence(new PageLine(Wording.Of(sentence), false, [], null)));
        }
    }

    /// <summary>The chart of a page.</summary>
    public static ChartDrawing Drawing(PageRequest request, SockShelf socks) => ChartDrawing.Of(Rounds(request, socks), request.Pattern.Gauge, request.Colorway, request.Pattern.Title);

    private static IReadOnlyList<Composition> Rounds(PageRequest request, SockShelf socks) => [.. request.Choices.Select(choice => socks[choice].Composition!)];
}
