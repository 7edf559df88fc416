using System;
using System.IO;

namespace TvBridge.Files;

/// <summary>How files are opened that belong to one person: they tell when people sleep, or hold keys.</summary>
internal static class NewFile
{
    /// <summary>A file that, where it is new, only its owner may read and write. Nothing is buffered.</summary>
    public static FileStreamOptions Private(FileMode mode, FileAccess access, FileShare share)
    {
        FileStreamOptions options = new() { Mode = mode, Access = access, Share = share, BufferSize = 0 };
        if (!OperatingSystem.IsWindows() && mode != FileMode.Open)
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
