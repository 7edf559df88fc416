using System;

namespace nanoFramework.Hardware.Esp32.Rmt;

/// <summary>Two pulses: lengths in ticks of a microsecond, and levels.</summary>
public class RmtCommand
{
    private const ushort MaxDuration = 32_767;
    private ushort duration0;
    private ushort duration1;

    /// <summary>Two pulses.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A length does not fit in 15 bits.</exception>
    public RmtCommand(ushort duration1, bool level1, ushort duration2, bool level2)
    {
        this.Duration0 = duration1;
        this.Level0 = level1;
        this.Duration1 = duration2;
        this.Level1 = level2;
    }

    /// <summary>Length of the first pulse, 0 to 32,767.</summary>
    public ushort Duration0
    {
        get => this.duration0;
        set => this.duration0 = Checked(value);
    }

    /// <summary>Length of the second pulse, 0 to 32,767; 0 where a receiver stopped.</summary>
    public ushort Duration1
    {
        get => this.duration1;
        set => this.duration1 = Checked(value);
    }

    /// <summary>Level of the first pulse: true for high.</summary>
    public bool Level0 { get; set; }

    /// <summary>Level of the second pulse: true for high.</summary>
    public bool Level1 { get; set; }

    private static ushort Checked(ushort duration)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(duration, MaxDuration);
        return duration;
    }
}
