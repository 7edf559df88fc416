using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SockLab;

/// <summary>A folder of recordings and labels, with the folders in it.</summary>
internal static class RecordingFolder
{
    /// <summary>Recordings and labels, in the order of their names; null where the folder cannot be read.</summary>
    public static string[]? Files(string folder)
    {
        try
        {
            return
            [
                .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                    .Where(file => RecordingNames.IsTable(file))
                    .Order(StringComparer.Ordinal),
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The recordings, in the order of their names; or the sentence that says why there is none.</summary>
    public static (IReadOnlyList<string> Recordings, string? Problem) Find(string folder)
    {
        if (Files(folder) is not { } files)
        {
            return ([], $"{folder}: found a folder that is missing or cannot be read; expected one with recordings; check the path.");
        }

        string[] recordings = [.. files.Where(file => !RecordingNames.IsLabels(file))];
        return (recordings, recordings.Length > 0 ? null : $"{folder}: found no recording; expected files .csv or .csv.gz; import some with 'socklab import'.");
    }
}
