using System;
using System.IO;
using System.Security;
using System.Text;
using Sock.VirtualBoard.Recordings;

namespace SockLab.Import;

/// <summary>
/// The lines of a foreign file, plain or gzip (told by content). A plain file is read as it is needed, for raw exports are far larger than the
/// part that becomes a recording; what is bounded is the length of a line and the text in all.
/// </summary>
internal sealed class SourceLines : IDisposable
{
    /// <summary>Most text in bytes, unpacked: a week at 100 Hz; a gzip bomb ends here.</summary>
    public const long MostBytes = 4_000_000_000;

    private readonly byte[] line = new byte[RecordingLines.LongestLine];
    private readonly byte[] buffer = new byte[65_536];
    private readonly Stream? plain;
    private readonly GzipUnpacker? gzip;
    private int filled;
    private int next;
    private long total;

    private SourceLines(Stream? plain, GzipUnpacker? gzip)
    {
        this.plain = plain;
        this.gzip = gzip;
    }

    /// <summary>Number of the line that was returned last, or of the one that has the fault; the first is 1.</summary>
    public int Number { get; private set; }

    /// <summary>Why <see cref="Next"/> returned null, if not for the end of the file.</summary>
    public RecordingFault Fault { get; private set; }

    /// <summary>How much of a plain file was read, 0 to 1; of a gzip file 0, for its length is not known.</summary>
    public double Share => this.plain is { Length: > 0 } file ? (double)file.Position / file.Length : 0;

    /// <summary>Opens a file; or says in one sentence why not.</summary>
    public static (SourceLines? Lines, string? Refusal) Open(string path)
    {
        try
        {
            if (File.Exists(path) && !StartsLikeGzip(path))
            {
                return (new SourceLines(File.OpenRead(path), null), null);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException)
        {
            return (null, $"{path}: found a file that cannot be read; expected one that you may read; check its permissions and its disk.");
        }

        (byte[]? file, string? refusal) = RecordingReader.TakeFile(path);
        return file is null ? (null, refusal) : (new SourceLines(null, new GzipUnpacker(file)), null);
    }

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
            this.Fault = HasControls(piece) ? RecordingFault.Binary
                : length + piece.Length > this.line.Length ? RecordingFault.LineTooLong
                : RecordingFault.None;
            if (this.Fault != RecordingFault.None)
            {
                return null;
            }

            piece.CopyTo(this.line.AsSpan(length));
            length += piece.Length;
            this.next += piece.Length + (end >= 0 ? 1 : 0);
            if (end >= 0)
            {
                return this.Text(length);
            }
        }
    }

    /// <summary>The sentence for a file whose lines ended with a fault.</summary>
    public string Sentence(string name) => this.Fault switch
    {
        RecordingFault.Binary => $"{name}, line {this.Number}: found bytes that are no text; expected a text file, plain or gzip; "
            + "export it as csv or text.",
        RecordingFault.TooLarge => $"{name}, line {this.Number}: found more than {MostBytes:N0} bytes; expected that many at most, unpacked; "
            + "cut the file into parts.",
        _ => RecordingReader.Sentence(this.Fault, name, this.Number, Math.Max(0, this.Number - 1)),
    };

    /// <inheritdoc/>
    public void Dispose()
    {
        this.plain?.Dispose();
        this.gzip?.Dispose();
    }

    private static bool StartsLikeGzip(string path)
    {
        using FileStream file = File.OpenRead(path);
        byte[] start = new byte[2];
        return file.ReadAtLeast(start, 2, throwOnEndOfStream: false) == 2 && GzipUnpacker.IsGzip(start);
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
        this.filled = this.gzip is null ? this.plain!.Read(this.buffer) : this.gzip.Read(this.buffer);
        this.total += this.filled;
        this.Fault = this.gzip?.Fault ?? RecordingFault.None;
        if (this.Fault == RecordingFault.None && this.total > MostBytes)
        {
            this.Fault = RecordingFault.TooLarge;
        }

        return this.filled > 0 && this.Fault == RecordingFault.None;
    }
}
