using System.Collections.Generic;
using System.Linq;
using Knit.Notation;

namespace Knit.Patterns;

/// <summary>A section with the numbers of one choice: what its knitter reads.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Lines">Its sentences; never empty.</param>
public sealed record FilledSection(string Name, IReadOnlyList<FilledLine> Lines)
{
    /// <summary>The sections of a pattern for one choice; those without a sentence for it are left out.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="numbers">The numbers of the choice.</param>
    /// <exception cref="KnitException">A sentence cannot be filled; it says which.</exception>
    public static IReadOnlyList<FilledSection> Of(Pattern pattern, Numbers numbers) =>
        [.. pattern.Sections.Select(section => new FilledSection(section.Name, [.. section.Lines.Where(line => Holds(line, numbers)).Select(line => Fill(line, numbers))])).Where(section => section.Lines.Count > 0)];

    private static bool Holds(PatternLine line, Numbers numbers) => line.Condition is null || line.Condition.Evaluate(numbers) != 0;

    private static FilledLine Fill(PatternLine line, Numbers numbers)
    {
        try
        {
            return new FilledLine(line, line.Sentence.Fill(numbers));
        }
        catch (KnitException fault)
        {
            throw new KnitException($"{line.File} line {line.Line}: {fault.Message}", fault);
        }
    }
}

/// <summary>A sentence with the numbers of one choice.</summary>
/// <param name="Source">Where it comes from.</param>
/// <param name="Text">As it is printed.</param>
public sealed record FilledLine(PatternLine Source, string Text);
