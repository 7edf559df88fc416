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
        this.bits = LedPattern.BitsOf(sign);
        this.isSign = true;
        this.beganMs = nowMs;
    }

    /// <summary>A batch begins: shows what is wrong, unless a sign is still on or the sock asks.</summary>
    public void BeginBatch(SockState state, bool isWarm, bool isLow, int nowMs)
    {
        if (this.IsBusy(nowMs))
        {
            return;
        }

        this.beganMs = nowMs;
        this.isSign = false;
        if (state == SockState.Warning)
        {
            // The question alone: batches are short then, and what is wrong would flash all over it.
            this.bits = 0;
        }
        else if (state == SockState.Fault)
        {
            this.bits = LedPattern.FaultBits;
        }
        else if (isWarm)
        {
            this.bits = LedPattern.WarmBits;
        }
        else if (isLow && BoardClock.ElapsedMs(this.lowShownMs, nowMs) >= LowCellEveryMs)
        {
            this.bits = LedPattern.LowCellBits;
            this.lowShownMs = nowMs;
        }
        else
        {
            this.bits = 0;
        }
    }

    /// <summary>Whether a pattern is not over yet: the chip has to stay awake for it.</summary>
    public bool IsBusy(int nowMs)
    {
        int sinceMs = BoardClock.ElapsedMs(this.beganMs, nowMs);
        return sinceMs >= 0 && sinceMs < LedPattern.LengthMs(this.bits);
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
}
