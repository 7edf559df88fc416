using System;
using System.Collections.Generic;
using System.Linq;
using Sock.VirtualBoard.Recordings;
using SockLab.Evaluation;
using SockLab.Signals;

namespace SockLab.Synthesis;

/// <summary>What the model's numbers are compared with: counted over recordings, or over drawn people.</summary>
internal sealed class ModelEvidence
{
    private const double FloorPart = 0.05;
    private const double LeastRateHz = 30;

    /// <summary>Awake epochs.</summary>
    public AwakeStatistics Awake { get; } = new();

    /// <summary>Nights.</summary>
    public NightStatistics Nights { get; } = new();

    /// <summary>The largest window's part, of twitch epochs.</summary>
    public List<double> TwitchTopWindow { get; } = [];

    /// <summary>The largest window's part, of large epochs.</summary>
    public List<double> LargeTopWindow { get; } = [];

    /// <summary>The 25 Hz sum over the band-passed movement, of large epochs.</summary>
    public List<double> SumPerBandPassed { get; } = [];

    /// <summary>People awake.</summary>
    public int AwakePeople { get; private set; }

    /// <summary>People asleep.</summary>
    public int Sleepers { get; private set; }

    /// <summary>One sentence for each file that was refused.</summary>
    public List<string> Refusals { get; } = [];

    /// <summary>Counts drawn people.</summary>
    public static ModelEvidence Draw(SynthesisOptions options, int people)
    {
        ModelEvidence evidence = new();
        for (int person = 1; person <= people; person++)
        {
            SynthesizedNight night = SynthesizedNight.Draw(options, person);
            int lightsOut = Array.FindIndex(night.Truth, stage => stage != Truth.AwakeBeforeLightsOut);
            int awake = lightsOut < 0 ? night.Truth.Length : lightsOut;
            evidence.Awake.Add(night.MovementMilliG[..awake]);
            evidence.Nights.Add(night.Truth.AsSpan(awake), night.Classes.AsSpan(awake));
            evidence.AwakePeople++;
            evidence.Sleepers++;
        }

        return evidence;
    }

    /// <summary>Counts the recordings in a folder: raw motion of people awake, and scored nights; label files are passed by.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="report">Takes how much of it was read, 0 to 1.</param>
    public void Read(string folder, Action<double> report)
    {
        (IReadOnlyList<string> files, string? problem) = RecordingFolder.Find(folder);
        if (problem is not null)
        {
            this.Refusals.Add(problem);
        }

        for (int i = 0; i < files.Count; i++)
        {
            if (this.ReadFile(files[i]) is { } refusal)
            {
                this.Refusals.Add(refusal);
            }

            report((i + 1.0) / files.Count);
        }
    }

    private string? ReadFile(string path)
    {
        (byte[]? file, string? unreadable) = RecordingReader.TakeFile(path);
        if (file is null)
        {
            return unreadable;
        }

        if (StageFile.Is(file))
        {
            (Truth[]? stages, string? wrong) = StageFile.Read(file, path);
            this.Nights.Add(stages, []);
            this.Sleepers += stages is null ? 0 : 1;
            return wrong;
        }

        RecordingReading reading = RecordingReader.Read(path);
        if (reading.IsRefused)
        {
            return reading.Refusal;
        }

        if (reading.Recording.Kind != RecordingKind.Motion || reading.Recording.RateHz <= LeastRateHz)
        {
            return $"{path}: found a recording that cannot be measured; expected raw motion at more than {LeastRateHz} Hz or a scored night; "
                + "leave the file out.";
        }

        this.AddAwake(EpochMeasurement.Of(reading.Recording));
        return null;
    }

    /// <summary>Takes the recording's own floor off in quadrature and puts the model's in its place.</summary>
    private void AddAwake(List<MeasuredEpoch> epochs)
    {
        double lowest = Quantile.Of([.. epochs.Select(epoch => epoch.MovementMilliG)], FloorPart);
        double floor = Math.Min(lowest, AnkleModel.MostFloorOfStepsMilliG);
        double[] movement = [.. epochs.Select(epoch => Math.Sqrt(
            Math.Max(0, (epoch.MovementMilliG * epoch.MovementMilliG) - (floor * floor))
            + (AnkleModel.NoiseFloorMilliG * AnkleModel.NoiseFloorMilliG)))];
        this.Awake.Add(movement);
        this.AwakePeople++;
        for (int i = 0; i < movement.Length; i++)
        {
            if (movement[i] >= AnkleModel.LargeFromMilliG)
            {
                this.LargeTopWindow.Add(epochs[i].TopWindow);
                this.SumPerBandPassed.Add(epochs[i].SumMilliG / epochs[i].MovementMilliG);
            }
            else if (movement[i] >= AnkleModel.StillBelowMilliG)
            {
                this.TwitchTopWindow.Add(epochs[i].TopWindow);
            }
        }
    }
}
