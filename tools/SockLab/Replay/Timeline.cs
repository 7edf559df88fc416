using System.Collections.Generic;
using Sock.Detection;
using SockLab.Evaluation;

namespace SockLab.Replay;

/// <summary>What the real detector makes of a recording: one row for each epoch, and every change of state.</summary>
internal sealed class Timeline
{
    private readonly List<TimelineEpoch> epochs = [];
    private readonly List<StateChange> changes = [];
    private readonly SleepDetector detector;
    private readonly DetectorSettings settings;

    private (SockState State, int Probe) last;

    private Timeline(DetectorSettings settings, int startMs)
    {
        this.settings = settings;
        this.detector = new SleepDetector(settings, 0, startMs);
        this.last = (this.detector.State, 0);
        this.FirstState = this.detector.State;
    }

    /// <summary>The state before the first sample.</summary>
    public SockState FirstState { get; }

    /// <summary>The epochs in their order.</summary>
    public IReadOnlyList<TimelineEpoch> Epochs => this.epochs;

    /// <summary>The changes in their order.</summary>
    public IReadOnlyList<StateChange> Changes => this.changes;

    /// <summary>End of the last batch, in milliseconds since the beginning.</summary>
    public int LengthMs { get; private set; }

    /// <summary>
    /// Plays a recording to its end, in batches as long as the detector asks for. What is played before it, to its end as well, leads up to time 0 and is in no row.
    /// </summary>
    public static Timeline Run(RecordingSamples samples, DetectorSettings settings, ReplayWearer wearer, RecordingSamples? before = null)
    {
        int beforeMs = before?.LengthMs ?? 0;
        Timeline timeline = new(settings, -beforeMs);
        while (before is not null && before.Next(SleepDetector.CalmBatchMs))
        {
            timeline.detector.AddBatch(before.Bytes, before.SampleCount, before.NowMs - beforeMs);
        }

        while (samples.Next(timeline.detector.BatchMs))
        {
            timeline.Take(samples);
            if (wearer.Answers(timeline.detector, samples.NowMs))
            {
                timeline.detector.Answer();
                timeline.Watch(samples.NowMs, answered: true);
            }
        }

        timeline.LengthMs = samples.NowMs;
        return timeline;
    }

    private void Take(RecordingSamples batch)
    {
        if (batch.SampleCount == 0)
        {
            this.detector.AddMissing(batch.NowMs);
        }
        else
        {
            this.detector.AddBatch(batch.Bytes, batch.SampleCount, batch.NowMs);
        }

        if (this.ClosedEpoch(batch.NowMs))
        {
            this.AddRow();
        }

        this.Watch(batch.NowMs, answered: false);
    }

    /// <summary>The first epoch begins at 0, which the detector also says before it has closed any; nothing is asked in it, so it is never late.</summary>
    private bool ClosedEpoch(int nowMs) =>
        this.epochs.Count == 0 ? nowMs >= EpochNight.EpochMs : this.detector.EpochStartMs != this.epochs[^1].Movement.StartMs;

    private void AddRow()
    {
        Thresholds levels = new(this.settings) { FloorMicroG = this.detector.FloorMicroG };
        this.epochs.Add(new TimelineEpoch(
            new EpochMovement(this.detector.EpochStartMs, this.detector.EpochIsMeasured ? this.detector.MovementMicroG : EpochMovement.NotMeasured),
            levels.FloorMicroG,
            levels.StillBelowMicroG,
            levels.LargeFromMicroG,
            levels.AnswerFromMicroG,
            this.detector.StillEpochs,
            this.detector.EpochsBeforeProbe,
            this.detector.State,
            this.detector.ProbeNumber,
            this.detector.StillEpochs > 0 ? this.detector.StillSinceMs : null));
    }

    private void Watch(int nowMs, bool answered)
    {
        (SockState State, int Probe) now = (this.detector.State, this.detector.ProbeNumber);
        if (now == this.last)
        {
            return;
        }

        this.last = now;
        bool hasOnset = now.State is SockState.Drowsy or SockState.Warning or SockState.Asleep;
        int? movement = this.epochs.Count > 0 && this.epochs[^1].Movement.IsMeasured ? this.epochs[^1].Movement.MovementMicroG : null;
        this.changes.Add(new StateChange(
            nowMs,
            now.State,
            now.Probe,
            this.detector.EpisodeNumber,
            hasOnset ? this.detector.StillSinceMs : null,
            movement,
            this.detector.StillEpochs,
            answered));
    }
}
