using System;
using System.IO;
using TvBridge.Files;

namespace TvBridge.Nights;

/// <summary>
/// Makes one writer of all programs that want to write a journal. A file of its own, because on Unix the share mode of a file that is
/// opened for writing keeps nobody else from writing. It stays when the lock is given back: deleting it could take it from the next owner.
/// </summary>
internal sealed class JournalLock : IDisposable
{
    private readonly FileStream file;

    private JournalLock(FileStream file) => this.file = file;

    /// <summary>
    /// Takes the lock of the journal at <paramref name="path"/>, whose folder exists; null and a sentence when it cannot be had.
    /// </summary>
    public static JournalLock? Take(string path, out string? problem)
    {
        try
        {
            problem = null;
            FileStreamOptions alone = NewFile.Private(FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return new JournalLock(new FileStream(path + ".lock", alone));
        }
        catch (IOException error) when (JournalProblems.IsLocked(error))
        {
            problem = JournalProblems.InUse(path);
            return null;
        }
        catch (Exception error) when (JournalProblems.IsFileError(error))
        {
            problem = JournalProblems.CannotOpen(path, error);
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => this.file.Dispose();
}
