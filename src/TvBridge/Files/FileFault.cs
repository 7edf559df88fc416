using System;
using System.IO;

namespace TvBridge.Files;

/// <summary>What systems say when a file cannot be had, in words for a sentence.</summary>
internal static class FileFault
{
    // The numbers that the systems have for "somebody else has it locked" (Linux, macOS, Windows) and "the disk is full" (Unix, Windows).
    private static readonly int[] Locked = [11, 35, unchecked((int)0x80070020), unchecked((int)0x80070021)];
    private static readonly int[] Full = [28, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    /// <summary>Whether the system said that somebody else holds the file.</summary>
    public static bool IsLocked(Exception error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return error is IOException && Array.IndexOf(Locked, error.HResult) >= 0;
    }

    /// <summary>Whether an error is one of those that files bring about, as opposed to a mistake of ours.</summary>
    public static bool IsFileError(Exception error) =>
        error is IOException or UnauthorizedAccessException or NotSupportedException or System.Security.SecurityException;

    /// <summary>The reason in a few words, without a full stop.</summary>
    public static string ReasonOf(Exception error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return error switch
        {
            UnauthorizedAccessException => "access is denied",
            IOException full when Array.IndexOf(Full, full.HResult) >= 0 => "no space is left on the disk",
            _ => error.Message.TrimEnd('.'),
        };
    }
}
