using System;
using TvBridge.Files;

namespace TvBridge.Nights;

/// <summary>Makes one writer of all programs that want to write a journal.</summary>
internal sealed class JournalLock : IDisposable
{
    private readonly LockFile file;

    private JournalLock(LockFile file) => this.file = file;

    /// <summary>
    /// Takes the lock of the journal at <paramref name="path"/>, whose folder exists; null and a sentence when it cannot be had.
    /// </summary>
    public static JournalLock? Take(string path, out string? problem)
    {
        LockFile? file = LockFile.Take(path, out Exception? error);
        problem = error is null ? null : FileFault.IsLocked(error) ? JournalProblems.InUse(path) : JournalProblems.CannotOpen(path, error);
        return file is null ? null : new JournalLock(file);
    }

    /// <inheritdoc/>
    public void Dispose() => this.file.Dispose();
}
