using System;
using System.Collections.Generic;

namespace TvBridge.Nights;

/// <summary>Names, limits and forms that lines of the journal are written and read by.</summary>
internal static class JournalFormat
{
    /// <summary>Longest line, without its line end. Bytes. The limits of the texts make that no line of ours is longer.</summary>
    public const int MaxLineBytes = 16 * 1024;

    /// <summary>Longest name of a sock. UTF-16 code units.</summary>
    public const int MaxSockLength = 100;

    /// <summary>Longest address of a TV and longest title. UTF-16 code units.</summary>
    public const int MaxTitleLength = 500;

    /// <summary>Longest sentence. UTF-16 code units.</summary>
    public const int MaxTextLength = 1000;

    /// <summary>ISO 8601 with offset, to the millisecond.</summary>
    public const string TimeToWrite = "yyyy-MM-dd'T'HH:mm:ss.fffzzz";

    /// <summary>ISO 8601 with offset; a fraction of a second may be there.</summary>
    public const string TimeToRead = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz";

    private static readonly Dictionary<JournalKind, string> Names = new()
    {
        [JournalKind.Heard] = "heard",
        [JournalKind.TvRead] = "tv-read",
        [JournalKind.Pausing] = "pausing",
        [JournalKind.Pause] = "pause",
        [JournalKind.Bookmark] = "bookmark",
        [JournalKind.Note] = "note",
        [JournalKind.Problem] = "problem",
    };

    /// <summary>The word for a kind in the file.</summary>
    public static string NameOf(JournalKind kind) =>
        Names.TryGetValue(kind, out string? name)
            ? name
            : throw new ArgumentException($"Kind is {kind}; expected one of {string.Join(", ", Names.Keys)}.", nameof(kind));

    /// <summary>The kind for a word in the file; <see cref="JournalKind.Other"/> for a word of a newer version.</summary>
    public static JournalKind KindOf(string name)
    {
        foreach (KeyValuePair<JournalKind, string> pair in Names)
        {
            if (pair.Value == name)
            {
                return pair.Key;
            }
        }

        return JournalKind.Other;
    }

    /// <summary>Cuts a text that a line has no room for, not inside of a character.</summary>
    public static string? Cut(string? text, int maxLength)
    {
        if (text is null || text.Length <= maxLength)
        {
            return text;
        }

        int end = maxLength - 1;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end), "…");
    }
}
