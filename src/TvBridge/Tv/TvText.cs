using System.Text;

namespace TvBridge.Tv;

/// <summary>Makes text from outside fit for a terminal and a log line.</summary>
internal static class TvText
{
    /// <summary>The text without control characters and at most <paramref name="mostCharacters"/> long; null when nothing visible is left.</summary>
    public static string? Clean(string? text, int mostCharacters)
    {
        if (text is null)
        {
            return null;
        }

        StringBuilder clean = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (clean.Length + rune.Utf16SequenceLength > mostCharacters)
            {
                break;
            }

            // Control characters could move the cursor, formatting ones (category Cf) could turn the line's direction around.
            if (!Rune.IsControl(rune) && Rune.GetUnicodeCategory(rune) != System.Globalization.UnicodeCategory.Format)
            {
                clean.Append(rune);
            }
        }

        string trimmed = clean.ToString().Trim();
        return trimmed.Length == 0 ? null : trimmed;
    }
}
