using Sock.Detection;
using Sock.Firmware.Board;

namespace Sock.Firmware;

/// <summary>
/// When the radio has something to say, and for how long: a change into Warning or Asleep 15 s, any other 5 s, a cell that has become low 5 s, and every
/// 10 min a heartbeat of 3 s. Drowsy is not worth the radio; a heartbeat may carry it. A start that failed is tried again after 5 s, 10 s, 20 s and so on.
/// </summary>
public sealed class RadioPlan
{
    /// <summary>Length of an advert that matters to a pause. Milliseconds.</summary>
    public const int UrgentMs = 15000;

    /// <summary>Length of the advert of any other change. Milliseconds.</summary>
    public const int ChangeMs = 5000;

    /// <summary>Length of a heartbeat. Milliseconds.</summary>
    public const int HeartbeatMs = 3000;

    /// <summary>From the start of one advert to the next heartbeat. Milliseconds.</summary>
    public const int HeartbeatEveryMs = 600000;

    /// <summary>Wait after the first failed start; it doubles with each further one. Milliseconds.</summary>
    public const int FirstRetryMs = 5000;

    /// <summary>Longest wait after a failed start. Milliseconds.</summary>
    public const int LongestRetryMs = 320000;

    /// <summary>Starts that fail in a row after which it is worth to start the board afresh.</summary>
    public const int FailuresToRestart = 6;

    private bool hasSpoken;
    private SockState saidState;
    private bool saidLow;
    private int saidAtMs;
    private SockState failedState;
    private int failedAtMs;
    private int retryMs;

    /// <summary>Starts that failed in a row.</summary>
    public int Failures { get; private set; }

    /// <summary>Whether anything was said since the board started.</summary>
    public bool HasSpoken => this.hasSpoken;

    /// <summary>How long an advert of <paramref name="state"/> should be on the air from now on; 0 for none. Milliseconds.</summary>
    public int DueMs(SockState state, bool cellIsLow, int nowMs)
    {
        // Another state than the one that could not be said is tried at once.
        if (this.Failures > 0 && state == this.failedState && BoardClock.ElapsedMs(this.failedAtMs, nowMs) < this.retryMs)
        {
            return 0;
        }

        if (!this.hasSpoken || (state != this.saidState && state != SockState.Drowsy))
        {
            return state == SockState.Warning || state == SockState.Asleep ? UrgentMs : ChangeMs;
        }

        if (cellIsLow && !this.saidLow)
        {
            return ChangeMs;
        }

        return BoardClock.ElapsedMs(this.saidAtMs, nowMs) >= HeartbeatEveryMs ? HeartbeatMs : 0;
    }

    /// <summary>The advert of <paramref name="state"/> is on the air. Until this is called the same advert stays due.</summary>
    public void Said(SockState state, bool cellIsLow, int nowMs)
    {
        this.hasSpoken = true;
        this.saidState = state;
        this.saidLow = cellIsLow;
        this.saidAtMs = nowMs;
        this.Failures = 0;
    }

    /// <summary>The advert of <paramref name="state"/> did not start.</summary>
    public void Failed(SockState state, int nowMs)
    {
        // Another state has its own row of tries: a doze must not wait for minutes because nobody heard of the putting on.
        bool isFirst = this.Failures == 0 || state != this.failedState;
        bool grows = !isFirst && this.retryMs < LongestRetryMs;
        this.Failures++;
        this.retryMs = isFirst ? FirstRetryMs : this.retryMs * (grows ? 2 : 1);
        this.failedState = state;
        this.failedAtMs = nowMs;
    }
}
