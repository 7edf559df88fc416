using System;
using System.Collections.Generic;
using System.Linq;
using Knit.Notation;
using Knit.Patterns;

namespace Knit.Pages;

/// <summary>What a knitter reads on a page.</summary>
/// <param name="File">Its name, for messages.</param>
/// <param name="Sizes">Names of its sizes, in the order of their numbers.</param>
/// <param name="Sections">The sections of the sock.</param>
/// <param name="Pockets">The chapters of the pockets.</param>
/// <param name="WrittenRounds">The chart in words; empty without one.</param>
/// <param name="Explained">The short words that the page explains.</param>
public sealed record ReadPage(string File, IReadOnlyList<string> Sizes, IReadOnlyList<PageSection> Sections, IReadOnlyList<ReadPocket> Pockets, PageSection WrittenRounds, IReadOnlyList<string> Explained)
{
    /// <summary>The sentences that the knitter of a choice follows.</summary>
    /// <exception cref="KnitException">The page is not for this choice, or a list of numbers lacks one.</exception>
    public IReadOnlyList<FilledSection> SectionsOf(Choice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        List<FilledSection> sections = [.. this.Filled(this.Sections, this.Sizes, choice)];
        if (choice.Module is not PocketModule module || this.Pockets.Count == 0)
        {
            return sections;
        }

        ReadPocket pocket = this.Pockets.FirstOrDefault(pocket => pocket.Modules.Contains(module.Name))
            ?? throw new KnitException($"{this.File}: has no pocket for {module.Name}; expected a chapter that names it; make the page again.");
        foreach (FilledSection changed in this.Filled(pocket.Sections, pocket.Sizes, choice))
        {
            int index = sections.FindIndex(section => section.Name == changed.Name);
            if (index < 0)
            {
                sections.Add(changed);
            }
            else
            {
                sections[index] = changed;
            }
        }

        return sections;
    }

    /// <summary>The chart in words for a size.</summary>
    /// <exception cref="KnitException">A list of numbers lacks one.</exception>
    public IReadOnlyList<string> WrittenRoundsOf(Choice choice) => [.. this.Filled([this.WrittenRounds], this.Sizes, choice).SelectMany(section => section.Lines.Where(line => !line.Source.IsNote)).Select(line => line.Text)];

    private IEnumerable<FilledSection> Filled(IEnumerable<PageSection> sections, IReadOnlyList<string> sizes, Choice choice)
    {
        if (!sizes.Contains(choice.Size.Name))
        {
            throw new KnitException($"{this.File}: has no numbers for {choice.Size.Name}; expected one of {string.Join(", ", sizes)}; make the page again.");
        }

        return sections.Select(section => new FilledSection(section.Name, [.. section.Lines.Where(line => IsFor(line, choice)).Select(line => this.Filled(line, sizes, choice))])).Where(section => section.Lines.Count > 0);
    }

    private static bool IsFor(PageLine line, Choice choice) => (line.Leg ?? choice.Leg) == choice.Leg && (line.Sizes.Count == 0 || line.Sizes.Contains(choice.Size.Name));

    private FilledLine Filled(PageLine line, IReadOnlyList<string> sizes, Choice choice)
    {
        List<string> own = [.. line.Sizes.Count == 0 ? sizes : line.Sizes];
        try
        {
            string text = own.Count == 1 ? line.Text : SizeList.Pick(line.Text, own.IndexOf(choice.Size.Name), own.Count);
            return new FilledLine(new PatternLine(this.File, line.Line, null, Template.Parse(string.Empty), line.IsNote), text);
        }
        catch (KnitException fault)
        {
            throw new KnitException($"{this.File} line {line.Line}: {fault.Message}", fault);
        }
    }
}

/// <summary>The chapter of a pocket.</summary>
/// <param name="Modules">Names of the modules it is for.</param>
/// <param name="Sizes">Names of its sizes, in the order of their numbers.</param>
/// <param name="Sections">The sections that take the place of others or are added.</param>
public sealed record ReadPocket(IReadOnlyList<string> Modules, IReadOnlyList<string> Sizes, IReadOnlyList<PageSection> Sections);
