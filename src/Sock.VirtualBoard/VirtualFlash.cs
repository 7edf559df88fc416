using System;
using System.Collections.Concurrent;
using System.IO;

namespace Sock.VirtualBoard;

/// <summary>The flash volume <c>I:\</c> in memory. Names tell upper from lower case, as the device's file system does.</summary>
public sealed class VirtualFlash
{
    internal const int ReadMicroseconds = 1_000;
    internal const int WriteMicroseconds = 20_000;
    private const string Volume = @"I:\";
    private readonly ConcurrentDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    /// <summary>Whether every write, move and deletion by the firmware fails with an <see cref="IOException"/>; default false.</summary>
    public bool RefuseWrites { get; set; }

    /// <summary>How often the firmware changed a file: what wears the memory.</summary>
    public int WriteCount { get; private set; }

    /// <summary>Whether the file is there.</summary>
    public bool Contains(string path) => this.files.ContainsKey(path);

    /// <summary>A copy of the content.</summary>
    /// <exception cref="IOException">There is no such file.</exception>
    public byte[] Read(string path) => this.files.TryGetValue(path, out byte[]? bytes)
        ? (byte[])bytes.Clone()
        : throw new IOException($"There is no file {path} in the flash memory.");

    /// <summary>Puts a file there, past the firmware.</summary>
    /// <exception cref="IOException">The volume is not <c>I:\</c>.</exception>
    public void Write(string path, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(bytes);
        CheckVolume(path);
        this.files[path] = (byte[])bytes.Clone();
    }

    /// <summary>Copies all files, for a board that is powered again.</summary>
    public void CopyTo(VirtualFlash other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (System.Collections.Generic.KeyValuePair<string, byte[]> file in this.files)
        {
            other.Write(file.Key, file.Value);
        }
    }

    internal void WriteFromFirmware(string path, byte[] bytes)
    {
        this.CountWrite();
        this.Write(path, bytes);
    }

    internal void DeleteFromFirmware(string path)
    {
        if (this.Contains(path))
        {
            this.CountWrite();
            this.files.TryRemove(path, out _);
        }
    }

    internal void MoveFromFirmware(string from, string to)
    {
        byte[] bytes = this.Read(from);
        if (this.Contains(to))
        {
            throw new IOException($"There is a file {to} in the flash memory already.");
        }

        CheckVolume(to);
        this.CountWrite();
        this.files[to] = bytes;
        this.files.TryRemove(from, out _);
    }

    private static void CheckVolume(string path)
    {
        if (!path.StartsWith(Volume, StringComparison.Ordinal))
        {
            throw new IOException($"{path} is on no volume of the board; its only one is {Volume}.");
        }
    }

    private void CountWrite()
    {
        if (this.RefuseWrites)
        {
            throw new IOException("The flash memory refuses to be written.");
        }

        this.WriteCount++;
    }
}
