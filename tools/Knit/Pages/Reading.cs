using System.Collections.Generic;
using System.Linq;
using Knit.Notation;
using Knit.Patterns;

namespace Knit.Pages;

/// <summary>What the machine reads in sentences: two wordings that it reads alike make the same rows.</summary>
/// <param name="colors">The names of the colors.</param>
internal sealed class Reading(IReadOnlyCollection<string> colors)
{
    private readonly InstructionParser parser = new(colors);

    /// <summary>Does the machine read the same in both? Not where it does not understand a sentence.</summary>
    public bool AreAlike(IReadOnlyList<FilledSection> one, IReadOnlyList<FilledSection> other)
    {
        try
        {
            return one.Count == other.Count && one.Zip(other).All(pair => pair.First.Name == pair.Second.Name && this.AreAlike(Sentences(pair.First), Sentences(pair.Second)));
        }
        catch (KnitException)
        {
            // Who knits it is told the section and the sentence.
            return false;
        }
    }

    private bool AreAlike(string[] one, string[] other) => one.Length == other.Length && one.Zip(other).All(pair => pair.First == pair.Second || AreAlike(this.parser.Parse(pair.First), this.parser.Parse(pair.Second)));

    private static bool AreAlike(Instruction one, Instruction other) => (one, other) switch
    {
        (RowInstruction a, RowInstruction b) => a.Label == b.Label && a.Count == b.Count && AreAlike(a.Steps, b.Steps),
        _ => one == other,
    };

    private static bool AreAlike(IReadOnlyList<Step> one, IReadOnlyList<Step> other) => one.Count == other.Count && one.Zip(other).All(pair => (pair.First, pair.Second) switch
    {
        (StarStep a, StarStep b) => a.Times == b.Times && a.Last == b.Last && AreAlike(a.Steps, b.Steps),
        (Step a, Step b) => a == b,
    });

    private static string[] Sentences(FilledSection section) => [.. section.Lines.Where(line => !line.Source.IsNote).Select(line => line.Text)];
}
