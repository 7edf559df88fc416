using System;
using System.Collections.Generic;
using System.IO;
using TvBridge.Files;

namespace TvBridge.Tests.Months;

/// <summary>
/// What a bridge has on its disk. Who kills it leaves its open files behind, and whatever they hold: the next life gets a copy of what was on the disk at that
/// moment, so nothing that an abandoned object still does can reach it.
/// </summary>
internal sealed class MonthDisk : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("month-").FullName;
    private int life;

    public string Journal => Path.Combine(this.Folder, "journal.jsonl");

    public string Counters => Path.Combine(this.Folder, "counters.json");

    private string Folder => Path.Combine(this.root, this.life.ToString("D3", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The disk as the next life finds it; with a part of a line behind the journal's last one where the power went with the bridge.</summary>
    public void Abandon(bool tearsLine)
    {
        (string journal, string counters) = (this.Journal, this.Counters);
        this.life++;
        Directory.CreateDirectory(this.Folder);
        foreach ((string from, string to) in new Dictionary<string, string> { [journal] = this.Journal, [counters] = this.Counters })
        {
            if (File.Exists(from))
            {
                using FileStream old = new(from, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
                using FileStream copy = File.Create(to);
                old.CopyTo(copy);
            }
        }

        if (tearsLine)
        {
            File.AppendAllText(this.Journal, """{"at":"2026-03-28T22:57:31.500+01:00","kind":"hea""");
        }
    }

    /// <summary>A file that is not brought to the platter: a program that is killed takes nothing back that the system has been handed, and a month is faster so.</summary>
    public static FileStream Open(string path) => new UnsyncedFile(path);

    /// <summary>The same for a file that is exchanged in one step.</summary>
    public static void Replace(string path, byte[] content)
    {
        File.WriteAllBytes(path + ".new", content);
        File.Move(path + ".new", path, overwrite: true);
    }

    public void Dispose() => Directory.Delete(this.root, recursive: true);

    private sealed class UnsyncedFile(string path) : FileStream(path, NewFile.Private(FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read))
    {
        public override void Flush(bool flushToDisk) => base.Flush(false);
    }
}
