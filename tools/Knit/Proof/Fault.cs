using System;
using Knit.Patterns;

namespace Knit.Proof;

/// <summary>Something in a pattern that cannot be knitted, or should not be.</summary>
/// <param name="Pattern">Name of the pattern.</param>
/// <param name="Choice">Size, and pocket; empty where it holds for all.</param>
/// <param name="Section">Section; empty where it holds for all.</param>
/// <param name="Row">Row, as a knitter calls it; may be empty.</param>
/// <param name="Stitch">Stitch of the row in the order of knitting, from 1; 0 where it holds for the row.</param>
/// <param name="Sentence">What is wrong, what was expected and what to do; without a full stop.</param>
public sealed record Fault(string Pattern, string Choice, string Section, string Row, int Stitch, string Sentence)
{
    /// <summary>One sentence: "deep-space, Adult M, Gusset, rnd 1, stitch 12: ... .".</summary>
    public override string ToString()
    {
        string stitch = this.Stitch > 0 ? FormattableString.Invariant($"stitch {this.Stitch}") : string.Empty;
        return $"{string.Join(", ", Array.FindAll([this.Pattern, this.Choice, this.Section, this.Row, stitch], part => part.Length > 0))}: {this.Sentence.TrimEnd('.')}.";
    }

    /// <summary>One that holds for a whole choice.</summary>
    public static Fault In(Pattern pattern, Choice choice, string sentence) => new(pattern.Name, choice.ToString(), string.Empty, string.Empty, 0, sentence);
}
