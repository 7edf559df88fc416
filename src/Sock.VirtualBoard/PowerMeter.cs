using System;
using System.Collections.Generic;

namespace Sock.VirtualBoard;

/// <summary>
/// Adds up, from outside, what the parts around the chip draw current for: how long each output was high and how long the I2C wires were busy. Times are
/// microseconds of the board's time, light sleep included. Read it on the firmware's thread, or after the board's run has ended.
/// </summary>
public sealed class PowerMeter
{
    private const int ClocksPerByte = 9;
    private readonly Board board;
    private readonly int busKiloHertz;
    private readonly Dictionary<int, long> highBefore = [];
    private readonly Dictionary<int, long> highSince = [];

    /// <summary>A meter on a board that has not run yet. <paramref name="busKiloHertz"/> is the speed of its I2C bus, 100 to 1,000; default 400.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The speed lies outside its range.</exception>
    public PowerMeter(Board board, int busKiloHertz = 400)
    {
        ArgumentNullException.ThrowIfNull(board);
        ArgumentOutOfRangeException.ThrowIfLessThan(busKiloHertz, 100);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(busKiloHertz, 1_000);
        this.board = board;
        this.busKiloHertz = busKiloHertz;
        board.PinChanged += this.Count;
        board.I2cTransferred += this.Count;
    }

    /// <summary>How long clock and data of the I2C bus were busy; a transfer that nobody acknowledged is one byte.</summary>
    public long I2cBusyMicroseconds => this.I2cBytes * ClocksPerByte * 1_000 / this.busKiloHertz;

    /// <summary>Bytes on the I2C wires, addresses included.</summary>
    public long I2cBytes { get; private set; }

    /// <summary>How long an output was high; 0 for a pin that never was.</summary>
    public long HighMicroseconds(int pin)
    {
        long before = this.highBefore.GetValueOrDefault(pin);
        return this.highSince.TryGetValue(pin, out long since) ? before + this.board.NowMicroseconds - since : before;
    }

    private void Count(PinChange change)
    {
        if (change.IsHigh)
        {
            this.highSince[change.Pin] = change.Microseconds;
        }
        else if (this.highSince.Remove(change.Pin, out long since))
        {
            this.highBefore[change.Pin] = this.highBefore.GetValueOrDefault(change.Pin) + change.Microseconds - since;
        }
    }

    private void Count(I2cTransfer transfer)
    {
        int addresses = (transfer.Written.Length > 0 ? 1 : 0) + (transfer.Read.Length > 0 ? 1 : 0);
        this.I2cBytes += Math.Max(1, addresses) + transfer.Written.Length + transfer.Read.Length;
    }
}
