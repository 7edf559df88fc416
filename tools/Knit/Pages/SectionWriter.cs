using System;
using System.Collections.Generic;
using System.Linq;
using Knit.Notation;
using Knit.Patterns;

namespace Knit.Pages;

/// <summary>Writes the sections of a pattern for several sizes at once, as printed patterns do: "Cast on 44 (48, 56) sts".</summary>
internal static class SectionWriter
{
    /// <summary>The sections; those without a sentence are left out.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="sizes">The sizes, in the order of their numbers.</param>
    /// <param name="module">The module that the pocket is for; null without a pocket.</param>
    /// <param name="legs">The legs; one, or both.</param>
    /// <exception cref="KnitException">A number cannot be computed.</exception>
    public static IReadOnlyList<PageSection> Write(Pattern pattern, IReadOnlyList<SizeRow> sizes, PocketModule? module, IReadOnlyList<Leg> legs)
    {
        (Leg Leg, (string Size, Numbers Numbers)[] Sizes)[] numbers = [.. legs.Select(leg => (leg, sizes.Select(size => (size.Name, pattern.NumbersOf(new Choice(size, module, leg)))).ToArray()))];
        return [.. pattern.Sections.Select(section => new PageSection(section.Name, [.. section.Lines.SelectMany(line => Lines(line, numbers))])).Where(section => section.Lines.Count > 0)];
    }

    /// <summary>Have two sections the same words?</summary>
    public static bool AreAlike(PageSection one, PageSection other) =>
        one.Name == other.Name && one.Lines.Count == other.Lines.Count
        && one.Lines.Zip(other.Lines).All(pair => pair.First.Text == pair.Second.Text && pair.First.Leg == pair.Second.Leg && pair.First.Sizes.SequenceEqual(pair.Second.Sizes));

    private static IEnumerable<PageLine> Lines(PatternLine line, (Leg Leg, (string Size, Numbers Numbers)[] Sizes)[] legs)
    {
        PageLine?[] lines = Array.ConvertAll(legs, leg => Line(line, leg.Sizes));
        bool areAlike = Array.TrueForAll(lines, other => other?.Text == lines[0]?.Text && (other is null || other.Sizes.SequenceEqual(lines[0]!.Sizes)));
        return areAlike
            ? lines.Take(1).OfType<PageLine>()
            : lines.Zip(legs, (one, leg) => one is null ? null : one with { Leg = leg.Leg }).OfType<PageLine>();
    }

    private static PageLine? Line(PatternLine line, (string Size, Numbers Numbers)[] sizes)
    {
        (string Size, Numbers Numbers)[] holding = Array.FindAll(sizes, size => line.Condition is null || line.Condition.Evaluate(size.Numbers) != 0);
        return holding.Length == 0
            ? null
            : new PageLine(
                Wording.Of(line.Sentence.Fill([.. holding.Select(size => size.Numbers)])),
                line.IsNote,
                holding.Length == sizes.Length ? [] : [.. holding.Select(size => size.Size)],
                null);
    }
}
