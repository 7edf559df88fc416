using System;
using System.IO;
using System.Security;
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

    private readonly RecordingLines lines;

    private SourceLines(RecordingLines lines)
    {
        this.lines = lines;
    }

    /// <summary>Number of the line that was returned last, or of the one that has the fault; the first is 1.</summary>
    public int Number => this.lines.Number;

    /// <summary>Why <see cref="Next"/> returned null, if not for the end of the file.</summary>
    public RecordingFault Fault => this.lines.Fault;

    /// <summary>How much of a plain file was read, 0 to 1; of a gzip file 0, for its length is not known.</summary>
    public double Share => this.lines.Share;

    /// <summary>Opens a file; or says in one sentence why not.</summary>
    public static (SourceLines? Lines, string? Refusal) Open(string path)
    {
        try
        {
            if (File.Exists(path) && !StartsLikeGzip(path))
            {
                return (new SourceLines(new RecordingLines(File.OpenRead(path), MostBytes)), null);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException)
        {
            return (null, $"{path}: found a file that cannot be read; expected one that you may read; check its permissions and its disk.");
        }

        (byte[]? file, string? refusal) = RecordingReader.TakeFile(path);
        return file is null ? (null, refusal) : (new SourceLines(new RecordingLines(file, MostBytes)), null);
    }

    /// <summary>The next line without its end; null at the end and at a fault.</summary>
    /// <exception cref="IOException">The disk failed.</exception>
    public string? Next() => this.lines.Next();

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
    public void Dispose() => this.lines.Dispose();

    private static bool StartsLikeGzip(string path)
    {
        using FileStream file = File.OpenRead(path);
        byte[] start = new byte[2];
        return file.ReadAtLeast(start, 2, throwOnEndOfStream: false) == 2 && GzipUnpacker.IsGzip(start);
    }
}
