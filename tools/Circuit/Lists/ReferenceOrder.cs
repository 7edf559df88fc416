using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Circuit.Lists;

/// <summary>References as people sort them: by letters, then by number, so that R2 stands before R10.</summary>
public sealed class ReferenceOrder : IComparer<string>
{
    /// <summary>The order.</summary>
    public static ReferenceOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        int byLetters = string.CompareOrdinal(Letters(x), Letters(y));
        int byNumber = byLetters != 0 ? byLetters : Number(x).CompareTo(Number(y));
        return byNumber != 0 ? byNumber : string.CompareOrdinal(x, y);
    }

    private static string Letters(string? reference) => string.Concat((reference ?? string.Empty).TakeWhile(letter => !char.IsAsciiDigit(letter)));

    private static int Number(string? reference) =>
        int.TryParse((reference ?? string.Empty)[Letters(reference).Length..], NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : int.MaxValue;
}
