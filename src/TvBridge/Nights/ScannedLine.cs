using System;

namespace TvBridge.Nights;

/// <summary>One line of a journal file as it stands on the disk.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Offset">Where it begins in the file. Bytes.</param>
/// <param name="Length">Its length without the line end. Bytes.</param>
/// <param name="HasLineEnd">False only for a last line that was torn, or not written to its end.</param>
/// <param name="Entry">What it says, or null when it is no entry.</param>
/// <param name="Damage">Null when it is in order; else what was found and expected, as the middle of a sentence about the line.</param>
internal sealed record ScannedLine(long Number, long Offset, long Length, bool HasLineEnd, JournalEntry? Entry, string? Damage)
{
    /// <summary>
    /// Judges a line by <paramref name="content"/>: its bytes without the line end, or the beginning of one longer than is allowed.
    /// </summary>
    public static ScannedLine Of(long number, long offset, long length, bool hasLineEnd, ReadOnlyMemory<byte> content)
    {
        if (length > JournalFormat.MaxLineBytes)
        {
            string found = $"is {length} bytes long (it begins `{Excerpt.Of(content.Span)}`)";
            return new(number, offset, length, hasLineEnd, null, found + $"; expected at most {JournalFormat.MaxLineBytes} bytes");
        }

        JournalEntry? entry = JournalLineReader.Read(content, out string? damage);
        if (!hasLineEnd)
        {
            damage = $"is the last and has no line end (found {length} bytes, `{Excerpt.Of(content.Span)}`); expected a whole line";
        }

        return new(number, offset, length, hasLineEnd, entry, damage);
    }
}
