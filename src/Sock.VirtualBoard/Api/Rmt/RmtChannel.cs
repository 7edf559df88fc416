using System;
using Sock.VirtualBoard;
using Sock.VirtualBoard.Infrared;

namespace nanoFramework.Hardware.Esp32.Rmt;

/// <summary>A channel of the chip's pulse unit.</summary>
public abstract class RmtChannel
{
    /// <summary>Made by the two kinds of channels.</summary>
    protected RmtChannel(RmtChannelSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        this.Board = Board.Current;
        this.Air = IrAir.Around(this.Board);
        this.Settings = settings;
    }

    internal Board Board { get; }

    internal IrAir Air { get; }

    internal RmtChannelSettings Settings { get; }

    internal void Install(bool receives)
    {
        this.Board.Clock.Call();
        this.Settings.Channel = this.Air.Unit.Install(
            this, this.Settings.Channel, this.Settings.NumberOfMemoryBlocks, this.Settings.PinNumber, receives);
    }

    /// <summary>What each native call does first. The device throws for a closed channel, and so does closing it twice.</summary>
    internal void Call()
    {
        this.Board.Clock.Call();
        ObjectDisposedException.ThrowIf(!this.Air.Unit.Owns(this, this.Settings.Channel), this);
    }
}
