using System;
using System.IO;

namespace TvBridge.Socks.Recorded;

/// <summary>Cuts a stream into lines and never holds more than one, however long the lines and the stream are.</summary>
internal sealed class AirText(Stream stream)
{
    private const byte LineFeed = (byte)'\n';
    private const byte CarriageReturn = (byte)'\r';

    private readonly byte[] chunk = new byte[64 * 1024];
    private readonly byte[] line = new byte[AirFormat.MostLineBytes];
    private int chunkStart;
    private int chunkEnd;
    private long bytesRead;

    /// <summary>Number of the line that was read last, counted from 1.</summary>
    public long LineNumber { get; private set; }

    /// <summary>Whether the line that was read last is longer than is allowed; it is then held up to that length.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Whether a line end followed the line that was read last. Without one it may not have been written to its end.</summary>
    public bool HasLineEnd { get; private set; }

    /// <summary>Whether the stream is longer than a recording may be.</summary>
    public bool IsOverLimit => this.bytesRead > AirFormat.MostFileBytes;

    /// <summary>Reads the next line, without its end. False at the end of the stream. The line is good until the next call.</summary>
    /// <exception cref="IOException">The disk refused.</exception>
    public bool TryRead(out ReadOnlyMemory<byte> read)
    {
        int length = 0;
        bool sawAnything = false;
        this.IsTooLong = false;
        this.HasLineEnd = false;
        while (!this.HasLineEnd && (this.chunkStart < this.chunkEnd || this.Fill()))
        {
            sawAnything = true;
            ReadOnlySpan<byte> left = this.chunk.AsSpan(this.chunkStart, this.chunkEnd - this.chunkStart);
            int lineFeed = left.IndexOf(LineFeed);
            this.HasLineEnd = lineFeed >= 0;
            ReadOnlySpan<byte> part = this.HasLineEnd ? left[..lineFeed] : left;
            this.chunkStart += part.Length + (this.HasLineEnd ? 1 : 0);
            int fits = Math.Min(part.Length, this.line.Length - length);
            part[..fits].CopyTo(this.line.AsSpan(length));
            length += fits;
            this.IsTooLong |= fits < part.Length;
        }

        this.LineNumber += sawAnything ? 1 : 0;
        if (length > 0 && this.line[length - 1] == CarriageReturn)
        {
            length--;
        }

        read = this.line.AsMemory(0, length);
        return sawAnything;
    }

    private bool Fill()
    {
        this.chunkStart = 0;
        this.chunkEnd = this.IsOverLimit ? 0 : stream.Read(this.chunk);
        this.bytesRead += this.chunkEnd;
        return this.chunkEnd > 0;
    }
}
