namespace Sock.VirtualBoard.Chips;

/// <summary>Something that goes wrong with the sensor for a while.</summary>
public sealed class SensorFault
{
    /// <summary>
    /// A fault from <paramref name="fromMicroseconds"/> until just before <paramref name="toMicroseconds"/>, since the board was first
    /// powered.
    /// </summary>
    public SensorFault(SensorFaultKind kind, long fromMicroseconds, long toMicroseconds)
    {
        this.Kind = kind;
        this.FromMicroseconds = fromMicroseconds;
        this.ToMicroseconds = toMicroseconds;
    }

    /// <summary>What goes wrong.</summary>
    public SensorFaultKind Kind { get; }

    /// <summary>When it begins.</summary>
    public long FromMicroseconds { get; }

    /// <summary>When it is over; <see cref="long.MaxValue"/> for never.</summary>
    public long ToMicroseconds { get; }
}
