using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.IO;
using System.Linq;
using Sock.VirtualBoard.Recordings;
using SockLab.Import;

namespace SockLab.Replay;

/// <summary>A file of any form that can be replayed, read whole; or one sentence that says why not. What an import would mend is refused here.</summary>
internal sealed class RecordingSource
{
    /// <summary>Longest recording that is replayed. Seconds: 20 days.</summary>
    public const double LongestS = 20 * 86_400;

    private RecordingSource(Recording? recording, SourceForm form, IReadOnlyList<RecordingLabel> labels, string? refusal)
    {
        this.Recording = recording;
        this.Form = form;
        this.Labels = labels;
        this.Refusal = refusal;
    }

    /// <summary>The recording; null when the file was refused.</summary>
    public Recording? Recording { get; }

    /// <summary>What the file holds.</summary>
    public SourceForm Form { get; }

    /// <summary>Labels that the file itself holds.</summary>
    public IReadOnlyList<RecordingLabel> Labels { get; }

    /// <summary>One sentence for a person; null when the file was read.</summary>
    public string? Refusal { get; }

    /// <summary>Whether the file was refused.</summary>
    [MemberNotNullWhen(true, nameof(Refusal))]
    [MemberNotNullWhen(false, nameof(Recording))]
    public bool IsRefused => this.Refusal is not null;

    /// <summary>Reads a file, plain or gzip.</summary>
    public static RecordingSource Read(string path)
    {
        (byte[]? file, string? refusal) = RecordingReader.TakeFile(path);
        if (file is null)
        {
            return Refused(refusal!);
        }

        SourceFormat? format = FormatOf(file);
        return format is null ? ReadRecording(file, path) : ReadSource(path, format.Value);
    }

    /// <summary>By the first line that is no comment; null for whatever is left to the reader of recordings to read or to refuse.</summary>
    private static SourceFormat? FormatOf(byte[] file)
    {
        using RecordingLines lines = new(file);
        string? line = lines.Next();
        while (line is not null && line.StartsWith('#'))
        {
            line = lines.Next();
        }

        string header = line?.Trim() ?? "";
        bool isCounts = header == MmashReader.Header || header.StartsWith(MmashReader.Header + ",", StringComparison.Ordinal);
        return header == WalchReader.Header ? SourceFormat.Walch : isCounts ? SourceFormat.Mmash : null;
    }

    private static RecordingSource ReadSource(string path, SourceFormat format)
    {
        SourceImport import = SourceImport.Read(path, new ImportWindow(null, null, 0), format, _ => { });
        if (import.Refusal is not null)
        {
            return Refused(import.Refusal);
        }

        if (import.Reader.Notes.FirstOrDefault() is { } mended)
        {
            return Refused($"{path}: found rows that only an import may mend ({mended}); expected times that rise; run 'socklab import' and use its recording.");
        }

        Recording read = import.Recording!;
        Recording recording = new(path, read.Kind, read.TimesS.ToArray(), read.Values.ToArray(), [])
        {
            // The count device lost seconds that a sock's own sensor would have delivered (docs/recordings.md).
            BridgeS = format == SourceFormat.Mmash ? RecordingParser.LongestBridgeS : 0,
            ClockStart = import.Reader.ClockAtZero,
        };
        return Checked(recording, format == SourceFormat.Mmash ? SourceForm.Counts : SourceForm.Stages, import.Reader.Labels);
    }

    private static RecordingSource ReadRecording(byte[] file, string path)
    {
        using MemoryStream stream = new(file, writable: false);
        RecordingReading reading = RecordingReader.Read(stream, path);
        return reading.IsRefused
            ? Refused(reading.Refusal)
            : Checked(reading.Recording, reading.Recording.Kind == RecordingKind.Motion ? SourceForm.Motion : SourceForm.Epochs, []);
    }

    private static RecordingSource Checked(Recording recording, SourceForm form, IReadOnlyList<RecordingLabel> labels)
    {
        if (recording.LengthS > LongestS)
        {
            return Refused(string.Create(CultureInfo.InvariantCulture, $"{recording.Name}: found {recording.LengthS / 86_400:0.#} days; ")
                + "expected 20 at most; cut the recording into parts.");
        }

        UnitFault? fault = RateCheck.Of(recording, null) ?? UnitCheck.Of(recording);
        return fault is null
            ? new RecordingSource(recording, form, labels, null)
            : Refused(string.Create(CultureInfo.InvariantCulture, $"{recording.Name}, from {recording.TimesS[fault.Row]:0.###} s on: {fault.Text}."));
    }

    private static RecordingSource Refused(string sentence) => new(null, SourceForm.Motion, [], sentence);
}
