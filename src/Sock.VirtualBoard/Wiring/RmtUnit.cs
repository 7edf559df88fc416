using System;
using System.Collections.Generic;
using Sock.VirtualBoard.Infrared;

namespace Sock.VirtualBoard.Wiring;

/// <summary>The eight channels of the chip's pulse unit. A reboot frees them all.</summary>
internal sealed class RmtUnit(Board board)
{
    private const int Channels = 8;
    private readonly object?[] owners = new object?[Channels];
    private readonly HashSet<int> leftLit = [];
    private int lives;

    /// <summary>On an ESP32-S3 each channel either sends (0 to 3) or receives (4 to 7), and looks for a carrier when told to; on an ESP32 both, and never.</summary>
    public bool IsS3 { get; } = board.Options.TargetName.StartsWith("ESP32_S3", StringComparison.Ordinal);

    /// <summary>Pairs of pulses that one memory block holds.</summary>
    public int PairsPerBlock => this.IsS3 ? 48 : 64;

    /// <summary>Gives a channel to its owner; -1 asks for the first free one, whatever it can do. Returns the channel.</summary>
    public int Install(object owner, int channel, int memoryBlocks, int pin, bool receives)
    {
        this.ForgetLivesBefore();
        int taken = channel >= 0 ? channel : Array.IndexOf(this.owners, null);
        bool canDo = !this.IsS3 || receives == taken >= Channels / 2;
        IrAir air = IrAir.Around(board);
        bool isRefused = air.Refusals > 0;
        air.Refusals -= isRefused ? 1 : 0;
        if (isRefused || taken < 0 || this.owners[taken] is not null || taken + memoryBlocks > Channels || !canDo || !board.Chip.IsFree(pin))
        {
#pragma warning disable CA2201 // The device raises nothing more telling.
            throw new Exception("The RMT driver refused the channel.");
#pragma warning restore CA2201
        }

        this.owners[taken] = owner;
        return taken;
    }

    public bool Owns(object owner, int channel)
    {
        this.ForgetLivesBefore();
        return this.owners[channel] == owner;
    }

    public void Uninstall(int channel) => this.owners[channel] = null;

    public void LeaveLit(int pin, bool isLit)
    {
        if (isLit)
        {
            this.leftLit.Add(pin);
        }
        else
        {
            this.leftLit.Remove(pin);
        }
    }

    public bool IsLeftLit(int pin)
    {
        this.ForgetLivesBefore();
        return this.leftLit.Contains(pin);
    }

    private void ForgetLivesBefore()
    {
        int now = board.Reboots + board.DeepSleeps;
        if (now != this.lives)
        {
            this.lives = now;
            Array.Clear(this.owners);
            this.leftLit.Clear();
        }
    }
}
