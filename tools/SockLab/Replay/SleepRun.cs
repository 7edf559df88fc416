using System;
using Sock.Detection;
using SockLab.Evaluation;

namespace SockLab.Replay;

/// <summary>What one night's sleep shows of a detector: a sleeper never answers, so whatever ends a pause is movement.</summary>
internal sealed class SleepRun
{
    /// <summary>Stands for a wearer who is not taken for awake until the recording ends. Minutes.</summary>
    public const double NeverMin = 999;

    private const double MsPerMin = 60_000;
    private const double EpochsPerHour = 120;

    private readonly EpochNight night;
    private readonly DozeJudge judge;
    private int sleepEpochs;
    private int missingMs;
    private double? awakeAfterMin;

    private SleepRun(EpochNight night, DetectorSettings settings)
    {
        this.night = night;
        this.judge = new DozeJudge(settings, 0);
        this.SleepEndMs = EndOfSleep(night);
    }

    /// <summary>End of the last epoch of sleep, in milliseconds; null for a night without sleep.</summary>
    public int? SleepEndMs { get; }

    /// <summary>Hours of sleep.</summary>
    public double SleepHours => this.sleepEpochs / EpochsPerHour;

    /// <summary>Pauses that movement ended while the wearer slept.</summary>
    public int Rearms { get; private set; }

    /// <summary>Epochs in which a sleeper was asked.</summary>
    public int ProbeEpochs { get; private set; }

    /// <summary>Those of them that moved enough to count as an answer.</summary>
    public int AnsweredProbeEpochs { get; private set; }

    /// <summary>Minutes from the final awakening until the detector says awake; 0 if it did before, <see cref="NeverMin"/> if never; null without sleep.</summary>
    public double? AwakeAfterMin => this.SleepEndMs is null ? null : this.awakeAfterMin ?? NeverMin;

    /// <summary>Plays a night to the end.</summary>
    public static SleepRun Of(EpochNight night, DetectorSettings settings)
    {
        SleepRun run = new(night, settings);
        for (int i = 0; i < night.StartMs.Length; i++)
        {
            run.Play(i);
        }

        return run;
    }

    private static int? EndOfSleep(EpochNight night)
    {
        int last = Array.FindLastIndex(night.Truth, TruthWords.IsSleep);
        return last < 0 ? null : night.StartMs[last] + EpochNight.EpochMs;
    }

    private void Play(int epoch)
    {
        bool sleeps = TruthWords.IsSleep(this.night.Truth[epoch]);
        this.sleepEpochs += sleeps ? 1 : 0;
        if (this.night.MovementMicroG[epoch] < 0)
        {
            this.missingMs += EpochNight.EpochMs;
            if (this.missingMs >= SleepDetector.MissingFaultMs)
            {
                this.judge.ReportBroken();
            }
        }
        else
        {
            this.missingMs = 0;
            this.judge.Recover();
            this.Judge(epoch, sleeps);
        }

        int endMs = this.night.StartMs[epoch] + EpochNight.EpochMs;
        if (endMs >= this.SleepEndMs && this.judge.State == SockState.Awake)
        {
            this.awakeAfterMin ??= (endMs - this.SleepEndMs.Value) / MsPerMin;
        }
    }

    private void Judge(int epoch, bool sleeps)
    {
        SockState before = this.judge.State;
        this.judge.AddEpoch(this.night.MovementMicroG[epoch], this.night.StartMs[epoch]);
        bool isAwakeNow = this.judge.State == SockState.Awake;
        if (!sleeps)
        {
            return;
        }

        this.Rearms += before == SockState.Asleep && isAwakeNow ? 1 : 0;
        this.ProbeEpochs += before == SockState.Warning ? 1 : 0;
        this.AnsweredProbeEpochs += before == SockState.Warning && isAwakeNow ? 1 : 0;
    }
}
