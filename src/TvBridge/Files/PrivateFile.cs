using System;
using System.IO;

namespace TvBridge.Files;

/// <summary>Files that nobody but their owner may read: keys, passwords, and what tells when people sleep.</summary>
internal static class PrivateFile
{
    private const UnixFileMode OwnersOwn = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>
    /// Who else may get at an open file, as one sentence with the command that mends it; null when nobody can. It is asked of the open file, so that
    /// it cannot be exchanged between the question and the reading. On Windows the folder's own rights protect it, and the answer is null.
    /// </summary>
    /// <param name="file">The open file.</param>
    /// <param name="what">What it is, as the subject of the sentence: <c>The secrets file</c>.</param>
    public static string? FindFault(FileStream file, string what)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (OperatingSystem.IsWindows())
        {
            return null;
        }

        UnixFileMode mode = File.GetUnixFileMode(file.SafeFileHandle);
        if ((mode & ~OwnersOwn) == 0)
        {
            return null;
        }

        string octal = Convert.ToString((int)mode, 8).PadLeft(4, '0');
        return $"{what} {file.Name} has mode {octal}, where 0600 is expected so that only you can read it; run chmod 600 {file.Name} and try again.";
    }

    /// <summary>
    /// Puts a file in place in one step: a reader, and whoever starts after the power went, finds the old content or the new one, never half of one.
    /// </summary>
    /// <param name="path">The file; its folder is made where there is none.</param>
    /// <param name="content">All of it.</param>
    /// <param name="toDisk">Whether the disk is told to keep it before this returns. It takes milliseconds.</param>
    /// <exception cref="IOException">The disk refused; the old content stays.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or the file is somebody else's; the old content stays.</exception>
    public static void Replace(string path, ReadOnlySpan<byte> content, bool toDisk = true)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is string folder)
        {
            Directory.CreateDirectory(folder);
        }

        // Never into a file that others could have opened already.
        string newPath = path + ".new";
        File.Delete(newPath);
        using (FileStream file = new(newPath, NewFile.Private(FileMode.CreateNew, FileAccess.Write, FileShare.None)))
        {
            file.Write(content);
            file.Flush(toDisk);
        }

        File.Move(newPath, path, overwrite: true);
    }
}
