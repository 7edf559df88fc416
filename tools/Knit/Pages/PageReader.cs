using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Knit.Patterns;

namespace Knit.Pages;

/// <summary>Reads the sentences back from a page of Markdown, as somebody does who has nothing but the page.</summary>
public sealed partial class PageReader
{
    private readonly List<(string Name, List<PageLine> Lines)> sections = [];
    private readonly List<(List<string> Modules, List<string> Sizes, int FirstSection)> pockets = [];
    private readonly List<string> explained = [];
    private readonly PageSection writtenRounds = new(PageHeadings.WrittenRounds, new List<PageLine>());
    private List<string> sizes = [];
    private string chapter = string.Empty;
    private bool isInSection;

    private PageReader()
    {
    }

    /// <summary>Reads a page.</summary>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="markdown">What it says.</param>
    public static ReadPage Read(string file, string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        PageReader reader = new();
        string[] lines = markdown.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].Trim().Length > 0)
            {
                reader.Take(lines[i].Trim(), i + 1);
            }
        }

        return reader.Page(file);
    }

    private ReadPage Page(string file)
    {
        PageSection[] all = [.. this.sections.Select(section => new PageSection(section.Name, section.Lines))];
        int[] starts = [.. this.pockets.Select(pocket => pocket.FirstSection), all.Length];
        return new ReadPage(
            file,
            this.sizes,
            all[..starts[0]],
            [.. this.pockets.Select((pocket, i) => new ReadPocket(pocket.Modules, pocket.Sizes, all[starts[i]..starts[i + 1]]))],
            this.writtenRounds,
            this.explained);
    }

    private void Take(string line, int number)
    {
        Match heading = Heading().Match(line);
        if (heading.Success)
        {
            this.TakeHeading(heading.Groups["marks"].Length, PageText.Unescape(heading.Groups["words"].Value));
            return;
        }

        string plain = PageText.Unescape(line);
        switch (this.chapter)
        {
            case PageHeadings.Abbreviations when Explained().Match(line) is { Success: true } match:
                this.explained.Add(PageText.Unescape(match.Groups[1].Value));
                break;
            case PageHeadings.WrittenRounds when line.StartsWith("- ", StringComparison.Ordinal):
                ((List<PageLine>)this.writtenRounds.Lines).Add(Line(line, number));
                break;
            case PageHeadings.Instructions or PageHeadings.Pockets when plain.StartsWith(PageInstructions.SizesMark, StringComparison.Ordinal):
                this.TakeSizes(plain[PageInstructions.SizesMark.Length..]);
                break;
            case PageHeadings.Pockets when plain.StartsWith(PageInstructions.ModulesMark, StringComparison.Ordinal):
                this.pockets[^1].Modules.AddRange(plain[PageInstructions.ModulesMark.Length..].Split(", "));
                break;
            case PageHeadings.Instructions or PageHeadings.Pockets when this.isInSection && !plain.StartsWith(PageInstructions.NeedlesMark, StringComparison.Ordinal):
                this.sections[^1].Lines.Add(Line(line, number));
                break;
            default:
                break;
        }
    }

    private void TakeHeading(int level, string words)
    {
        this.isInSection = false;
        if (level <= 2 || (words == PageHeadings.WrittenRounds && this.chapter == PageHeadings.Chart))
        {
            this.chapter = words;
        }
        else if (this.chapter == PageHeadings.Pockets && level == 3)
        {
            this.pockets.Add(([], [], this.sections.Count));
        }
        else if (this.chapter is PageHeadings.Instructions or PageHeadings.Pockets)
        {
            this.sections.Add((words, []));
            this.isInSection = true;
        }
    }

    // "Child S (Child M, Child L)"
    private void TakeSizes(string names)
    {
        List<string> read = [.. names.TrimEnd(')').Split(["(", ", "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        if (this.pockets.Count == 0)
        {
            this.sizes = read;
        }
        else
        {
            this.pockets[^1].Sizes.AddRange(read);
        }
    }

    private static PageLine Line(string line, int number)
    {
        bool isSentence = line.StartsWith("- ", StringComparison.Ordinal);
        Match match = Prefix().Match(isSentence ? line[2..] : line);
        Leg? leg = match.Groups["leg"].Success ? Enum.Parse<Leg>(match.Groups["leg"].Value) : null;
        string[] sizes = match.Groups["sizes"].Success ? PageText.Unescape(match.Groups["sizes"].Value).Split(", ") : [];
        return new PageLine(PageText.Unescape(Bold().Replace(match.Groups["text"].Value, string.Empty)), !isSentence, sizes, leg, number);
    }

    [GeneratedRegex("^(?<marks>#{1,4}) (?<words>.+)$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^- \*\*(.+?)\*\*: ")]
    private static partial Regex Explained();

    [GeneratedRegex(@"^(?:_(?<leg>Left|Right) leg:_ )?(?:_(?<sizes>.+?) only:_ )?(?<text>.*)$")]
    private static partial Regex Prefix();

    [GeneratedRegex(@"(?<!\\)\*\*")]
    private static partial Regex Bold();
}
