using System;
using System.IO;

namespace Sock.VirtualBoard;

/// <summary>What the firmware knows as System.IO.File: the internal flash volume <c>I:\</c>, with the same refusals.</summary>
public static class VirtualFile
{
    private const int ChunkBytes = 2_048;

    /// <summary>Whether the file is there.</summary>
    public static bool Exists(string path) => Board.Current.CallFlash(VirtualFlash.ReadMicroseconds).Contains(path);

    /// <summary>The whole content.</summary>
    /// <exception cref="IOException">There is no such file.</exception>
    public static byte[] ReadAllBytes(string path)
    {
        RefuseEmpty(path);
        return Board.Current.CallFlash(VirtualFlash.ReadMicroseconds).Read(path);
    }

    /// <summary>
    /// Writes or overwrites the file. As on the device this creates an empty file first and fills it then, 2,048 bytes at a time: a battery that goes flat
    /// in between leaves the beginning, so write to another name and move.
    /// </summary>
    /// <exception cref="IOException">The flash refuses, is full, or the volume does not exist.</exception>
    public static void WriteAllBytes(string path, byte[] bytes)
    {
        RefuseEmpty(path);
        if (bytes is null)
        {
            throw new ArgumentException("There must be bytes to write, if only an empty array.", nameof(bytes));
        }

        Board board = Board.Current;
        board.CallFlash(0).WriteFromFirmware(path, [], 0);
        int written = 0;
        do
        {
            int before = written;
            written = Math.Min(bytes.Length, written + ChunkBytes);
            board.CallFlash(VirtualFlash.WriteMicroseconds).WriteFromFirmware(path, bytes[..written], before);
        }
        while (written < bytes.Length);
    }

    /// <summary>Deletes the file; nothing happens when there is none.</summary>
    /// <exception cref="IOException">The flash refuses.</exception>
    public static void Delete(string path)
    {
        RefuseEmpty(path);
        Board.Current.CallFlash(VirtualFlash.WriteMicroseconds).DeleteFromFirmware(path);
    }

    /// <summary>Renames the file, in one piece even when the power goes.</summary>
    /// <exception cref="IOException">There is no such file, the new name is taken, or the flash refuses.</exception>
    public static void Move(string sourceFileName, string destFileName)
    {
        RefuseEmpty(sourceFileName);
        RefuseEmpty(destFileName);
        Board.Current.CallFlash(VirtualFlash.WriteMicroseconds).MoveFromFirmware(sourceFileName, destFileName);
    }

    private static void RefuseEmpty(string path)
    {
        if (string.IsNullOrEmpty(path))
        {
            throw new ArgumentException("A file needs a name.", nameof(path));
        }
    }
}
