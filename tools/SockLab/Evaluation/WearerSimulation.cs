using System.Collections.Generic;
using Sock.Detection;
using SockLab.Signals;

namespace SockLab.Evaluation;

/// <summary>
/// Plays a night to a <see cref="DozeJudge"/> and answers it as the wearer would. What an epoch decides is decided at its end. A sleeper never
/// answers; a wearer who was paused before lights-out presses play a minute later; anything else the detector finds out by itself.
/// </summary>
internal sealed class WearerSimulation
{
    /// <summary>How long a wearer who was paused before lights-out looks for the remote control. Milliseconds.</summary>
    public const int PlayAfterMs = 60_000;

    private const int Never = int.MaxValue;

    private readonly EpochNight night;
    private readonly DozeJudge judge;
    private readonly Wearer wearer;
    private readonly SeededDraws draws;
    private readonly int probeMs;
    private readonly List<NightEvent> events = [];
    private int answerMs = Never;
    private int playMs = Never;
    private int lastDataMs;
    private Truth truth;

    private WearerSimulation(EpochNight night, DetectorSettings settings, Wearer wearer, int repeat)
    {
        this.night = night;
        this.judge = new DozeJudge(settings, 0);
        this.wearer = wearer;
        this.draws = SeededDraws.For(wearer.Seed, repeat, night.Person);
        this.probeMs = settings.EpochsPerProbe * EpochNight.EpochMs;
    }

    /// <summary>What happens in the night, in order of time.</summary>
    /// <param name="night">The night.</param>
    /// <param name="settings">Settings of the detector, in range.</param>
    /// <param name="wearer">Who answers.</param>
    /// <param name="repeat">Which of the repeats, from 1: other draws, same night.</param>
    /// <param name="memory">What the detector learned in earlier nights, all 0 in the first one; it is replaced by what it knows at the end. Null: each night is the first.</param>
    public static List<NightEvent> Run(EpochNight night, DetectorSettings settings, Wearer wearer, int repeat, byte[]? memory = null)
    {
        WearerSimulation simulation = new(night, settings, wearer, repeat);
        if (memory is not null)
        {
            DetectorMemory.Restore(simulation.judge, settings.NoiseFloorMicroG, memory);
        }

        simulation.lastDataMs = night.StartMs.Length > 0 ? night.StartMs[0] : 0;
        for (int i = 0; i < night.StartMs.Length; i++)
        {
            simulation.Play(i);
        }

        if (memory is not null)
        {
            DetectorMemory.Save(simulation.judge, settings.NoiseFloorMicroG, memory);
        }

        return simulation.events;
    }

    private void Play(int epoch)
    {
        int startMs = this.night.StartMs[epoch];
        int endMs = startMs + EpochNight.EpochMs;
        bool isMeasured = this.night.MovementMicroG[epoch] >= 0;
        this.PressPlay(startMs);
        this.NoticeMissing(startMs);
        this.truth = this.night.Truth[epoch];
        bool answered = this.Answer(startMs, endMs);
        if (!isMeasured)
        {
            return;
        }

        // The sensor delivered even where the answer spoils the epoch.
        this.lastDataMs = endMs;
        this.judge.Recover();
        if (!answered)
        {
            this.Judge(epoch, startMs, endMs);
        }
    }

    private void PressPlay(int nowMs)
    {
        if (nowMs < this.playMs)
        {
            return;
        }

        this.judge.Answer();
        this.Report(this.playMs, NightEventKind.RearmByPlay);
        this.playMs = Never;
    }

    private void NoticeMissing(int nowMs)
    {
        if (nowMs - this.lastDataMs < SleepDetector.MissingFaultMs || this.judge.State == SockState.Fault)
        {
            return;
        }

        this.judge.ReportBroken();
        this.Report(this.lastDataMs + SleepDetector.MissingFaultMs, NightEventKind.Fault);
        this.answerMs = Never;
        this.playMs = Never;
    }

    /// <summary>Answers if the moment that was drawn lies in this epoch; in one that is missing nobody knows the wearer awake.</summary>
    private bool Answer(int startMs, int endMs)
    {
        if (this.answerMs >= endMs)
        {
            return false;
        }

        int momentMs = this.answerMs;
        this.answerMs = Never;
        if (momentMs < startMs || !TruthWords.IsAwake(this.truth))
        {
            return false;
        }

        this.judge.Answer();
        this.Report(momentMs, NightEventKind.Answer);
        return true;
    }

    private void Judge(int epoch, int startMs, int endMs)
    {
        SockState before = this.judge.State;
        int probeBefore = this.judge.ProbeNumber;
        this.judge.AddEpoch(this.night.MovementMicroG[epoch], startMs);
        SockState after = this.judge.State;
        if (after == SockState.Warning && this.judge.ProbeNumber != probeBefore)
        {
            this.Ask(endMs);
        }
        else if (before == SockState.Warning && after != SockState.Warning)
        {
            this.answerMs = Never;
            this.EndQuestion(after, endMs);
        }
        else if (before == SockState.Asleep && after != SockState.Asleep)
        {
            this.playMs = Never;
            this.Report(endMs, NightEventKind.RearmByMovement);
        }
    }

    private void Ask(int nowMs)
    {
        int probe = this.judge.ProbeNumber;
        this.Report(nowMs, probe == 1 ? NightEventKind.Warning : probe == 2 ? NightEventKind.Probe2 : NightEventKind.Probe3);
        if (probe > 1 && this.wearer.Answers == AnswerMode.PerEpisode)
        {
            return;
        }

        // Both are drawn in any case, so that one answer more or less does not shift all later draws.
        bool answers = this.draws.Next() < this.wearer.AnswerProbability;
        int momentMs = nowMs + this.draws.Next(this.probeMs);
        this.answerMs = answers ? momentMs : Never;
    }

    private void EndQuestion(SockState after, int nowMs)
    {
        if (after != SockState.Asleep)
        {
            this.Report(nowMs, NightEventKind.MovementAnswer);
            return;
        }

        this.Report(nowMs, NightEventKind.Pause);
        this.playMs = this.truth == Truth.AwakeBeforeLightsOut ? nowMs + PlayAfterMs : Never;
    }

    private void Report(int timeMs, NightEventKind kind)
    {
        bool hasOnset = kind is NightEventKind.Warning or NightEventKind.Probe2 or NightEventKind.Probe3 or NightEventKind.Pause;
        this.events.Add(new NightEvent(timeMs, kind, this.truth, hasOnset ? this.judge.StillSinceMs : 0));
    }
}
