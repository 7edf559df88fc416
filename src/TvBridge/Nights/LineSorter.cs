using System;
using System.IO;
using TvBridge.Files;

namespace TvBridge.Nights;

/// <summary>Copies the lines of a journal: the good ones to its copy, the damaged ones behind what was set aside before.</summary>
internal sealed class LineSorter(FileStream journal, FileStream copy, string damagedPath) : IDisposable
{
    private static readonly byte[] LineEnd = "\n"u8.ToArray();

    private readonly byte[] buffer = new byte[64 * 1024];
    private FileStream? damaged;

    /// <summary>Lines that went to the copy.</summary>
    public long Kept { get; private set; }

    /// <summary>Lines that were set aside.</summary>
    public long SetAside { get; private set; }

    /// <summary>Whether the copy differs from the journal.</summary>
    public bool IsChanged { get; private set; }

    /// <summary>Sorts all lines and brings both files to the disk, the one with the damaged lines first.</summary>
    public void SortAll()
    {
        foreach (ScannedLine line in JournalScan.Read(journal))
        {
            // A torn object is never a whole one: a last line that lacks nothing but its line end is good.
            bool isGood = line.Entry is not null;
            this.IsChanged |= !isGood || !line.HasLineEnd;
            if (isGood)
            {
                this.Kept++;
                this.Copy(line, copy);
            }
            else
            {
                this.SetAside++;
                this.damaged ??= new(damagedPath, NewFile.Private(FileMode.Append, FileAccess.Write, FileShare.Read));
                this.Copy(line, this.damaged);
            }
        }

        this.damaged?.Flush(flushToDisk: true);
        copy.Flush(flushToDisk: true);
    }

    /// <inheritdoc/>
    public void Dispose() => this.damaged?.Dispose();

    private void Copy(ScannedLine line, FileStream target)
    {
        // Read at its place, not from the scan: a damaged line may be longer than the scan holds.
        long left = line.Length;
        while (left > 0)
        {
            Span<byte> part = this.buffer.AsSpan(0, (int)Math.Min(this.buffer.Length, left));
            int count = RandomAccess.Read(journal.SafeFileHandle, part, line.Offset + line.Length - left);
            if (count == 0)
            {
                throw new EndOfStreamException("it became shorter meanwhile");
            }

            target.Write(part[..count]);
            left -= count;
        }

        target.Write(LineEnd);
    }
}
