using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Knit.Notation;

/// <summary>Numbers for several sizes as knitters write them, "44 (48, 56)", or ranges, "8-26 (9-27, 10-28)", and back.</summary>
public static partial class SizeList
{
    /// <summary>One number if all are the same, else the first and the others in brackets.</summary>
    public static string Write(IReadOnlyList<string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.All(value => value == values[0]) ? values[0] : $"{values[0]} ({string.Join(", ", values.Skip(1))})";
    }

    /// <summary>The sentence for one of the sizes: each list gives way to its number.</summary>
    /// <param name="sentence">For all sizes.</param>
    /// <param name="size">Which, from 0.</param>
    /// <param name="sizes">How many the lists have.</param>
    /// <exception cref="KnitException">A list has another number of sizes.</exception>
    public static string Pick(string sentence, int size, int sizes) => List().Replace(sentence, match =>
    {
        string[] others = match.Groups["others"].Value.Split(", ");
        return others.Length == sizes - 1
            ? (size == 0 ? match.Groups["first"].Value : others[size - 1])
            : throw new KnitException($"'{match.Value}' has numbers for {others.Length + 1} sizes; expected {sizes}; write one for each size.");
    });

    // Ranges, "40-58 (43-61, 46-64)", before numbers: "rnds 1-28 (36, 41)" is a list of its second number.
    [GeneratedRegex(@"(?<first>\d+-\d+) \((?<others>\d+-\d+(?:, \d+-\d+)*)\)|(?<first>\d+(?:\.\d+)?) \((?<others>\d+(?:\.\d+)?(?:, \d+(?:\.\d+)?)*)\)")]
    private static partial Regex List();
}
