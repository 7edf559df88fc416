using System;
using System.IO;

namespace TvBridge.Nights;

/// <summary>How files of a night are opened.</summary>
internal static class NewFile
{
    /// <summary>A file that, where it is new, only its owner may read and write: it tells when people sleep. Nothing is buffered.</summary>
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
