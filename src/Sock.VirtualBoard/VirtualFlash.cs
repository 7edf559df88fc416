using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Sock.VirtualBoard;

/// <summary>
/// The flash volume <c>I:\</c> in memory. Names tell upper from lower case, as the device's file system does. A file takes whole blocks, and what changes is
/// written to free blocks before the old ones are given back: that is how the device's file system survives a power cut.
/// </summary>
public sealed class VirtualFlash
{
    /// <summary>What a file takes a multiple of, and at least one of. Bytes.</summary>
    public const int BlockBytes = 4_096;

    internal const int ReadMicroseconds = 1_000;
    internal const int WriteMicroseconds = 20_000;

    // The root folder with the file system's own record is a pair of blocks; the runtime keeps its network configuration in the same volume.
    private const int OwnBlocks = 2 + 2;
    private const string Volume = @"I:\";
    private readonly ConcurrentDictionary<string, byte[]> files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> writes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> unreadable = new(StringComparer.Ordinal);
    private int changesToPowerCut;
    private bool cutAfterChange;

    /// <summary>Whether every write, move and deletion by the firmware fails with an <see cref="IOException"/>; default false.</summary>
    public bool RefuseWrites { get; set; }

    /// <summary>How large the volume is. Bytes, whole blocks; default 262,144, as on images for 4 MB.</summary>
    public int CapacityBytes { get; set; } = 64 * BlockBytes;

    /// <summary>How often the firmware changed a file: what wears the memory.</summary>
    public int WriteCount { get; private set; }

    /// <summary>How many blocks no file takes. Negative when files were put there past the firmware that do not fit.</summary>
    public int FreeBlocks => (this.CapacityBytes / BlockBytes) - OwnBlocks - this.files.Values.Sum(BlocksOf);

    /// <summary>The names of all files, in order.</summary>
    public IReadOnlyList<string> Paths => [.. this.files.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Whether the file is there.</summary>
    public bool Contains(string path) => this.files.ContainsKey(path);

    /// <summary>How often the firmware created, wrote, moved or deleted a file of that name.</summary>
    public int WritesOf(string path) => this.writes.GetValueOrDefault(path);

    /// <summary>A copy of the content.</summary>
    /// <exception cref="IOException">There is no such file, or it cannot be read.</exception>
    public byte[] Read(string path)
    {
        if (path is not null && this.unreadable.ContainsKey(path))
        {
            throw new IOException($"The flash memory cannot read {path}.");
        }

        return path is not null && this.files.TryGetValue(path, out byte[]? bytes)
            ? (byte[])bytes.Clone()
            : throw new IOException($"There is no file {path} in the flash memory.");
    }

    /// <summary>Puts a file there, past the firmware.</summary>
    /// <exception cref="IOException">The volume is not <c>I:\</c>.</exception>
    public void Write(string path, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(bytes);
        CheckVolume(path);
        this.files[path] = (byte[])bytes.Clone();
        this.unreadable.TryRemove(path, out _);
    }

    /// <summary>Turns the bits of the mask over in one byte of a file, past the firmware.</summary>
    /// <exception cref="IOException">There is no such file.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such byte in it.</exception>
    public void Corrupt(string path, int offset, byte mask = 0xFF)
    {
        byte[] bytes = this.Read(path);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(offset, bytes.Length);
        bytes[offset] ^= mask;
        this.files[path] = bytes;
    }

    /// <summary>From now on reading the file, or writing into it, fails; it can be deleted.</summary>
    public void MakeUnreadable(string path) => this.unreadable[path] = true;

    /// <summary>
    /// The power goes at the firmware's n-th change from now on, 1 the next one: just before it reaches the flash, or just after. A file is created empty
    /// and filled by further changes; each of them happens in one piece or not at all.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="change"/> is below 1.</exception>
    public void CutPowerAtWrite(int change, bool afterIt = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(change, 1);
        this.changesToPowerCut = change;
        this.cutAfterChange = afterIt;
    }

    /// <summary>Copies all files, for a board that is powered again.</summary>
    public void CopyTo(VirtualFlash other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (KeyValuePair<string, byte[]> file in this.files)
        {
            other.Write(file.Key, file.Value);
        }

        foreach (string path in this.unreadable.Keys)
        {
            other.MakeUnreadable(path);
        }
    }

    /// <summary>Gives the file that content, of which everything from an offset on is new to the flash.</summary>
    internal void WriteFromFirmware(string path, byte[] bytes, int changedFrom)
    {
        CheckVolume(path);
        if (changedFrom < bytes.Length)
        {
            int newBlocks = BlocksOf(bytes) - (changedFrom / BlockBytes);
            this.CheckRoom(newBlocks);
        }
        else if (!this.Contains(path))
        {
            this.CheckRoom(1);
        }

        this.Change(path, () => this.Write(path, bytes));
    }

    internal void DeleteFromFirmware(string path)
    {
        if (this.Contains(path))
        {
            this.Change(path, () =>
            {
                this.files.TryRemove(path, out _);
                this.unreadable.TryRemove(path, out _);
            });
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
        this.Change(to, () =>
        {
            this.Write(to, bytes);
            this.files.TryRemove(from, out _);
        });
    }

    private static int BlocksOf(byte[] bytes) => Math.Max(1, (bytes.Length + BlockBytes - 1) / BlockBytes);

    private static void CheckVolume(string path)
    {
        if (!path.StartsWith(Volume, StringComparison.Ordinal))
        {
            throw new IOException($"{path} is on no volume of the board; its only one is {Volume}.");
        }
    }

    private void CheckRoom(int blocks)
    {
        if (blocks > this.FreeBlocks)
        {
            throw new IOException("The flash memory is full.");
        }
    }

    private void Change(string path, Action change)
    {
        if (this.RefuseWrites)
        {
            throw new IOException("The flash memory refuses to be written.");
        }

        bool isCut = this.changesToPowerCut == 1;
        this.changesToPowerCut = Math.Max(0, this.changesToPowerCut - 1);
        if (!isCut || this.cutAfterChange)
        {
            this.WriteCount++;
            this.writes.AddOrUpdate(path, 1, (_, count) => count + 1);
            change();
        }

        if (isCut)
        {
            Board.Current.SwitchOff();
            Board.Current.CallFlash(0);
        }
    }
}
