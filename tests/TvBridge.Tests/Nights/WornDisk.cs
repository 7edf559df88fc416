using System;
using System.IO;

namespace TvBridge.Tests.Nights;

/// <summary>A journal file on a disk that fills up, tears what no longer fits, and fails to bring bytes to the platter, on demand.</summary>
internal sealed class WornDisk(string path) : FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, 0)
{
    /// <summary>Bytes that still fit; what is longer is written in part, as a full disk does.</summary>
    public int Room { get; set; } = int.MaxValue;

    public bool FlushFails { get; set; }

    /// <summary>How often bytes were written, and how often they were brought to the disk.</summary>
    public int Writes { get; private set; }

    public int Flushes { get; private set; }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        this.Writes++;
        int fits = Math.Min(buffer.Length, this.Room);
        base.Write(buffer[..fits]);
        this.Room -= fits;
        if (fits < buffer.Length)
        {
            throw new IOException("The platter is full.");
        }
    }

    public override void Flush(bool flushToDisk)
    {
        if (flushToDisk && this.FlushFails)
        {
            throw new IOException("The platter is scratched.");
        }

        this.Flushes += flushToDisk ? 1 : 0;
        base.Flush(flushToDisk);
    }
}
