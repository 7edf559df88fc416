using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Knit.Machine;
using Knit.Motifs;
using Knit.Patterns;
using Knit.Proof;

namespace Knit.Pages;

/// <summary>
/// Is what stands on a page the sock? The page is written, read back as by somebody who has nothing else, and knitted by the machine from what was read: stitch by stitch it has to be the sock that the pattern makes.
/// The chart in words has to be the chart, and the short words that are used have to be those that are explained.
/// </summary>
public static partial class PageProof
{
    /// <summary>The faults of the page for all sizes; none for a pattern whose socks have faults themselves.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="knitted">Its socks, where they were knitted already.</param>
    public static IReadOnlyList<Fault> Check(Pattern pattern, IReadOnlyList<KnittedSock>? knitted = null)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        SockShelf socks = new(pattern, knitted);
        Choice[] choices = [.. pattern.Choices()];
        return choices.Any(choice => socks[choice].Fault is not null) ? [] : CheckPage(PatternPage.Write(PageRequest.All(pattern), socks), pattern, choices, socks);
    }

    /// <summary>The faults of a page.</summary>
    /// <param name="markdown">What it says.</param>
    /// <param name="pattern">The pattern that it is of.</param>
    /// <param name="choices">The choices that it has to serve.</param>
    /// <param name="socks">The socks as the pattern makes them.</param>
    public static IReadOnlyList<Fault> CheckPage(string markdown, Pattern pattern, IEnumerable<Choice> choices, SockShelf socks)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(socks);
        ReadPage page = PageReader.Read(PageFiles.Page(pattern.Name), markdown);
        List<Fault> faults = [.. Words(page, markdown, pattern)];
        faults.AddRange(choices.SelectMany(choice => Faults(page, pattern, socks[choice])));
        return faults;
    }

    private static List<Fault> Faults(ReadPage page, Pattern pattern, KnittedSock sock)
    {
        try
        {
            return [.. Differences(page, sock)];
        }
        catch (KnitException fault)
        {
            return [Fault.In(pattern, sock.Choice, fault.Message)];
        }
    }

    /// <summary>The short words that stand in some Markdown, without those of pictures.</summary>
    internal static IEnumerable<Abbreviation> UsedIn(string markdown) => Abbreviation.In(PageText.Unescape(Pictures().Replace(markdown, string.Empty)));

    private static IEnumerable<Fault> Differences(ReadPage page, KnittedSock sock)
    {
        KnittedSock read = sock with { Sections = page.SectionsOf(sock.Choice) };

        // The machine makes the same of what it reads alike, "once" or "1 times"; what it has knitted already it need not knit again.
        if (!new Reading(sock.Pattern.ColorRoles).AreAlike(read.Sections, sock.Sections))
        {
            read = SockKnitter.Knit(read);
            if (read.Fault is Fault fault)
            {
                yield return fault;
            }
            else if (Difference(read.Rows, sock.Rows) is (string section, string name, string why))
            {
                yield return new Fault(sock.Pattern.Name, sock.Choice.ToString(), section, name, 0, $"{why}; expected the page to make the same sock as the pattern; make the page again");
            }
        }

        if (sock.Composition is Composition rounds && sock.Choice.Module is null)
        {
            StitchGrid grid = WrittenRoundsReader.Read(page.WrittenRoundsOf(sock.Choice), rounds.Grid.Width, sock.Pattern.ColorRoles);
            if (ChartRule.Difference(grid, rounds, sock.Pattern.ColorRoles) is (string row, int stitch, string wrong))
            {
                yield return new Fault(sock.Pattern.Name, sock.Choice.ToString(), PageHeadings.WrittenRounds, row, stitch, $"the rounds in words are not those of the chart: {wrong}");
            }
        }
    }

    private static (string Section, string Row, string Why)? Difference(IReadOnlyList<FabricRow> page, IReadOnlyList<FabricRow> sock)
    {
        for (int i = 0; i < Math.Min(page.Count, sock.Count); i++)
        {
            if (page[i].Section != sock[i].Section || page[i].Kind != sock[i].Kind || page[i].Side != sock[i].Side || !page[i].Stitches.SequenceEqual(sock[i].Stitches))
            {
                return (page[i].Section, page[i].Name, $"the page knits {page[i].Stitches.Count} sts here that are not those of the pattern's {sock[i].Name} ({sock[i].Section}, {sock[i].Stitches.Count} sts)");
            }
        }

        return page.Count == sock.Count ? null : (string.Empty, string.Empty, $"the page knits {page.Count} rows, and the pattern {sock.Count}");
    }

    // Explained is what stands in the list; used is what stands anywhere below it.
    private static IEnumerable<Fault> Words(ReadPage page, string markdown, Pattern pattern)
    {
        int start = markdown.IndexOf($"\n## {PageHeadings.Notes}\n", StringComparison.Ordinal);
        string[] used = [.. UsedIn(start < 0 ? markdown : markdown[start..]).Select(one => one.Word)];
        foreach (string word in used.Except(page.Explained))
        {
            yield return new Fault(pattern.Name, string.Empty, PageHeadings.Abbreviations, string.Empty, 0, $"'{word}' is used and not explained; expected it in the list; add it");
        }

        foreach (string word in page.Explained.Except(used))
        {
            yield return new Fault(pattern.Name, string.Empty, PageHeadings.Abbreviations, string.Empty, 0, $"'{word}' is explained and not used; expected only what is used; leave it out");
        }
    }

    [GeneratedRegex(@"!\[[^\]]*\]\([^)]*\)")]
    private static partial Regex Pictures();
}
