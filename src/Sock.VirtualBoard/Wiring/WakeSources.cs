using System;
using System.Numerics;
using nanoFramework.Hardware.Esp32;

namespace Sock.VirtualBoard.Wiring;

/// <summary>What may end a light sleep.</summary>
internal sealed class WakeSources(ChipPins chip)
{
    private long timerMicroseconds = -1;
    private int pin = -1;
    private bool pinLevel;

    public Sleep.WakeupCause LastCause { get; private set; }

    public EspNativeError EnableTimer(long microseconds)
    {
        if (microseconds < 0)
        {
            return EspNativeError.INVALID_ARG;
        }

        this.timerMicroseconds = microseconds;
        return EspNativeError.OK;
    }

    public EspNativeError EnablePin(ulong pins, int level)
    {
        if (BitOperations.PopCount(pins) != 1
            || !chip.CanWake(BitOperations.TrailingZeroCount(pins))
            || level is not (0 or 1))
        {
            return EspNativeError.INVALID_ARG;
        }

        this.pin = BitOperations.TrailingZeroCount(pins);
        this.pinLevel = level == 1;
        return EspNativeError.OK;
    }

    /// <summary>When a sleep that starts now ends, and notes why.</summary>
    public long NextWake(long now, PinBank pins)
    {
        long byTimer = this.timerMicroseconds < 0 ? long.MaxValue : now + this.timerMicroseconds;
        long byPin = this.pin < 0 ? long.MaxValue : pins.NextTimeAt(this.pin, this.pinLevel, now);
        this.LastCause = byPin < byTimer ? Sleep.WakeupCause.Ext0 : Sleep.WakeupCause.Timer;
        return Math.Min(byTimer, byPin);
    }

    /// <summary>The chip comes out of deep sleep: it knows why it woke, and no source is enabled any more.</summary>
    public void Forget()
    {
        this.timerMicroseconds = -1;
        this.pin = -1;
    }

    public void Clear()
    {
        this.Forget();
        this.LastCause = Sleep.WakeupCause.Undefined;
    }
}
