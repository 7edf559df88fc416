using System;
using System.Collections.Generic;
using System.IO;
using Sock.VirtualBoard.Recordings;

namespace SockLab.Import;

/// <summary>Reads labels that lie beside a source: <c>start_s,end_s,label</c>, or sleep-accel's lines of time and stage.</summary>
internal static class LabelFile
{
    /// <summary>The header of label files.</summary>
    public const string Header = "start_s,end_s,label";

    private const int MostLabels = 100_000;
    private const string MotionSuffix = "_acceleration";

    /// <summary>
    /// The label file that goes with a source by its name: beside it, or in a folder <c>labels</c> next to its own; null where there is none.
    /// </summary>
    public static string? BesideOf(string source)
    {
        string folder = Path.GetDirectoryName(source) ?? "";
        string name = Path.GetFileName(source);
        int dot = name.IndexOf('.', StringComparison.Ordinal);
        string stem = dot < 0 ? name : name[..dot];
        List<string> candidates = [Path.Combine(folder, stem + "_labels.csv")];
        if (stem.EndsWith(MotionSuffix, StringComparison.Ordinal))
        {
            string sleep = stem[..^MotionSuffix.Length] + "_labeled_sleep.txt";
            candidates.Add(Path.Combine(folder, sleep));
            candidates.Add(Path.Combine(folder, "..", "labels", sleep));
        }

        return candidates.Find(File.Exists);
    }

    /// <summary>Reads a file; or says in one sentence why not.</summary>
    public static (IReadOnlyList<RecordingLabel> Labels, string? Refusal) Read(string path)
    {
        (SourceLines? opened, string? refusal) = SourceLines.Open(path);
        if (opened is null)
        {
            return ([], refusal);
        }

        using SourceLines lines = opened;
        List<RecordingLabel> labels = [];
        StageRuns? stages = null;
        bool began = false;
        while (lines.Next() is { } line)
        {
            string? wrong = null;
            if (began && stages is null)
            {
                wrong = labels.Count == MostLabels ? $"found more than {MostLabels:N0} labels; expected fewer; check the file" : TakeLabel(line, labels);
            }
            else if (!string.IsNullOrWhiteSpace(line) && (began || line.Trim() != Header))
            {
                stages ??= new StageRuns();
                wrong = TakeStage(line, stages);
            }

            began |= !string.IsNullOrWhiteSpace(line);
            if (wrong is not null)
            {
                return ([], $"{path}, line {lines.Number}: {wrong}.");
            }
        }

        return lines.Fault == RecordingFault.None ? (stages?.Labels ?? labels, null) : ([], lines.Sentence(path));
    }

    private static string? TakeLabel(string line, List<RecordingLabel> labels)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            return null;
        }

        string[] fields = line.Split(',', 3);
        if (fields.Length != 3 || fields[2].Trim().Length == 0)
        {
            return SourceText.Fields(fields, line, Header);
        }

        if (SourceText.Number(fields[0], "start_s", out double startS) is { } wrongStart)
        {
            return wrongStart;
        }

        if (SourceText.Number(fields[1], "end_s", out double endS) is { } wrongEnd)
        {
            return wrongEnd;
        }

        labels.Add(new RecordingLabel(startS, endS, fields[2].Trim()));
        return endS >= startS ? null : $"found a label that ends at {SourceText.Text(endS)} s and begins at {SourceText.Text(startS)} s; "
            + "expected the end behind the beginning; correct the row";
    }

    private static string? TakeStage(string line, StageRuns stages)
    {
        string[] fields = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (fields.Length != 2)
        {
            return $"found {SourceText.Quote(line)}; expected '{Header}' on top, or lines of a time and a sleep stage; check that these are labels";
        }

        return SourceText.Number(fields[0], "t", out double startS) ?? stages.Take(startS, fields[1]);
    }
}
