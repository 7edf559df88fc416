using System;
using System.IO;
using System.Security;

namespace Sock.VirtualBoard.Recordings;

/// <summary>
/// Reads recordings of both formats, plain or gzip (told by content, not by name). Whatever is wrong with a file becomes one sentence; a
/// file is read whole or refused, never in part.
/// </summary>
public static class RecordingReader
{
    /// <summary>Reads a file. Bounds: 50 million bytes (packed and unpacked), 4 million rows, 1,000 bytes a line.</summary>
    /// <param name="path">The file; messages name it as given here.</param>
    public static RecordingReading Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        (byte[]? file, string? refusal) = TakeFile(path);
        return file is null ? RecordingReading.Refused(refusal!) : Parse(file, path);
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The bytes of a file, plain or gzip.</param>
    /// <param name="name">What messages call it.</param>
    public static RecordingReading Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        (byte[]? file, string? refusal) = TakeStream(stream, name);
        return file is null ? RecordingReading.Refused(refusal!) : Parse(file, name);
    }

    /// <summary>All bytes of a file or the sentence that says why not.</summary>
    internal static (byte[]? File, string? Refusal) TakeFile(string path)
    {
        if (Directory.Exists(path))
        {
            return (null, $"{path}: found a folder; expected a recording file (.csv or .csv.gz); name a file in it.");
        }

        if (!File.Exists(path))
        {
            return (null, $"{path}: found no such file; expected a recording (.csv or .csv.gz); check the path.");
        }

        try
        {
            using FileStream stream = File.OpenRead(path);
            return TakeStream(stream, path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException)
        {
            return (null, Unreadable(path));
        }
    }

    /// <summary>The sentence for a file whose lines ended with a fault.</summary>
    internal static string Sentence(RecordingFault fault, string name, int line, int rows)
    {
        string where = $"{name}, line {line}";
        return fault switch
        {
            RecordingFault.TooLarge => TooLarge(where),
            RecordingFault.LineTooLong =>
                $"{where}: found more than {RecordingLines.LongestLine:N0} bytes without a line end; expected short rows of numbers; "
                + "check that this is a recording.",
            RecordingFault.Binary =>
                $"{where}: found bytes that are no text; "
                + $"expected a text file with '{RecordingParser.MotionHeader}' or '{RecordingParser.EpochHeader}', plain or gzip; "
                + "check that this is a recording.",
            RecordingFault.GzipEndsEarly =>
                $"{where}: found the gzip data cut off after {Count(rows)}; expected the whole file; copy or download it again.",
            RecordingFault.GzipChecksum =>
                $"{where}: found gzip data that do not match their checksum after {Count(rows)}; "
                + "expected an intact file of one gzip member; copy or download it again.",
            _ => $"{where}: found gzip data that cannot be unpacked after {Count(rows)}; expected an intact file; "
                + "copy or download it again.",
        };
    }

    private static (byte[]? File, string? Refusal) TakeStream(Stream stream, string name)
    {
        try
        {
            byte[]? file = TakeAll(stream);
            return file is null ? (null, TooLarge(name)) : (file, null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, Unreadable(name));
        }
    }

    private static RecordingReading Parse(byte[] file, string name)
    {
        using RecordingLines lines = new(file);
        RecordingParser parser = new(name);
        while (lines.Next() is { } line)
        {
            if (parser.Take(line, lines.Number) is { } refusal)
            {
                return RecordingReading.Refused(refusal);
            }
        }

        return lines.Fault == RecordingFault.None
            ? parser.Finish(lines.Number - 1)
            : RecordingReading.Refused(Sentence(lines.Fault, name, lines.Number, parser.Rows));
    }

    /// <summary>All bytes, or null where there are more than a recording may have.</summary>
    private static byte[]? TakeAll(Stream stream)
    {
        using MemoryStream all = new();
        byte[] buffer = new byte[65_536];
        int count;
        while ((count = stream.Read(buffer)) > 0)
        {
            if (all.Length + count > RecordingLines.MostBytes)
            {
                return null;
            }

            all.Write(buffer, 0, count);
        }

        return all.ToArray();
    }

    private static string Count(int rows) => rows == 1 ? "1 complete row" : $"{rows:N0} complete rows";

    private static string TooLarge(string where) =>
        $"{where}: found more than {RecordingLines.MostBytes:N0} bytes; expected that many at most, unpacked; "
        + "cut the recording into parts.";

    private static string Unreadable(string name) =>
        $"{name}: found a file that cannot be read; expected one that you may read; check its permissions and its disk.";
}
