using System;
using System.IO;
using System.Text;

namespace Sock.VirtualBoard.Recordings;

/// <summary>The lines of a file, plain or gzip, within bounds. What is read is bounded by line and in all; plain text is read as it is needed.</summary>
internal sealed class RecordingLines : IDisposable
{
    /// <summary>Most text in bytes, unpacked: half a day of motion at 32 Hz; a gzip bomb ends here.</summary>
    public const int MostBytes = 50_000_000;

    /// <summary>Longest line in bytes.</summary>
    public const int LongestLine = 1000;

    private readonly byte[] line = new byte[LongestLine];
    private readonly byte[] buffer = new byte[16_384];
    private readonly Stream? plain;
    private readonly GzipUnpacker? gzip;
    private readonly long mostBytes;
    private int filled;
    private int next;
    private long total;

    /// <summary>Reads the bytes of a whole file, plain or gzip; at most <paramref name="mostBytes"/> of text.</summary>
    public RecordingLines(byte[] file, long mostBytes = MostBytes)
    {
        this.mostBytes = mostBytes;
        this.gzip = GzipUnpacker.IsGzip(file) ? new GzipUnpacker(file) : null;
        this.plain = this.gzip is null ? new MemoryStream(file, writable: false) : null;
    }

    /// <summary>Reads plain text as it is needed, at most <paramref name="mostBytes"/> of it. The stream is closed with the lines.</summary>
    public RecordingLines(Stream plain, long mostBytes)
    {
        this.mostBytes = mostBytes;
        this.plain = plain;
    }

    /// <summary>Number of the line that was returned last, or of the one that has the fault; the first is 1.</summary>
    public int Number { get; private set; }

    /// <summary>Why <see cref="Next"/> returned null, if not for the end of the file.</summary>
    public RecordingFault Fault { get; private set; }

    /// <summary>How much of a plain text was read, 0 to 1; of a gzip file 0, for its length is not known.</summary>
    public double Share => this.plain is { Length: > 0 } text ? (double)text.Position / text.Length : 0;

    /// <summary>The next line without its end; null at the end and at a fault.</summary>
    /// <exception cref="IOException">The disk failed.</exception>
    public string? Next()
    {
        int length = 0;
        this.Number++;
        while (true)
        {
            if (this.next == this.filled && !this.Fill())
            {
                return length == 0 || this.Fault != RecordingFault.None ? null : this.Text(length);
            }

            ReadOnlySpan<byte> rest = this.buffer.AsSpan(this.next, this.filled - this.next);
            int end = rest.IndexOf((byte)'\n');
            ReadOnlySpan<byte> piece = end < 0 ? rest : rest[..end];
            this.Fault = this.Judge(piece, length);
            if (this.Fault != RecordingFault.None)
            {
                return null;
            }

            piece.CopyTo(this.line.AsSpan(length));
            length += piece.Length;
            this.next += piece.Length;
            this.total += piece.Length;
            if (end >= 0)
            {
                this.next++;
                this.total++;
                return this.Text(length);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        this.plain?.Dispose();
        this.gzip?.Dispose();
    }

    /// <summary>What is wrong with a piece of the line that holds <paramref name="length"/> bytes already.</summary>
    private RecordingFault Judge(ReadOnlySpan<byte> piece, int length)
    {
        if (this.total + piece.Length > this.mostBytes)
        {
            return RecordingFault.TooLarge;
        }

        if (HasControls(piece))
        {
            return RecordingFault.Binary;
        }

        return length + piece.Length > LongestLine ? RecordingFault.LineTooLong : RecordingFault.None;
    }

    private static bool HasControls(ReadOnlySpan<byte> piece)
    {
        int at;
        while ((at = piece.IndexOfAnyInRange((byte)0, (byte)0x1F)) >= 0)
        {
            if (piece[at] is not ((byte)'\t' or (byte)'\r'))
            {
                return true;
            }

            piece = piece[(at + 1)..];
        }

        return false;
    }

    private string Text(int length)
    {
        int end = length > 0 && this.line[length - 1] == '\r' ? length - 1 : length;
        int start = this.Number == 1 && end >= 3 && this.line[0] == 0xEF && this.line[1] == 0xBB && this.line[2] == 0xBF ? 3 : 0;
        return Encoding.UTF8.GetString(this.line, start, end - start);
    }

    private bool Fill()
    {
        if (this.Fault != RecordingFault.None)
        {
            return false;
        }

        this.next = 0;
        this.filled = this.plain?.Read(this.buffer) ?? this.gzip!.Read(this.buffer);
        this.Fault = this.gzip?.Fault ?? RecordingFault.None;
        return this.filled > 0;
    }
}
