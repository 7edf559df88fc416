using System;
using System.Collections.Generic;
using Sock.VirtualBoard.Recordings;

namespace SockLab.Import;

/// <summary>Takes a source's lines one by one and keeps the rows that lie in the window.</summary>
internal abstract class SourceReader(string path, RecordingKind kind, ImportWindow window)
{
    /// <summary>The file as the caller named it.</summary>
    protected string Path => path;

    /// <summary>The part that is wanted.</summary>
    protected ImportWindow Window => window;

    /// <summary>The rows so far.</summary>
    public SourceRows Rows { get; protected init; } = new(kind, window);

    /// <summary>Sleep stages or tasks that the file itself holds, on the source's clock.</summary>
    public IReadOnlyList<RecordingLabel> Labels { get; protected init; } = [];

    /// <summary>What a person should know about the rows, each a phrase such as <c>3 rows of 0,0,0 left out: ...</c>.</summary>
    public virtual IEnumerable<string> Notes => [];

    /// <summary>Time of day at the source's time 0; null where the file does not say.</summary>
    public virtual TimeSpan? ClockAtZero => null;

    /// <summary>Rows a second as the file states them; null where it does not.</summary>
    public virtual double? StatedHz => null;

    /// <summary>Seconds without rows from which on they are called a gap; 0 counts every missing row.</summary>
    public virtual double LeastGapS => 0;

    /// <summary>What the source's seconds count from, as the end of <c>window: A to B s ...</c>.</summary>
    public virtual string ClockName => "of the source's own time";

    /// <summary>How the values were converted; null where they are as they were.</summary>
    public virtual string? Conversion => null;

    /// <summary>Comment lines without their <c># </c> that say where the data are from.</summary>
    public abstract IEnumerable<string> About();

    /// <summary>The comment about the rate.</summary>
    public virtual string Rate(Recording recording, RecordingGaps gaps)
    {
        string found = gaps.Count == 0
            ? "no gap"
            : $"{gaps.Count} {(gaps.Count == 1 ? "gap" : "gaps")}, {SourceText.Text(Math.Round(gaps.TotalS, 3))} s in all";
        return $"one row every {SourceText.Text(recording.IntervalS)} s (median); {found}";
    }

    /// <summary>Takes one line that is not blank; returns what is wrong as the rest of a sentence without its full stop.</summary>
    public abstract string? Take(string line, int number);

    /// <summary>Called when the lines have ended; returns what is wrong with the whole.</summary>
    public virtual string? Finish() => null;

    /// <summary>The file's name up to its first dot, which is how the data sets name their participants.</summary>
    protected string Stem()
    {
        string name = System.IO.Path.GetFileName(path);
        int dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? name : name[..dot];
    }

    /// <summary>Name of the folder that holds the file; empty where there is none.</summary>
    protected string Folder() => System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))) ?? "";
}
