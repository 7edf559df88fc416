using System;
using Sock.Detection;

namespace Sock.NanoCheck;

/// <summary>
/// Plays one script to a detector, batch by batch. A window goes out whole, or in ten batches of 12 and 13 samples where the detector wants batches of
/// 0.5 s when the window begins; batch i ends with sample (i + 1) x 125 / 10. Each window is begun 37 samples later than the one before, and read
/// round its end, so that two windows of the same kind are not the same.
/// </summary>
public sealed class ScriptPlayer
{
    /// <summary>Samples of a stored window: 5 s at 25 Hz.</summary>
    public const int StoredSamples = 125;

    /// <summary>Bytes of a stored window.</summary>
    public const int StoredBytes = StoredSamples * MovementMeter.BytesPerSample;

    private const int WindowMs = 5000;
    private const int ShiftSamples = 37;
    private const int MostSamples = 170;
    private const int MotorStepMs = 100;
    private const int TemperatureStepCentiC = 50;

    private readonly byte[] windows;
    private readonly byte[] steps;
    private readonly DetectorSettings settings;
    private readonly byte[] batch = new byte[MostSamples * MovementMeter.BytesPerSample];
    private int nextStep;
    private int windowsLeft;
    private int windowStartMs;
    private int windowBatches;
    private int batchesPlayed;
    private int firstSample;
    private int samplesPerWindow = StoredSamples;
    private bool hasTemperature;
    private int centiC;
    private int coolingCentiC;

    /// <summary>A player at the start of script 0..<see cref="GoldenScripts.Count"/> - 1, with the stored windows one after the other.</summary>
    public ScriptPlayer(byte[] windows, int script)
    {
        this.windows = windows;
        this.steps = GoldenScripts.StepsOf(script);
        this.settings = GoldenScripts.SettingsOf(script);
        this.NowMs = GoldenScripts.StartMsOf(script);
        this.windowStartMs = this.NowMs;
        this.Detector = new SleepDetector(this.settings, 0, this.NowMs);
    }

    /// <summary>The detector that listens; another one after <see cref="ScriptStep.NextNight"/>.</summary>
    public SleepDetector Detector { get; private set; }

    /// <summary>Batches and events so far.</summary>
    public int StepNumber { get; private set; }

    /// <summary>Kind of the step that is being played, of <see cref="ScriptStep"/>.</summary>
    public int Kind { get; private set; }

    /// <summary>Samples of the batch that was played last; 0 for an event and for missing data.</summary>
    public int SampleCount { get; private set; }

    /// <summary>Time of the last batch. Milliseconds; may wrap.</summary>
    public int NowMs { get; private set; }

    /// <summary>Plays the next batch or event; false at the end of the script.</summary>
    public bool Next()
    {
        this.SampleCount = 0;
        if (this.windowsLeft > 0)
        {
            this.PlayBatch();
        }
        else if (this.nextStep < this.steps.Length)
        {
            this.Begin(this.steps[this.nextStep], this.steps[this.nextStep + 1]);
            this.nextStep += 2;
        }
        else
        {
            return false;
        }

        this.StepNumber++;
        return true;
    }

    private void Begin(int kind, int number)
    {
        this.Kind = kind;
        switch (kind)
        {
            case ScriptStep.Button:
                this.Detector.Answer();
                break;
            case ScriptStep.Motor:
                this.Detector.Blank(unchecked(this.NowMs + (number * MotorStepMs)));
                break;
            case ScriptStep.SamplesPerWindow:
                this.samplesPerWindow = number < MostSamples ? number : MostSamples;
                break;
            case ScriptStep.Temperature:
                this.hasTemperature = true;
                this.centiC = number * TemperatureStepCentiC;
                break;
            case ScriptStep.Cooling:
                this.coolingCentiC = number;
                break;
            case ScriptStep.WrongChip:
                this.Detector.ReportBroken();
                break;
            case ScriptStep.NextNight:
                this.BeginNight();
                break;
            default:
                this.windowsLeft = number;
                this.PlayBatch();
                break;
        }
    }

    private void BeginNight()
    {
        byte[] memory = new byte[DetectorMemory.Length];
        this.Detector.SaveMemory(memory);
        this.Detector = new SleepDetector(this.settings, this.Detector.EpisodeNumber, this.NowMs);
        this.Detector.RestoreMemory(memory);
    }

    private void PlayBatch()
    {
        if (this.batchesPlayed == 0)
        {
            this.windowBatches = WindowMs / this.Detector.BatchMs;
            this.centiC -= this.coolingCentiC;
        }

        int from = this.batchesPlayed * this.samplesPerWindow / this.windowBatches;
        this.batchesPlayed++;
        int to = this.batchesPlayed * this.samplesPerWindow / this.windowBatches;
        this.NowMs = unchecked(this.windowStartMs + (this.batchesPlayed * (WindowMs / this.windowBatches)));
        if (this.Kind == ScriptStep.Missing)
        {
            this.Detector.AddMissing(this.NowMs);
        }
        else
        {
            this.SampleCount = to - from;
            this.Deliver(from);
        }

        if (this.batchesPlayed == this.windowBatches)
        {
            this.batchesPlayed = 0;
            this.windowStartMs = this.NowMs;
            this.windowsLeft--;
            this.firstSample = (this.firstSample + ShiftSamples) % StoredSamples;
        }
    }

    private void Deliver(int from)
    {
        if (this.hasTemperature)
        {
            this.Detector.AddTemperature(this.centiC);
        }

        int filled = 0;
        while (filled < this.SampleCount)
        {
            // A frozen sensor repeats the first sample of the calm window.
            int sample = this.Kind == ScriptStep.Frozen ? 0 : (this.firstSample + from + filled) % StoredSamples;
            int whole = this.Kind == ScriptStep.Frozen ? 1 : StoredSamples - sample;
            int count = whole < this.SampleCount - filled ? whole : this.SampleCount - filled;
            int window = this.Kind == ScriptStep.Frozen ? ScriptStep.Calm : this.Kind;
            Array.Copy(
                this.windows,
                (window * StoredBytes) + (sample * MovementMeter.BytesPerSample),
                this.batch,
                filled * MovementMeter.BytesPerSample,
                count * MovementMeter.BytesPerSample);
            filled += count;
        }

        this.Detector.AddBatch(this.batch, this.SampleCount, this.NowMs);
    }
}
