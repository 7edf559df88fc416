using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SockLab.Evaluation;

/// <summary>Tells of the files that were refused.</summary>
internal static class Refusals
{
    /// <summary>Writes a sentence for each refused file and a summary; or why there is nothing at all.</summary>
    /// <returns>The nights, null where there is none to evaluate.</returns>
    public static NightSet? Announce((NightSet? Set, string? Problem) loaded, TextWriter error)
    {
        if (loaded.Set is not { } nights)
        {
            error.WriteLine(loaded.Problem);
            return null;
        }

        foreach ((string _, string sentence) in nights.Refusals)
        {
            error.WriteLine(sentence);
        }

        if (nights.Refusals.Count > 0)
        {
            string rest = nights.Nights.Count > 0 ? "the rest was evaluated" : "nothing is left to evaluate";
            error.WriteLine($"{Summary(nights.Refusals, nights.Nights.Count)}; {rest}.");
        }

        return nights.Nights.Count > 0 ? nights : null;
    }

    /// <summary>How many of how many files were refused, and which.</summary>
    public static string Summary(IReadOnlyList<(string File, string Sentence)> refusals, int evaluated)
    {
        string verb = refusals.Count == 1 ? "was" : "were";
        return $"{refusals.Count} of {refusals.Count + evaluated} files {verb} refused: {string.Join(", ", refusals.Select(one => one.File))}";
    }
}
