using System;
using System.Text;

namespace TvBridge.Nights;

/// <summary>A short piece of what was found in a file, safe to print: no control characters, no line breaks.</summary>
internal static class Excerpt
{
    private const int MaxLength = 40;

    /// <summary>The beginning of <paramref name="bytes"/>.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Of(Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, 4 * MaxLength)]));

    /// <summary>The beginning of <paramref name="text"/>.</summary>
    public static string Of(string text)
    {
        StringBuilder excerpt = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (excerpt.Length >= MaxLength)
            {
                return excerpt.Append('…').ToString();
            }

            bool isPrintable = Rune.IsLetterOrDigit(rune) || Rune.IsPunctuation(rune) || Rune.IsSymbol(rune) || rune.Value == ' ';
            excerpt.Append(isPrintable ? rune.ToString() : "·");
        }

        return excerpt.ToString();
    }
}
