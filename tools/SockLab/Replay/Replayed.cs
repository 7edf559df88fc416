using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Sock.VirtualBoard.Motion;
using Sock.VirtualBoard.Recordings;
using SockLab.Evaluation;
using SockLab.Import;

namespace SockLab.Replay;

/// <summary>A recording that was played through the detector, or one sentence that says why not.</summary>
internal sealed class Replayed
{
    private const long MicrosecondsPerSecond = 1_000_000;

    private Replayed(string? refusal, IReadOnlyList<string> notes)
    {
        this.Refusal = refusal;
        this.Notes = notes;
    }

    /// <summary>One sentence for a person; null when it was played.</summary>
    public string? Refusal { get; }

    /// <summary>What a person should know besides.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>The recording; null when it was refused.</summary>
    public Recording? Recording { get; private init; }

    /// <summary>What the detector made of it; null when it was refused.</summary>
    public Timeline? Timeline { get; private init; }

    /// <summary>Labels that lie in the recording.</summary>
    public IReadOnlyList<RecordingLabel> Labels { get; private init; } = [];

    /// <summary>The epochs with their truth; null without labels.</summary>
    public LabeledNight? Night { get; private init; }

    /// <summary>Reads and plays.</summary>
    public static Replayed Run(ReplayRequest request)
    {
        RecordingSource source = RecordingSource.Read(request.Path);
        if (source.IsRefused)
        {
            return new Replayed(source.Refusal, []);
        }

        IReadOnlyList<RecordingLabel> labels = source.Labels;
        List<string> notes = [];
        if (request.LabelPath is { } labelPath)
        {
            (IReadOnlyList<RecordingLabel> read, string? refusal) = LabelFile.Read(labelPath);
            if (refusal is not null)
            {
                return new Replayed(refusal, []);
            }

            labels = RecordingNight.Inside([.. labels, .. read], source.Recording, labelPath, notes);
        }

        return Play(request, source, labels, notes);
    }

    /// <summary>Writes what a person should know, and the refusal; whether there is something to show.</summary>
    public bool Announce(TextWriter error)
    {
        foreach (string note in this.Notes)
        {
            error.WriteLine("note: " + note);
        }

        if (this.Refusal is not null)
        {
            error.WriteLine(this.Refusal);
        }

        return this.Refusal is null;
    }

    private static Replayed Play(ReplayRequest request, RecordingSource source, IReadOnlyList<RecordingLabel> labels, List<string> notes)
    {
        Recording recording = source.Recording!;
        string person = RecordingNames.Stem(Path.GetFileName(request.Path));
        SampleOptions options = request.Samples.For(person, recording);
        bool hasLabels = request.LabelPath is not null || labels.Count > 0;
        bool awakeThroughout = request.LabelPath is not null && RecordingNight.IsSeatedStudy(source.Form, person, labels);
        Truth TruthAt(int atMs) => awakeThroughout ? Truth.AwakeBeforeLightsOut : LabelMeaning.At(recording.FirstS + (atMs / 1000.0), labels);
        IMotionSource motion = recording.Kind == RecordingKind.Motion ? new RecordedMotion(recording) : new SynthesizedMotion(recording, options.Seed);
        int questionMs = request.Settings.EpochsPerProbe * EpochNight.EpochMs;
        ReplayWearer wearer = new(request.AnswerProbability, options.Seed, questionMs, hasLabels ? TruthAt : null);
        Timeline timeline = Timeline.Run(new RecordingSamples(motion, options), request.Settings, wearer, OnTable(request, options));
        return new Replayed(null, notes)
        {
            Recording = recording,
            Timeline = timeline,
            Labels = labels,
            Night = hasLabels ? NightOf(timeline, source, person, labels, TruthAt) : null,
        };
    }

    private static RecordingSamples? OnTable(ReplayRequest request, SampleOptions options)
    {
        SampleOptions otherNoise = options with { Seed = ~options.Seed };
        return request.OnTableS == 0 ? null : new RecordingSamples(new StillMotion(request.OnTableS * MicrosecondsPerSecond), otherNoise);
    }

    /// <summary>On the recording's beginning as time 0; labels move with it.</summary>
    private static LabeledNight NightOf(
        Timeline timeline, RecordingSource source, string person, IReadOnlyList<RecordingLabel> labels, Func<int, Truth> truthAtMs)
    {
        int[] starts = [.. timeline.Epochs.Select(epoch => epoch.Movement.StartMs)];
        int[] movements = [.. timeline.Epochs.Select(epoch => epoch.Movement.MovementMicroG)];
        Truth[] truth = [.. starts.Select(start => truthAtMs(start + (EpochNight.EpochMs / 2)))];
        double firstS = source.Recording!.FirstS;
        IReadOnlyList<RecordingLabel> moved = [.. labels.Select(label => label with { StartS = label.StartS - firstS, EndS = label.EndS - firstS })];
        return new LabeledNight(new EpochNight(person, starts, movements, truth, RecordingNight.FloorMicroG), moved, source.Form, source.Recording);
    }
}
