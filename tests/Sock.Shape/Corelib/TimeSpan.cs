namespace System;

public struct TimeSpan
{
    public const long TicksPerMillisecond = 10000;
    public const long TicksPerSecond = TicksPerMillisecond * 1000;

    public static readonly TimeSpan Zero;

    private readonly long _ticks;

    public extern TimeSpan(long ticks);

    public extern TimeSpan(int hours, int minutes, int seconds);

    public extern long Ticks { get; }

    public static extern bool operator ==(TimeSpan t1, TimeSpan t2);

    public static extern bool operator !=(TimeSpan t1, TimeSpan t2);

    public static extern TimeSpan FromTicks(long value);

    public static extern TimeSpan FromMilliseconds(long value);

    public static extern TimeSpan FromSeconds(long value);

    public extern override string ToString();
}
