using System;

namespace nanoFramework.Hardware.Esp32.Rmt;

/// <summary>What sending and receiving channels have in common. All is read when the channel is made, and never again.</summary>
public abstract class RmtChannelSettings
{
    private byte numberOfMemoryBlocks = 1;

    /// <summary>For a channel, -1 for the first free one, and a pin.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The channel is above 7.</exception>
    protected RmtChannelSettings(int channel, int pinNumber)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(channel, 7);
        this.Channel = channel;
        this.PinNumber = pinNumber;
    }

    /// <summary>Memory blocks, 1 to 8; default 1. Those after the first belong to the channels to the right.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of 1 to 8.</exception>
    public byte NumberOfMemoryBlocks
    {
        get => this.numberOfMemoryBlocks;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, (byte)1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, (byte)8);
            this.numberOfMemoryBlocks = value;
        }
    }

    /// <summary>Pairs of pulses that wait for the program; default 100. A frame has to fit in half of it.</summary>
    public int BufferSize { get; set; } = 100;

    internal int Channel { get; set; }

    internal int PinNumber { get; }
}
