using System;
using System.IO;
using TvBridge.Files;

namespace TvBridge.Nights;

/// <summary>
/// The sentences about a journal that a person has to do something about: what, where, what was expected, what to do next.
/// </summary>
internal static class JournalProblems
{
    public static string NoPath => "The path of the journal is empty; expected a file: name one.";

    public static string IsDirectory(string path) =>
        $"The journal {path} is a directory; expected a file: name a file in it, for example {Path.Combine(path, "journal.jsonl")}.";

    public static string NoFolder(string path, Exception error) =>
        $"The folder of the journal {path} cannot be made ({FileFault.ReasonOf(error)}); "
        + "expected a folder that this user may write to: make it, or choose another path.";

    public static string CannotOpen(string path, Exception error) =>
        $"The journal {path} cannot be opened for writing ({FileFault.ReasonOf(error)}); "
        + "expected a file that this user may write: change its permissions, or choose another path.";

    public static string InUse(string path) =>
        $"The journal {path} is in use by another bridge; expected one bridge for one journal: stop the other one, or choose another path.";

    public static string CannotRead(string path, Exception error) =>
        $"The journal {path} cannot be read ({FileFault.ReasonOf(error)}); expected a readable file: check the disk, or choose another path.";

    public static string IsDamaged(string path, ScannedLine line) =>
        $"{path} line {line.Number} {line.Damage}: "
        + $"run `tvbridge journal repair {path}`, which sets damaged lines aside into {path}.damaged and keeps the rest.";

    public static string CannotWrite(string path, Exception error, int waiting) =>
        $"The journal {path} cannot be written ({FileFault.ReasonOf(error)}); "
        + (waiting == 1 ? "1 entry waits in memory and is" : $"{waiting} entries wait in memory and are")
        + " written as soon as it can be: make room on the disk, or check its permissions.";

    public static string Lost(long count) =>
        (count == 1 ? "1 entry was" : $"{count} entries were") + " lost before this line: the journal could not be written for too long.";

    public static string NothingToRepair(string path) =>
        $"The journal {path} does not exist; expected the path of a journal: check how it is spelled.";

    public static string CannotRepair(string path, Exception error) =>
        $"The journal {path} cannot be repaired ({FileFault.ReasonOf(error)}), and is as it was; "
        + $"expected to write {path}.repair and {path}.damaged: make room on the disk, or check its permissions.";

    /// <summary>Whether the system said that somebody else holds the file.</summary>
    public static bool IsLocked(IOException error) => FileFault.IsLocked(error);

    /// <summary>Whether an error is one of those that files bring about, as opposed to a mistake of ours.</summary>
    public static bool IsFileError(Exception error) => FileFault.IsFileError(error);
}
