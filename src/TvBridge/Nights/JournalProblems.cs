using System;
using System.IO;

namespace TvBridge.Nights;

/// <summary>
/// The sentences about a journal that a person has to do something about: what, where, what was expected, what to do next.
/// </summary>
internal static class JournalProblems
{
    // The numbers that the systems have for "somebody else has it locked" (Linux, macOS, Windows) and "the disk is full" (Unix, Windows).
    private static readonly int[] Locked = [11, 35, unchecked((int)0x80070020), unchecked((int)0x80070021)];
    private static readonly int[] Full = [28, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    public static string NoPath => "The path of the journal is empty; expected a file: name one.";

    public static string IsDirectory(string path) =>
        $"The journal {path} is a directory; expected a file: name a file in it, for example {Path.Combine(path, "journal.jsonl")}.";

    public static string NoFolder(string path, Exception error) =>
        $"The folder of the journal {path} cannot be made ({ReasonOf(error)}); "
        + "expected a folder that this user may write to: make it, or choose another path.";

    public static string CannotOpen(string path, Exception error) =>
        $"The journal {path} cannot be opened for writing ({ReasonOf(error)}); "
        + "expected a file that this user may write: change its permissions, or choose another path.";

    public static string InUse(string path) =>
        $"The journal {path} is in use by another bridge; expected one bridge for one journal: stop the other one, or choose another path.";

    public static string CannotRead(string path, Exception error) =>
        $"The journal {path} cannot be read ({ReasonOf(error)}); expected a readable file: check the disk, or choose another path.";

    public static string IsDamaged(string path, ScannedLine line) =>
        $"{path} line {line.Number} {line.Damage}: "
        + $"run `tvbridge journal repair {path}`, which sets damaged lines aside into {path}.damaged and keeps the rest.";

    public static string CannotWrite(string path, Exception error, int waiting) =>
        $"The journal {path} cannot be written ({ReasonOf(error)}); "
        + (waiting == 1 ? "1 entry waits in memory and is" : $"{waiting} entries wait in memory and are")
        + " written as soon as it can be: make room on the disk, or check its permissions.";

    public static string Lost(long count) =>
        (count == 1 ? "1 entry was" : $"{count} entries were") + " lost before this line: the journal could not be written for too long.";

    public static string NothingToRepair(string path) =>
        $"The journal {path} does not exist; expected the path of a journal: check how it is spelled.";

    public static string CannotRepair(string path, Exception error) =>
        $"The journal {path} cannot be repaired ({ReasonOf(error)}), and is as it was; "
        + $"expected to write {path}.repair and {path}.damaged: make room on the disk, or check its permissions.";

    /// <summary>Whether the system said that somebody else holds the file.</summary>
    public static bool IsLocked(IOException error) => Array.IndexOf(Locked, error.HResult) >= 0;

    /// <summary>Whether an error is one of those that files bring about, as opposed to a mistake of ours.</summary>
    public static bool IsFileError(Exception error) =>
        error is IOException or UnauthorizedAccessException or NotSupportedException or System.Security.SecurityException;

    private static string ReasonOf(Exception error) => error switch
    {
        UnauthorizedAccessException => "access is denied",
        IOException full when Array.IndexOf(Full, full.HResult) >= 0 => "no space is left on the disk",
        _ => error.Message.TrimEnd('.'),
    };
}
