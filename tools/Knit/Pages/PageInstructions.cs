using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Knit.Drawings;
using Knit.Notation;
using Knit.Patterns;

namespace Knit.Pages;

/// <summary>The sentences that are knitted: those of the sock, and on a page for all sizes a chapter for each pocket with the sections that change or are added.</summary>
internal static partial class PageInstructions
{
    /// <summary>What stands before the names of the sizes that the numbers are for.</summary>
    public const string SizesMark = "Sizes: ";

    /// <summary>What stands before the names of the modules that a chapter is for.</summary>
    public const string ModulesMark = "Modules: ";

    /// <summary>What stands before the needles of a section.</summary>
    public const string NeedlesMark = "Needles: ";

    /// <summary>What follows the names of the sizes that a sentence is for.</summary>
    public const string OnlyMark = " only:";

    /// <summary>What follows the leg that a sentence is for.</summary>
    public const string LegMark = " leg:";

    private static readonly Leg[] BothLegs = [Leg.Left, Leg.Right];

    /// <summary>Writes them.</summary>
    public static void Write(MarkdownSheet sheet, PageRequest request)
    {
        sheet.Heading(2, PageHeadings.Instructions);
        sheet.Paragraph(SizesMark + SizeNames(request.Sizes));
        Write(sheet, request, 3, SectionWriter.Write(request.Pattern, request.Sizes, request.Module, [request.Leg]));
        SizeRow[] withPocket = [.. request.Sizes.Where(size => size.TakesPocket)];
        if (request.IsForAll && withPocket.Length > 0)
        {
            Pockets(sheet, request, withPocket);
        }
    }

    /// <summary>A sentence as a line of Markdown: its label in bold.</summary>
    public static string Sentence(PageLine line)
    {
        Match label = Label().Match(line.Text);
        string text = label.Success ? $"**{PageText.Escape(label.Value)}**{PageText.Escape(line.Text[label.Length..])}" : PageText.Escape(line.Text);
        string leg = line.Leg is Leg one ? $"_{one}{LegMark}_ " : string.Empty;
        string sizes = line.Sizes.Count > 0 ? $"_{string.Join(", ", line.Sizes.Select(PageText.Escape))}{OnlyMark}_ " : string.Empty;
        return leg + sizes + text;
    }

    private static string SizeNames(IReadOnlyList<SizeRow> sizes) =>
        sizes.Count == 1 ? sizes[0].Name : $"{sizes[0].Name} ({string.Join(", ", sizes.Skip(1).Select(size => size.Name))})";

    private static void Pockets(MarkdownSheet sheet, PageRequest request, SizeRow[] sizes)
    {
        IReadOnlyList<PageSection> plain = SectionWriter.Write(request.Pattern, sizes, null, [Leg.Left]);
        sheet.Heading(2, PageHeadings.Pockets);
        sheet.Paragraph("One sock of the pair has a pocket for the module, on the outer side of its leg. Decide which leg will wear it, take the chapter of your module, and in that one sock knit its Cuff in place of the other; "
            + "Pocket and Flap follow when the toe is closed. The other sock stays plain. Children's sizes have no pocket: the leg is too short, and a battery is not for children.");
        var chapters = PocketModule.All
            .Select(module => (Module: module, Sections: SectionWriter.Write(request.Pattern, sizes, module, BothLegs).Where(section => !plain.Any(other => SectionWriter.AreAlike(section, other))).ToArray()))
            .ToList();
        while (chapters.Count > 0)
        {
            PageSection[] sections = chapters[0].Sections;
            PocketModule[] modules = [.. chapters.Where(other => AreAlike(sections, other.Sections)).Select(chapter => chapter.Module)];
            chapters.RemoveAll(chapter => modules.Contains(chapter.Module));
            Chapter(sheet, request, sizes, modules, sections);
        }
    }

    private static bool AreAlike(PageSection[] one, PageSection[] other) => one.Length == other.Length && one.Zip(other).All(pair => SectionWriter.AreAlike(pair.First, pair.Second));

    private static void Chapter(MarkdownSheet sheet, PageRequest request, SizeRow[] sizes, PocketModule[] modules, PageSection[] sections)
    {
        sheet.Heading(3, $"Pocket for {string.Join(" and ", modules.Select(module => module.Name))}");
        sheet.Paragraph(ModulesMark + string.Join(", ", modules.Select(module => module.Name)));
        sheet.Paragraph(string.Join(' ', modules.Select(Describe)));
        sheet.Paragraph(SizesMark + SizeNames(sizes));
        Write(sheet, request, 4, sections);
    }

    private static string Describe(PocketModule module) => FormattableString.Invariant(
        $"In its case the module {module.Name} is {module.WidthMm:0.#} mm wide, {module.LengthMm:0.#} mm long and {module.ThicknessMm:0.#} mm thick ({Inches.Of(module.WidthMm / 10)} x {Inches.Of(module.LengthMm / 10)} x {Inches.Of(module.ThicknessMm / 10)} in); ")
        + (module.CuffLeds == 1 ? "1 light looks out of an eyelet in the cuff." : $"{module.CuffLeds} lights look out of eyelets in the cuff.");

    private static void Write(MarkdownSheet sheet, PageRequest request, int level, IEnumerable<PageSection> sections)
    {
        decimal needle = 0;
        foreach (PageSection section in sections)
        {
            sheet.Heading(level, section.Name);
            decimal next = section.Name == SectionNames.Leg ? request.Pattern.NeedleMm : request.Pattern.PlainNeedleMm;
            if (next != needle)
            {
                sheet.Paragraph($"{NeedlesMark}{Needle.Name(next)}.");
                needle = next;
            }

            foreach (PageLine line in section.Lines)
            {
                if (line.IsNote)
                {
                    sheet.Block(Sentence(line));
                }
                else
                {
                    sheet.ItemBlock(Sentence(line));
                }
            }
        }
    }

    [GeneratedRegex("^(?:Rnds?|Rows?|Next|Joining rnd|Last part|Heel|Patch|Flap)\\b[^:]{0,80}:")]
    private static partial Regex Label();
}
