using System;
using System.IO;

namespace TvBridge.Files;

/// <summary>
/// Makes one writer of all programs that want to write a file. A file of its own, because on Unix the share mode of a file that is opened for writing
/// keeps nobody else from writing. It stays when the lock is given back: deleting it could take it from the next owner.
/// </summary>
internal sealed class LockFile : IDisposable
{
    private readonly FileStream file;

    private LockFile(FileStream file) => this.file = file;

    /// <summary>Takes the lock of the file at <paramref name="path"/>, whose folder exists. Null when it cannot be had; the error tells why.</summary>
    /// <param name="path">The file that is to be written; the lock is <c>path.lock</c>.</param>
    /// <param name="error">Why not; <see cref="FileFault.IsLocked"/> tells whether somebody else has it. Null when the lock was taken.</param>
    public static LockFile? Take(string path, out Exception? error)
    {
        try
        {
            error = null;
            return new LockFile(new FileStream(path + ".lock", NewFile.Private(FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None)));
        }
        catch (Exception caught) when (FileFault.IsFileError(caught))
        {
            error = caught;
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => this.file.Dispose();
}
