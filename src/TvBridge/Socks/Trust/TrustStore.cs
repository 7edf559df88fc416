using System;
using System.Collections.Generic;
using System.IO;
using TvBridge.Files;

namespace TvBridge.Socks.Trust;

/// <summary>The socks that a user trusts, with their keys, in a file that only this user may read.</summary>
/// <param name="path">The file.</param>
public sealed class TrustStore(string path)
{
    /// <summary>Where it is.</summary>
    public string Path => path;

    /// <summary>Where a user's list is: <c>socks.json</c> among what a person sets.</summary>
    public static string FileIn(UserFolders folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        return System.IO.Path.Combine(folders.Config, "socks.json");
    }

    /// <summary>Reads the list. No file is an empty list; a file that is not in order is a problem and an empty list.</summary>
    public TrustReading Read() => TrustFile.Read(path);

    /// <summary>
    /// Changes the list in one step, after whoever else changes it. A list that is not in order is not touched. Answers null, or one sentence why nothing was changed.
    /// </summary>
    /// <param name="change">Changes the list that it is given, or answers why not; it may be called once or not at all.</param>
    internal string? Change(Func<List<TrustedSock>, string?> change)
    {
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!);
            using LockFile? gate = LockFile.Take(path, out Exception? fault);
            if (gate is null)
            {
                return FileFault.IsLocked(fault!)
                    ? $"The list of trusted socks {path} is being changed by another command; expected one at a time: try again."
                    : CannotWrite(fault!);
            }

            TrustReading reading = this.Read();
            List<TrustedSock> socks = [.. reading.Socks];
            string? refusal = reading.Problem ?? change(socks);
            if (refusal is null)
            {
                PrivateFile.Replace(path, TrustFile.Write(socks));
            }

            return refusal;
        }
        catch (Exception error) when (FileFault.IsFileError(error))
        {
            return CannotWrite(error);
        }
    }

    private string CannotWrite(Exception error) =>
        $"The list of trusted socks {path} cannot be written ({FileFault.ReasonOf(error)}), and is as it was; "
        + "expected a folder that this user may write to: make room on the disk, or check its permissions.";
}
