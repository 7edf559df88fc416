using System;

namespace nanoFramework.Hardware.Esp32.Rmt;

/// <summary>How a channel receives.</summary>
public sealed class ReceiverChannelSettings : RmtChannelSettings
{
    private ushort idleThreshold = 12_000;

    /// <summary>For a channel, -1 for the first free one, and a pin.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The channel is above 7.</exception>
    public ReceiverChannelSettings(int channel, int pinNumber)
        : base(channel, pinNumber)
    {
    }

    /// <summary>How long the line has to rest until a frame is over. Microseconds, 1 at least; default 12,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is 0.</exception>
    public ushort IdleThreshold
    {
        get => this.idleThreshold;
        set
        {
            ArgumentOutOfRangeException.ThrowIfZero(value);
            this.idleThreshold = value;
        }
    }

    /// <summary>Whether short pulses are ignored; default true.</summary>
    public bool EnableFilter { get; set; } = true;

    /// <summary>What is short: below this many periods of the 80 MHz clock, not of the divided one. Default 100.</summary>
    public byte FilterThreshold { get; set; } = 100;

    /// <summary>How long <see cref="ReceiverChannel.GetAllItems"/> waits; default 1 s.</summary>
    public TimeSpan ReceiveTimeout { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Whether the chip takes a carrier off the signal; default true. An ESP32 cannot and ignores it. On an ESP32-S3 a line without a carrier, such as that of a
    /// receiver diode, is heard as nothing; what a real one makes of it was not tried.
    /// </summary>
    public bool EnableDemodulation { get; set; } = true;
}
