using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using TvBridge.Files;
using TvBridge.Rules;

namespace TvBridge.Nights;

/// <summary>
/// The nights on the disk: a text file that only ever grows, one JSON object a line (docs/journal.md). What <see cref="Append"/> answered
/// as written is on the disk, also after the power went. Safe to call from several threads.
/// </summary>
public sealed class Journal : IDisposable
{
    /// <summary>
    /// How many entries wait in memory while the disk takes none; then the oldest ones are lost, and their number is written.
    /// </summary>
    public const int MaxWaiting = 1000;

    private readonly Lock gate = new();
    private readonly JournalLock ownership;
    private readonly FileStream file;
    private readonly Queue<byte[]> waiting = [];
    private readonly JournalMemory memory = new();
    private long goodLength;
    private long lost;

    private Journal(string path, JournalLock ownership, FileStream file)
    {
        this.Path = path;
        this.ownership = ownership;
        this.file = file;
    }

    /// <summary>Where the journal is, as it was given.</summary>
    public string Path { get; }

    /// <summary>How many entries wait in memory for the disk. 0..<see cref="MaxWaiting"/>.</summary>
    public int Waiting
    {
        get
        {
            lock (this.gate)
            {
                return this.waiting.Count;
            }
        }
    }

    /// <summary>The episodes that the journal has a pause of, ended or only begun; of each sock and episode number the last one.</summary>
    public IReadOnlyCollection<ActedEpisode> ActedEpisodes
    {
        get
        {
            lock (this.gate)
            {
                return [.. this.memory.Acted];
            }
        }
    }

    /// <summary>
    /// Opens the journal, or makes a new one with its folder, and reads it through. A file that is not in order is refused and left as it
    /// is: appending to a torn line would lose a good one.
    /// </summary>
    public static JournalOpening Open(string path) => Open(path, OpenFile);

    /// <summary>As <see cref="Open(string)"/>, on a disk of the caller's choice.</summary>
    /// <param name="path">The file.</param>
    /// <param name="openFile">Opens or makes the file for reading and writing, without a buffer.</param>
    public static JournalOpening Open(string path, Func<string, FileStream> openFile) => Open(path, openFile, mends: null);

    /// <summary>
    /// As <see cref="Open(string)"/> for a bridge that nobody watches: a last line that a power cut has torn is set aside by itself (FILE.damaged), and
    /// a note in the journal says so. Any other damage is refused all the same.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="time">The clock for the note.</param>
    /// <param name="openFile">Opens or makes the file for reading and writing, without a buffer; null for the usual way.</param>
    public static JournalOpening OpenMending(string path, TimeProvider time, Func<string, FileStream>? openFile = null)
    {
        ArgumentNullException.ThrowIfNull(time);
        return Open(path, openFile ?? OpenFile, time);
    }

    private static FileStream OpenFile(string path) =>
        new(path, NewFile.Private(FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read));

    private static JournalOpening Open(string path, Func<string, FileStream> openFile, TimeProvider? mends)
    {
        ArgumentNullException.ThrowIfNull(openFile);
        if (JournalFolder.Prepare(path) is string noFolder)
        {
            return JournalOpening.Refused(noFolder);
        }

        JournalLock? ownership = JournalLock.Take(path, out string? problem);
        if (ownership is null)
        {
            return JournalOpening.Refused(problem);
        }

        FileStream? file = null;
        try
        {
            file = openFile(path);
            Journal journal = new(path, ownership, file);
            problem = journal.ReadThrough(mends);
            if (problem is null)
            {
                return new(journal, null);
            }
        }
        catch (IOException error) when (JournalProblems.IsLocked(error))
        {
            problem = JournalProblems.InUse(path);
        }
        catch (Exception error) when (JournalProblems.IsFileError(error))
        {
            problem = file is null ? JournalProblems.CannotOpen(path, error) : JournalProblems.CannotRead(path, error);
        }

        file?.Dispose();
        ownership.Dispose();
        return JournalOpening.Refused(problem);
    }

    /// <summary>
    /// Writes the entry to the disk, and before it those that wait. While the disk takes none the entry waits in memory; nothing is thrown.
    /// </summary>
    public JournalReply Append(JournalEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        byte[] line = JournalLineWriter.Write(entry);
        lock (this.gate)
        {
            this.memory.Take(entry);
            this.waiting.Enqueue(line);
            if (this.waiting.Count > MaxWaiting)
            {
                this.waiting.Dequeue();
                this.lost++;
            }

            return this.WriteWaiting(entry.At);
        }
    }

    /// <summary>Tries once more to write what waits, and gives the file back.</summary>
    public void Dispose()
    {
        lock (this.gate)
        {
            if (this.file.CanWrite)
            {
                this.WriteWaiting(null);
            }

            this.file.Dispose();
            this.ownership.Dispose();
        }
    }

    private string? ReadThrough(TimeProvider? mends)
    {
        ScannedLine? tail = null;
        foreach (ScannedLine line in JournalScan.Read(this.file))
        {
            if (!line.HasLineEnd && mends is not null)
            {
                tail = line;
            }
            else if (line.Damage is not null || line.Entry is null)
            {
                return JournalProblems.IsDamaged(this.Path, line);
            }

            if (line.Entry is not null)
            {
                this.memory.Take(line.Entry);
            }
        }

        string? mended = tail is null ? null : TornTail.SetAside(this.file, tail, this.Path + ".damaged");
        this.goodLength = this.file.Length;
        if (mended is not null)
        {
            this.Append(JournalEntry.Note(mends!.GetLocalNow(), mended));
        }

        return null;
    }

    private JournalReply WriteWaiting(DateTimeOffset? now)
    {
        try
        {
            if (this.lost > 0 && now is DateTimeOffset at)
            {
                this.WriteLine(JournalLineWriter.Write(JournalEntry.Problem(at, JournalProblems.Lost(this.lost))));
                this.lost = 0;
            }

            while (this.waiting.TryPeek(out byte[]? line))
            {
                this.WriteLine(line);
                this.waiting.Dequeue();
            }

            return new(0, null);
        }
        catch (Exception error) when (JournalProblems.IsFileError(error))
        {
            return new(this.waiting.Count, JournalProblems.CannotWrite(this.Path, error, this.waiting.Count));
        }
    }

    private void WriteLine(byte[] line)
    {
        // What an earlier attempt left behind its last whole line is a torn copy of an entry that still waits.
        if (this.file.Length != this.goodLength)
        {
            this.file.SetLength(this.goodLength);
        }

        this.file.Position = this.goodLength;
        this.file.Write(line);
        this.file.Flush(flushToDisk: true);
        this.goodLength += line.Length;
    }
}
