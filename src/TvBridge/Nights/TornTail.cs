using System;
using System.IO;
using TvBridge.Files;

namespace TvBridge.Nights;

/// <summary>What a power cut leaves behind the last whole line of a journal: the beginning of an entry that nobody was told is written.</summary>
internal static class TornTail
{
    private static readonly byte[] LineEnd = "\n"u8.ToArray();

    /// <summary>
    /// Moves it behind what is in <paramref name="damagedPath"/> already, or gives it the line end that is all it lacks. One sentence tells what was done. The bytes
    /// are in the other file, on the disk, before they leave this one.
    /// </summary>
    /// <exception cref="IOException">One of the files cannot be written; the journal is as it was.</exception>
    public static string SetAside(FileStream journal, ScannedLine tail, string damagedPath)
    {
        if (tail.Entry is not null)
        {
            journal.Position = tail.Offset + tail.Length;
            journal.Write(LineEnd);
            journal.Flush(flushToDisk: true);
            return "The last line of the journal was whole but had no line end, as after a power cut; it has one now.";
        }

        using (FileStream damaged = new(damagedPath, NewFile.Private(FileMode.Append, FileAccess.Write, FileShare.Read)))
        {
            byte[] part = new byte[64 * 1024];
            journal.Position = tail.Offset;
            for (int count = journal.Read(part); count > 0; count = journal.Read(part))
            {
                damaged.Write(part.AsSpan(0, count));
            }

            damaged.Write(LineEnd);
            damaged.Flush(flushToDisk: true);
        }

        journal.SetLength(tail.Offset);
        journal.Flush(flushToDisk: true);
        return $"The last line of the journal was torn after {tail.Length} bytes, as after a power cut; they are in {Path.GetFileName(damagedPath)} now.";
    }
}
