using System;
using System.Collections.Generic;
using System.IO;

namespace SockLab;

/// <summary>Writes several files that belong together: all of them, or none.</summary>
internal static class NewFiles
{
    private const string Unfinished = ".part";

    /// <summary>Writes them into a folder, which is made where it is missing; returns one sentence if that fails, else null.</summary>
    public static string? Write(string folder, IReadOnlyList<(string Path, IEnumerable<string> Lines)> files)
    {
        List<string> written = [];
        try
        {
            Directory.CreateDirectory(folder);
            foreach ((string path, IEnumerable<string> lines) in files)
            {
                written.Add(path + Unfinished);
                if (RecordingFile.Write(path + Unfinished, lines) is { } refusal)
                {
                    Remove(written);
                    return refusal;
                }
            }

            foreach ((string path, _) in files)
            {
                File.Move(path + Unfinished, path);
                written.Add(path);
            }

            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Remove(written);
            return $"{folder}: found a place that cannot be written; expected a folder that is yours; choose another --out.";
        }
    }

    private static void Remove(List<string> paths)
    {
        foreach (string path in paths)
        {
            try
            {
                File.Delete(path);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // It could not be written either: what is left of it is not ours to force.
            }
        }
    }
}
