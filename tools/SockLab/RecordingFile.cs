using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Text;

namespace SockLab;

/// <summary>
/// Writes recordings: gzip where the name ends in .gz, and the same bytes for the same lines (the gzip header holds no time and no name).
/// </summary>
internal static class RecordingFile
{
    /// <summary>Writes all lines; returns one sentence if that fails, else null.</summary>
    public static string? Write(string path, IEnumerable<string> lines)
    {
        try
        {
            using FileStream file = File.Create(path);
            if (!path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
            {
                WriteText(file, lines);
                return null;
            }

            using GZipStream gzip = new(file, CompressionLevel.SmallestSize);
            WriteText(gzip, lines);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"{path}: found a place that cannot be written; expected a file name in a folder that exists and is yours; "
                + "choose another --out.";
        }
    }

    private static void WriteText(Stream stream, IEnumerable<string> lines)
    {
        using StreamWriter writer = new(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (string line in lines)
        {
            writer.WriteLine(line);
        }
    }
}
