using Sock.Detection;
using Sock.Firmware.Board;

namespace Sock.Firmware;

/// <summary>
/// When the radio has something to say, and for how long: a change into Warning or Asleep 15 s, any other 5 s, and every 10 min a heartbeat of 3 s.
/// Drowsy is not worth the radio; a heartbeat may carry it.
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

    private bool hasSpoken;
    private SockState saidState;
    private int saidAtMs;

    /// <summary>How long an advert of <paramref name="state"/> should be on the air from now on; 0 for none. Milliseconds.</summary>
    public int DueMs(SockState state, int nowMs)
    {
        if (!this.hasSpoken || (state != this.saidState && state != SockState.Drowsy))
        {
            return state == SockState.Warning || state == SockState.Asleep ? UrgentMs : ChangeMs;
        }

        return BoardClock.ElapsedMs(this.saidAtMs, nowMs) >= HeartbeatEveryMs ? HeartbeatMs : 0;
    }

    /// <summary>The advert of <paramref name="state"/> is on the air. Until this is called the same advert stays due, so a failed start is tried again.</summary>
    public void Said(SockState state, int nowMs)
    {
        this.hasSpoken = true;
        this.saidState = state;
        this.saidAtMs = nowMs;
    }
}
