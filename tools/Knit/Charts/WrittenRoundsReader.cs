using System;
using System.Collections.Generic;
using System.Linq;
using Knit.Notation;

namespace Knit.Charts;

/// <summary>Reads written rounds back into stitches, as somebody does who knits by them.</summary>
public static class WrittenRoundsReader
{
    private static readonly string[] Roles = ["MC", "CC"];

    /// <summary>The stitches.</summary>
    /// <param name="sentences">Of rounds that are numbered from 1 without a gap.</param>
    /// <param name="stitches">Of the round.</param>
    /// <exception cref="KnitException">A sentence is not understood, or has not so many stitches.</exception>
    public static StitchGrid Read(IReadOnlyList<string> sentences, int stitches)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        InstructionParser parser = new(Roles);
        List<byte[]> rows = [];
        foreach (string sentence in sentences)
        {
            if (parser.Parse(sentence) is not RowInstruction { Label.Kind: RowKind.Round } round || round.Label.First != rows.Count + 1)
            {
                throw new KnitException($"'{sentence}' stands where round {rows.Count + 1} was expected; number the rounds of a chart from 1 without a gap.");
            }

            List<byte> knitted = [];
            Knit(round.Steps, knitted, stitches, sentence);
            if (knitted.Count != stitches)
            {
                throw new KnitException($"'{sentence}' knits {knitted.Count} sts; expected {stitches}, the whole round; count its stitches.");
            }

            rows.AddRange(Enumerable.Repeat(knitted.ToArray(), round.Label.Rows));
        }

        return new StitchGrid(rows);
    }

    private static void Knit(IReadOnlyList<Step> steps, List<byte> knitted, int stitches, string sentence)
    {
        foreach (Step step in steps)
        {
            switch (step)
            {
                case StitchStep { Kind: StitchKind.Knit, Color: string color } some when some.Count <= stitches - knitted.Count:
                    Add(knitted, some.Count, color);
                    break;
                case UntilStep { Kind: StitchKind.Knit, Target: Target.End, Before: 0, Color: string color }:
                    Add(knitted, stitches - knitted.Count, color);
                    break;
                case StarStep star:
                    Repeat(star, knitted, stitches, sentence);
                    break;
                default:
                    throw new KnitException($"'{sentence}' has a step that a round of {stitches} sts has no room for, or that names no color; expected k, a number and {string.Join(" or ", Roles)}; count its stitches.");
            }
        }
    }

    private static void Repeat(StarStep star, List<byte> knitted, int stitches, string sentence)
    {
        int times = star.Times ?? int.MaxValue;
        for (int time = 0; time < times && (star.Times is not null || knitted.Count < stitches - star.Last); time++)
        {
            int before = knitted.Count;
            Knit(star.Steps, knitted, stitches, sentence);
            if (knitted.Count == before)
            {
                break;
            }
        }
    }

    private static void Add(List<byte> knitted, int count, string color) =>
        knitted.AddRange(Enumerable.Repeat((byte)Array.IndexOf(Roles, color), count));
}
