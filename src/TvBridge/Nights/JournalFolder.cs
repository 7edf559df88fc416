using System;
using System.IO;

namespace TvBridge.Nights;

/// <summary>The folder that a journal lies in.</summary>
internal static class JournalFolder
{
    /// <summary>Checks the path and makes its folder where there is none; a sentence when that cannot be done.</summary>
    public static string? Prepare(string path)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            return JournalProblems.NoPath;
        }

        if (Directory.Exists(path))
        {
            return JournalProblems.IsDirectory(path);
        }

        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is string folder)
            {
                Directory.CreateDirectory(folder);
            }

            return null;
        }
        catch (Exception error) when (JournalProblems.IsFileError(error) || error is ArgumentException)
        {
            return JournalProblems.NoFolder(path, error);
        }
    }
}
