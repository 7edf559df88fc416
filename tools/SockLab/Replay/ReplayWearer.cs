using System;
using Sock.Detection;
using Sock.VirtualBoard.Chips;
using SockLab.Evaluation;

namespace SockLab.Replay;

/// <summary>
/// A wearer who answers beside what the recording shows: each question with a probability, at a uniform moment of it, by the button; and who presses
/// play one minute after a pause. Only while the labels say awake; without labels always.
/// </summary>
internal sealed class ReplayWearer(double answerProbability, int seed, int questionMs, Func<int, Truth>? truthAtMs)
{
    private const int PlayAfterMs = 60_000;
    private const int Never = int.MaxValue;

    private readonly SeededNumbers numbers = new(seed);
    private (int Episode, int Probe, SockState State) seen;
    private int answersAtMs = Never;

    /// <summary>Whether the wearer answers now; called after each batch.</summary>
    public bool Answers(SleepDetector detector, int nowMs)
    {
        (int, int, SockState) now = (detector.EpisodeNumber, detector.ProbeNumber, detector.State);
        if (now != this.seen)
        {
            this.seen = now;
            this.answersAtMs = this.Draw(detector.State, nowMs);
        }

        return nowMs >= this.answersAtMs && this.IsAwake(nowMs);
    }

    private int Draw(SockState state, int nowMs)
    {
        if (answerProbability <= 0)
        {
            return Never;
        }

        if (state == SockState.Asleep)
        {
            return truthAtMs is null ? Never : nowMs + PlayAfterMs;
        }

        if (state != SockState.Warning)
        {
            return Never;
        }

        const int Steps = 1_000_000;
        bool answers = this.numbers.Next(Steps) < answerProbability * Steps;
        int moment = this.numbers.Next(questionMs);
        return answers ? nowMs + moment : Never;
    }

    private bool IsAwake(int nowMs) => truthAtMs is null || TruthWords.IsAwake(truthAtMs(nowMs));
}
