namespace Sock.Firmware.Infrared;

/// <summary>How far a measured pulse may be from what was meant.</summary>
public static class Pulse
{
    // A receiver diode makes marks up to 6 carrier periods longer than they were, and spaces shorter (data sheets of the TSOP family): 167 us at 36 kHz.
    private const int ReceiverErrorMicros = 170;

    /// <summary>Whether two lengths are the same but for what clocks (25 % of the longer one) and receiver diodes do. Microseconds.</summary>
    public static bool IsNear(int actualMicros, int meantMicros)
    {
        int apartMicros = actualMicros > meantMicros ? actualMicros - meantMicros : meantMicros - actualMicros;
        return apartMicros <= ReceiverErrorMicros || apartMicros <= meantMicros / 4;
    }
}
