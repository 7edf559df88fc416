using System;
using System.Numerics;
using nanoFramework.Hardware.Esp32;

namespace Sock.VirtualBoard.Wiring;

/// <summary>What may end a light sleep.</summary>
internal sealed class WakeSources
{
    private const Sleep.WakeupGpioPin RtcPins =
        Sleep.WakeupGpioPin.Pin0 | Sleep.WakeupGpioPin.Pin2 | Sleep.WakeupGpioPin.Pin4
        | Sleep.WakeupGpioPin.Pin12 | Sleep.WakeupGpioPin.Pin13 | Sleep.WakeupGpioPin.Pin14 | Sleep.WakeupGpioPin.Pin15
        | Sleep.WakeupGpioPin.Pin25 | Sleep.WakeupGpioPin.Pin26 | Sleep.WakeupGpioPin.Pin27
        | Sleep.WakeupGpioPin.Pin32 | Sleep.WakeupGpioPin.Pin33 | Sleep.WakeupGpioPin.Pin34 | Sleep.WakeupGpioPin.Pin35
        | Sleep.WakeupGpioPin.Pin36 | Sleep.WakeupGpioPin.Pin37 | Sleep.WakeupGpioPin.Pin38 | Sleep.WakeupGpioPin.Pin39;

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
        if (BitOperations.PopCount(pins) != 1 || (pins & (ulong)RtcPins) == 0 || level is not (0 or 1))
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

    public void Clear()
    {
        this.timerMicroseconds = -1;
        this.pin = -1;
        this.LastCause = Sleep.WakeupCause.Undefined;
    }
}
