using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using TvBridge.Files;
using TvBridge.Socks.Air;

namespace TvBridge.Socks.Trust;

/// <summary>
/// What was last heard of each trusted sock, kept across restarts so that an old advert stays old. One program at a time writes it. Safe to call from several threads.
/// </summary>
public sealed class CounterStore : IDisposable
{
    // What can wait is written in one go after this; what must not wait is written before it is acted upon.
    private static readonly TimeSpan WriteAfter = TimeSpan.FromSeconds(1);

    // A disk that refuses is tried again this late.
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(30);

    private readonly Lock gate = new();
    private readonly Lock diskGate = new();
    private readonly Dictionary<SockAddress, CounterEntry> entries;
    private readonly LockFile? ownership;
    private readonly Action<string, byte[]> write;
    private readonly Action<string> tell;
    private readonly ITimer timer;
    private bool isDirty;
    private bool isTold;
    private bool isDisposed;

    private CounterStore(string path, List<CounterEntry> entries, LockFile? ownership, TimeProvider time, Action<string> tell, Action<string, byte[]> write)
    {
        this.Path = path;
        this.entries = entries.ToDictionary(entry => entry.Address);
        this.ownership = ownership;
        this.tell = tell;
        this.write = write;
        this.timer = time.CreateTimer(_ => this.Flush(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>Where a user's counters are: <c>counters.json</c> among what the program remembers.</summary>
    public static string FileIn(UserFolders folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        return System.IO.Path.Combine(folders.State, "counters.json");
    }

    /// <summary>Opens the counters, or begins with none where there is no file yet. A file that is not in order is refused and left as it is.</summary>
    /// <param name="path">The file.</param>
    /// <param name="time">The clock.</param>
    /// <param name="tell">Takes sentences for a person, from any thread: a disk that refuses, once.</param>
    public static CounterOpening Open(string path, TimeProvider time, Action<string> tell) =>
        Open(path, time, tell, (file, content) => PrivateFile.Replace(file, content));

    /// <summary>The counters as they are now, for somebody who only looks: a bridge that runs is not disturbed, and nothing is ever written.</summary>
    /// <param name="path">The file; it is not made where there is none.</param>
    /// <param name="time">The clock.</param>
    internal static CounterOpening Peek(string path, TimeProvider time)
    {
        List<CounterEntry> entries = CounterFile.Read(path, out string? problem);
        return problem is null ? new(new CounterStore(path, entries, null, time, _ => { }, (_, _) => { }), null) : new(null, problem);
    }

    /// <summary>Counters that are nowhere but in memory, and none of them yet.</summary>
    internal static CounterStore InMemory(TimeProvider time) => new("(nowhere)", [], null, time, _ => { }, (_, _) => { });

    /// <summary>As the other one, on a disk of the caller's choice.</summary>
    internal static CounterOpening Open(string path, TimeProvider time, Action<string> tell, Action<string, byte[]> write)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(time);
        ArgumentNullException.ThrowIfNull(tell);
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!);
        }
        catch (Exception error) when (FileFault.IsFileError(error))
        {
            return new(null, CounterProblems.CannotLock(path, error));
        }

        LockFile? ownership = LockFile.Take(path, out Exception? fault);
        if (ownership is null)
        {
            bool isInUse = FileFault.IsLocked(fault!);
            return new(null, isInUse ? CounterProblems.InUse(path) : CounterProblems.CannotLock(path, fault!), isInUse);
        }

        List<CounterEntry> entries = CounterFile.Read(path, out string? problem);
        if (problem is null)
        {
            return new(new CounterStore(path, entries, ownership, time, tell, write), null);
        }

        ownership.Dispose();
        return new(null, problem);
    }

    /// <summary>What is remembered of a trusted sock; null when it is nothing, or about another life of it.</summary>
    internal CounterEntry? Find(TrustedSock sock)
    {
        lock (this.gate)
        {
            return this.entries.TryGetValue(sock.Address, out CounterEntry? entry) && (sock.IsPlain || entry.Since == sock.CountersSince) ? entry : null;
        }
    }

    /// <summary>Lets a sock's counters begin anew, by the user's word, and writes that down at once.</summary>
    internal CounterEntry Begin(TrustedSock sock)
    {
        CounterEntry entry = new(sock.Address, sock.CountersSince);
        lock (this.gate)
        {
            if (this.entries.Count >= JsonFile.MostSocks && !this.entries.ContainsKey(sock.Address))
            {
                // No more socks than that are trusted, so some of these are forgotten ones.
                this.entries.Remove(this.entries.Values.MinBy(kept => kept.HeardAt)!.Address);
            }

            this.entries[sock.Address] = entry;
            this.isDirty = true;
        }

        this.Flush();
        return entry;
    }

    /// <summary>Remembers an advert that was taken.</summary>
    /// <param name="entry">The sock.</param>
    /// <param name="counter">Its counter; 0 for a plain one.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="heardAt">When.</param>
    /// <param name="toDisk">Whether it has to be on the disk before this returns; else it is within a second.</param>
    internal void Take(CounterEntry entry, uint counter, ReadOnlySpan<byte> bytes, DateTimeOffset heardAt, bool toDisk)
    {
        lock (this.gate)
        {
            entry.Take(counter, bytes, heardAt);
            this.MarkDirty(isTimed: !toDisk);
        }

        if (toDisk)
        {
            this.Flush();
        }
    }

    /// <summary>Remembers that a genuine advert came with a counter that is too small, but larger than those before it.</summary>
    internal void TakeLow(CounterEntry entry, uint counter)
    {
        lock (this.gate)
        {
            entry.TakeLow(counter);
            this.MarkDirty(isTimed: true);
        }
    }

    /// <summary>Writes what waits. While the disk refuses, everything is kept in memory; that is told once, and tried again.</summary>
    internal void Flush()
    {
        lock (this.diskGate)
        {
            byte[]? content = this.TakeContent();
            if (content is not null)
            {
                this.Write(content);
            }
        }
    }

    /// <summary>Writes what waits and gives the file back.</summary>
    public void Dispose()
    {
        if (!this.isDisposed)
        {
            this.isDisposed = true;
            this.Flush();
            this.timer.Dispose();
            this.ownership?.Dispose();
        }
    }

    private void MarkDirty(bool isTimed)
    {
        if (isTimed && !this.isDirty)
        {
            this.timer.Change(WriteAfter, Timeout.InfiniteTimeSpan);
        }

        this.isDirty = true;
    }

    private byte[]? TakeContent()
    {
        lock (this.gate)
        {
            if (!this.isDirty)
            {
                return null;
            }

            this.isDirty = false;
            return CounterFile.Write(this.entries.Values);
        }
    }

    private void Write(byte[] content)
    {
        try
        {
            this.write(this.Path, content);
            this.isTold = false;
        }
        catch (Exception error) when (FileFault.IsFileError(error))
        {
            lock (this.gate)
            {
                this.isDirty = true;
                this.timer.Change(RetryAfter, Timeout.InfiniteTimeSpan);
            }

            if (!this.isTold)
            {
                this.isTold = true;
                this.tell(CounterProblems.CannotWrite(this.Path, error));
            }
        }
    }
}
