using System;
using System.IO;
using TvBridge.Files;

namespace TvBridge.Socks.Trust;

/// <summary>The sentences about counters that a person has to do something about.</summary>
internal static class CounterProblems
{
    private const string What = "The file of the socks' counters";

    public static string InUse(string path) =>
        $"{What} {path} is in use by another bridge; expected one bridge on one computer: stop the other one.";

    public static string CannotLock(string path, Exception error) =>
        $"{What} {path} cannot be locked ({FileFault.ReasonOf(error)}); expected a folder that this user may write to: "
        + $"make {Path.GetDirectoryName(path)} yours, or set XDG_STATE_HOME to another folder.";

    public static string CannotWrite(string path, Exception error) =>
        $"{What} {path} cannot be written ({FileFault.ReasonOf(error)}), so counters are kept in memory only and old adverts could be replayed after a restart: "
        + "make room on the disk, or check the permissions of its folder.";

    /// <summary>What is asked when a genuine sock counts lower than it did.</summary>
    public static string Lower(TrustedSock sock, CounterEntry entry) =>
        $"{sock.Name} says counter {entry.LowCounter} where more than {entry.Counter} was expected: if you erased or re-flashed it, pair it again "
        + $"(tvbridge socks pair --again), or run 'tvbridge socks rewind \"{sock.Name}\"' to accept smaller counters once; "
        + "if you did not, somebody replays old adverts.";

    /// <summary>What is asked when a sock has a key, and nothing is known of its counters.</summary>
    public static string Unknown(TrustedSock sock, string path) =>
        $"{sock.Name} has a key, but {path} knows none of its counters and an old advert could not be told from a new one: if that file was lost or "
        + $"restored, run 'tvbridge socks rewind \"{sock.Name}\"' to accept its next one, or pair it again (tvbridge socks pair --again).";
}
