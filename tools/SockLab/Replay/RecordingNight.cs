using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Sock.VirtualBoard.Recordings;
using SockLab.Evaluation;
using SockLab.Import;

namespace SockLab.Replay;

/// <summary>Makes one night from one file and its labels.</summary>
internal static class RecordingNight
{
    /// <summary>Noise floor F of the part whose noise the recordings get, in micro-g.</summary>
    public const int FloorMicroG = 7800;

    // Within the milliseconds of the detector's clock, and far from seconds since 1970.
    private const double LatestS = RecordingSource.LongestS;

    private const double EpochS = EpochNight.EpochMs / 1000.0;

    /// <summary>Reads a recording of a folder and the labels beside it.</summary>
    public static NightReading Read(string folder, string path, SampleOptions options)
    {
        string person = RecordingNights.Name(folder, path);
        RecordingSource source = RecordingSource.Read(path);
        if (source.IsRefused)
        {
            return Refused(folder, path, source.Refusal);
        }

        List<string> notes = [];
        string labelPath = RecordingNames.LabelsOf(path);
        IReadOnlyList<RecordingLabel> labels = source.Labels;
        bool hasFile = File.Exists(labelPath);
        if (hasFile)
        {
            (labels, string? refusal) = LabelFile.Read(labelPath);
            if (refusal is not null)
            {
                return Refused(folder, labelPath, refusal);
            }

            labels = [.. source.Labels, .. labels];
        }
        else if (source.Labels.Count == 0)
        {
            notes.Add($"{path}: found no labels; expected {Path.GetFileName(labelPath)} beside it; it is judged but counts nowhere.");
        }

        Recording recording = source.Recording;
        if (Math.Abs(recording.FirstS) > LatestS || Math.Abs(recording.LastS) > LatestS)
        {
            return Refused(folder, path, WrongClock(path, recording));
        }

        labels = Inside(labels, recording, labelPath, notes);
        bool awakeThroughout = hasFile && IsSeatedStudy(source.Form, person, labels);
        return new NightReading([Make(source, person, labels, awakeThroughout, options)], [], notes);
    }

    /// <summary>The epochs of a recording as the front end measures them, times since its beginning.</summary>
    public static IReadOnlyList<EpochMovement> Measure(Recording recording, SampleOptions options) => recording.Kind == RecordingKind.Motion
        ? FrontEnd.Measure(new RecordingSamples(new RecordedMotion(recording), options))
        : EpochMeans.Measure(recording, options);

    /// <summary>Stress-Predict: raw motion of S01 to S35, seated and awake from the first to the last row, whether a task is labeled or not.</summary>
    public static bool IsSeatedStudy(SourceForm form, string person, IReadOnlyList<RecordingLabel> labels)
    {
        string name = person[(person.LastIndexOf('/') + 1)..];
        bool isNamedSo = name.Length == 3 && name[0] == 'S' && char.IsAsciiDigit(name[1]) && char.IsAsciiDigit(name[2]);
        return form == SourceForm.Motion && isNamedSo && labels.All(label => LabelMeaning.IsTask(label.Name));
    }

    /// <summary>The labels that touch the recording; the others are named in a note.</summary>
    public static IReadOnlyList<RecordingLabel> Inside(IReadOnlyList<RecordingLabel> labels, Recording recording, string labelPath, List<string> notes)
    {
        double endS = recording.FirstS + recording.LengthS;
        List<RecordingLabel> inside = [.. labels.Where(label => label.EndS > recording.FirstS && label.StartS < endS)];
        if (inside.Count < labels.Count)
        {
            RecordingLabel first = labels.First(label => !inside.Contains(label));
            notes.Add(Text($"{labelPath}: found {labels.Count - inside.Count} of {labels.Count} labels outside the recording, ")
                + Text($"the first '{first.Name}' from {first.StartS} to {first.EndS} s; expected {recording.FirstS} to {endS} s; they are left out."));
        }

        return inside;
    }

    private static LabeledNight Make(
        RecordingSource source, string person, IReadOnlyList<RecordingLabel> labels, bool awakeThroughout, SampleOptions options)
    {
        Recording recording = source.Recording!;
        IReadOnlyList<EpochMovement> epochs = Measure(recording, options.For(person, recording));
        int firstMs = (int)Math.Round(recording.FirstS * 1000);
        int[] starts = [.. epochs.Select(epoch => firstMs + epoch.StartMs)];
        Truth[] truth = [.. starts.Select(start =>
            awakeThroughout ? Truth.AwakeBeforeLightsOut : LabelMeaning.At((start / 1000.0) + (EpochS / 2), labels))];
        EpochNight night = new(person, starts, [.. epochs.Select(epoch => epoch.MovementMicroG)], truth, FloorMicroG);
        return new LabeledNight(night, labels, source.Form, recording);
    }

    private static NightReading Refused(string folder, string path, string sentence) =>
        new([], [(Path.GetRelativePath(folder, path), sentence)], []);

    private static string WrongClock(string path, Recording recording) =>
        Text($"{path}: found times from {recording.FirstS} to {recording.LastS} s; expected {-LatestS} to {LatestS} s; ")
        + "subtract the start from recording and labels.";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
