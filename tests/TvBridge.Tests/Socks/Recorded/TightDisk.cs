using System;
using System.IO;

namespace TvBridge.Tests.Socks.Recorded;

/// <summary>A new file on a disk with little room: what no longer fits is written in part, as a full disk does.</summary>
internal sealed class TightDisk(string path, int room) : FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Read, 0)
{
    private int room = room;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        int fits = Math.Min(buffer.Length, this.room);
        base.Write(buffer[..fits]);
        this.room -= fits;
        if (fits < buffer.Length)
        {
            throw new IOException("No space left on device.");
        }
    }
}
