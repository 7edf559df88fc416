using System;

namespace nanoFramework.Hardware.Esp32.Rmt;

/// <summary>How a channel sends.</summary>
public sealed class TransmitChannelSettings : RmtChannelSettings
{
    private int carrierWaveFrequency = 38_000;
    private byte carrierWaveDutyPercentage = 33;

    /// <summary>For a channel, -1 for the first free one, and a pin.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The channel is above 7, or the pin is one of 34 to 39, which are inputs only on an ESP32.</exception>
    public TransmitChannelSettings(int channel, int pinNumber)
        : base(channel, pinNumber)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(pinNumber is >= 34 and <= 39, true, nameof(pinNumber));
    }

    /// <summary>Whether the pulses are chopped; default true.</summary>
    public bool EnableCarrierWave { get; set; } = true;

    /// <summary>The level that is chopped: true, the default, for high.</summary>
    public bool CarrierLevel { get; set; } = true;

    /// <summary>Frequency of the carrier in Hz, 1 at least; default 38,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1.</exception>
    public int CarrierWaveFrequency
    {
        get => this.carrierWaveFrequency;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            this.carrierWaveFrequency = value;
        }
    }

    /// <summary>Lit share of each period of the carrier, 1 to 100 %; default 33.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of 1 to 100.</exception>
    public byte CarrierWaveDutyPercentage
    {
        get => this.carrierWaveDutyPercentage;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, (byte)1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, (byte)100);
            this.carrierWaveDutyPercentage = value;
        }
    }

    /// <summary>Whether the line takes <see cref="IdleLevel"/> when all is sent; without it, it stays at the last level. Default true.</summary>
    public bool EnableIdleLevelOutput { get; set; } = true;

    /// <summary>The line's level when nothing is sent: true for high. Default false.</summary>
    public bool IdleLevel { get; set; }
}
