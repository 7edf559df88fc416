using Sock.Detection;
using Sock.Firmware.Board;

namespace Sock.Firmware;

/// <summary>
/// What the LED shows now: first a sign that was asked for, then the question while the sock asks, then what is wrong, in short flashes so that the chip
/// can sleep in between. When all is well it is dark.
/// </summary>
public sealed class StatusLight
{
    /// <summary>How often a low cell shows. Milliseconds.</summary>
    public const int LowCellEveryMs = 60000;

    private int bits;
    private int lengthMs;
    private bool isSign;
    private int beganMs;
    private int lowShownMs;

    /// <summary>A light that has shown nothing yet.</summary>
    public StatusLight(int nowMs)
    {
        this.beganMs = nowMs;
        this.lowShownMs = nowMs;
    }

    /// <summary>Shows a sign from now on, whatever it showed before.</summary>
    public void Play(LedSign sign, int nowMs)
    {
        this.Begin(LedPattern.BitsOf(sign), nowMs);
        this.isSign = true;
    }

    /// <summary>A batch begins: shows what is wrong, unless a sign is still on or the sock asks.</summary>
    public void BeginBatch(SockState state, bool isWarm, bool isLow, int nowMs)
    {
        if (this.IsBusy(nowMs))
        {
            return;
        }

        this.isSign = false;
        if (state == SockState.Warning)
        {
            // The question alone: batches are short then, and what is wrong would flash all over it.
            this.Begin(0, nowMs);
        }
        else if (state == SockState.Fault)
        {
            this.Begin(LedPattern.FaultBits, nowMs);
        }
        else if (isWarm)
        {
            this.Begin(LedPattern.WarmBits, nowMs);
        }
        else if (isLow && BoardClock.ElapsedMs(this.lowShownMs, nowMs) >= LowCellEveryMs)
        {
            this.Begin(LedPattern.LowCellBits, nowMs);
            this.lowShownMs = nowMs;
        }
        else
        {
            this.Begin(0, nowMs);
        }
    }

    /// <summary>Whether a pattern is not over yet: the chip has to stay awake for it.</summary>
    public bool IsBusy(int nowMs)
    {
        int sinceMs = BoardClock.ElapsedMs(this.beganMs, nowMs);
        return sinceMs >= 0 && sinceMs < this.lengthMs;
    }

    /// <summary>Whether a sign is not over yet: nothing may come in between that keeps the LED from changing.</summary>
    public bool PlaysSign(int nowMs)
    {
        return this.isSign && this.IsBusy(nowMs);
    }

    /// <summary>Whether the LED shines now.</summary>
    public bool IsLit(int nowMs)
    {
        return LedPattern.IsLit(this.bits, BoardClock.ElapsedMs(this.beganMs, nowMs));
    }

    // The length is asked for many times a second: it is counted once.
    private void Begin(int bits, int nowMs)
    {
        this.bits = bits;
        this.lengthMs = LedPattern.LengthMs(bits);
        this.beganMs = nowMs;
    }
}
