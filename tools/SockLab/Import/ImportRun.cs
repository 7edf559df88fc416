using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using Sock.VirtualBoard.Recordings;

namespace SockLab.Import;

/// <summary>Imports one file: reads, checks, writes the recording and its labels, and says what it did.</summary>
internal sealed class ImportRun(ImportRequest request, TextWriter output, ImportProgress progress)
{
    /// <summary>Does it; returns one sentence if something is wrong, and then nothing was written.</summary>
    public string? Do()
    {
        SourceImport import = SourceImport.Read(request.Path, request.Window, request.Format, progress.Read);
        if (import.Refusal is not null)
        {
            return import.Refusal;
        }

        Recording recording = import.Recording!;
        if (recording.Kind == RecordingKind.Motion && request.Window.BridgeS > 0)
        {
            return $"{request.Path}: found raw motion and --bridge; expected --bridge with epochs only; leave it out.";
        }

        (FittedLabels? labels, string? labelSource, string? refusal) = this.TakeLabels(import.Reader, recording);
        ImportedFile file = new(import.Reader, recording, request.Window);
        string target = request.Target ?? this.DefaultTarget(recording);
        refusal ??= this.CheckTarget(target)
            ?? CheckSize(target, file.Lines())
            ?? RecordingFile.Write(target, progress.Written(file.Lines(), recording.Count));
        string labelTarget = Stem(target) + "_labels.csv";
        if (refusal is null && labels is { Labels.Count: > 0 })
        {
            refusal = RecordingFile.Write(labelTarget, labels.Lines());
        }

        if (refusal is null)
        {
            this.Report(import, file, target);
            this.ReportLabels(labels, labelSource, labelTarget);
        }

        return refusal;
    }

    private static string Stem(string path)
    {
        string folder = Path.GetDirectoryName(path) ?? "";
        string name = Path.GetFileName(path);
        foreach (string ending in (string[])[".gz", ".csv", ".txt"])
        {
            name = name.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? name[..^ending.Length] : name;
        }

        return Path.Combine(folder, name);
    }

    private static string? CheckSize(string target, IEnumerable<string> lines)
    {
        long bytes = 0;
        foreach (string line in lines)
        {
            bytes += Encoding.UTF8.GetByteCount(line) + 1;
        }

        return bytes <= RecordingLines.MostBytes
            ? null
            : $"{target}: found {bytes:N0} bytes of recording; expected {RecordingLines.MostBytes:N0} at most, unpacked; "
                + "cut a part out with --from and --to.";
    }

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";

    private (FittedLabels? Labels, string? Source, string? Refusal) TakeLabels(SourceReader reader, Recording recording)
    {
        string? path = request.Labels ?? (reader.Labels.Count > 0 ? null : LabelFile.BesideOf(request.Path));
        (IReadOnlyList<RecordingLabel> labels, string? refusal) = path is null ? (reader.Labels, null) : LabelFile.Read(path);
        bool any = path is not null || labels.Count > 0;
        return (any ? FittedLabels.Of(labels, recording, request.Window) : null, path ?? request.Path, refusal);
    }

    private string DefaultTarget(Recording recording) =>
        Path.GetFileName(Stem(request.Path)) + (recording.Kind == RecordingKind.Motion ? "-motion.csv.gz" : "-epochs.csv.gz");

    private string? CheckTarget(string target)
    {
        if (Path.GetFullPath(target) == Path.GetFullPath(request.Path))
        {
            return $"{target}: found the source itself as the target; expected another file; choose another --out.";
        }

        return request.Target is null && File.Exists(target)
            ? $"{target}: found a file of that name already; expected a free name; remove it or name a target with --out."
            : null;
    }

    private void Report(SourceImport import, ImportedFile file, string target)
    {
        Recording recording = import.Recording!;
        string how = request.Format is null ? "told by its first lines" : "as asked";
        output.WriteLine($"{request.Path}: {SourceFormats.Name(import.Format)}, {how}");
        foreach (string note in import.Reader.Notes)
        {
            output.WriteLine($"{request.Path}: {note}");
        }

        TimeSpan length = TimeSpan.FromSeconds(recording.LengthS);
        string what = recording.Kind == RecordingKind.Motion
            ? $"motion, {recording.Count} rows"
            : $"{recording.Count} epochs";
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{target}: {what}, one every {recording.IntervalS:0.#####} s, {(int)length.TotalHours}:{length:mm\\:ss} long"));
        RecordingGaps gaps = file.Gaps;
        output.WriteLine(gaps.Count == 0 ? $"{target}: no gap" : string.Create(
            CultureInfo.InvariantCulture,
            $"{target}: {Count(gaps.Count, "gap")}, {gaps.TotalS:0.###} s in all, the longest {gaps.LongestS:0.###} s; left as they are"));
    }

    private void ReportLabels(FittedLabels? labels, string? source, string target)
    {
        if (labels is not null)
        {
            string where = labels.Labels.Count > 0 ? target : "no label file written";
            output.WriteLine($"{where}: {Count(labels.Labels.Count, "label")} from {source}, "
                + $"{labels.LeftOut} outside the recording or of no length left out");
        }
    }
}
