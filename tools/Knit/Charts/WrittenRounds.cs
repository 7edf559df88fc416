using System;
using System.Collections.Generic;
using System.Linq;
using Knit.Motifs;
using Knit.Notation;

namespace Knit.Charts;

/// <summary>
/// The rounds of a chart as sentences, for people who do not read charts and for screen readers: "Rnd 1: *k2 MC, k3 CC* 5 times, k1 CC, k2 MC, k1 CC." Written in the notation of the patterns, for one size or for several.
/// </summary>
public static class WrittenRounds
{
    private static readonly string[] Roles = ["MC", "CC"];

    /// <summary>One sentence for each round; rounds that are alike and follow each other have one together.</summary>
    /// <param name="sizes">The rounds of the sizes, at least one; all of the same motif.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<Composition> sizes)
    {
        ArgumentNullException.ThrowIfNull(sizes);
        string[] rounds = [.. Enumerable.Range(0, sizes[0].Motif.Height).Select(row => Round(sizes, row))];
        List<string> sentences = [];
        for (int first = 0; first < rounds.Length;)
        {
            int last = first;
            while (last + 1 < rounds.Length && rounds[last + 1] == rounds[first])
            {
                last++;
            }

            sentences.Add(first == last ? FormattableString.Invariant($"Rnd {first + 1}: {rounds[first]}.") : FormattableString.Invariant($"Rnds {first + 1}-{last + 1}: {rounds[first]}."));
            first = last + 1;
        }

        return sentences;
    }

    private static string Round(IReadOnlyList<Composition> sizes, int row)
    {
        IReadOnlyList<byte> motif = sizes[0].Motif.Row(row);
        if (sizes.All(size => Repeats(size.Grid.Row(row), 1)))
        {
            return $"k to end {Roles[motif[0]]}";
        }

        // The repeat of this round may be shorter than that of the chart, where its stitches repeat inside it.
        int unit = Enumerable.Range(1, motif.Count).First(length => motif.Count % length == 0 && Repeats(motif, length));
        byte[] repeat = [.. motif.Take(unit)];
        if (sizes.All(size => size.Grid.Width % unit == 0 && size.Grid.Width > unit && Repeats(size.Grid.Row(row), unit)))
        {
            return $"*{Steps(repeat)}* to end";
        }

        string[] parts = [Times(repeat, [.. sizes.Select(size => size.Repeats * (motif.Count / unit))]), Times(Composition.StripOf(sizes[0].Motif).Row(row), [.. sizes.Select(size => size.Strips)])];
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

    private static bool Repeats(IReadOnlyList<byte> round, int unit) => Enumerable.Range(unit, round.Count - unit).All(at => round[at] == round[at - unit]);

    private static string Times(IReadOnlyList<byte> stitches, int[] times) =>
        Array.TrueForAll(times, time => time == 0) ? string.Empty
        : Array.TrueForAll(times, time => time == 1) ? Steps(stitches)
        : $"*{Steps(stitches)}* {SizeList.Write(Array.ConvertAll(times, time => FormattableString.Invariant($"{time}")))} times";

    private static string Steps(IReadOnlyList<byte> stitches)
    {
        List<string> steps = [];
        for (int first = 0; first < stitches.Count;)
        {
            int next = first;
            while (next < stitches.Count && stitches[next] == stitches[first])
            {
                next++;
            }

            steps.Add(FormattableString.Invariant($"k{next - first} {Roles[stitches[first]]}"));
            first = next;
        }

        return string.Join(", ", steps);
    }
}
