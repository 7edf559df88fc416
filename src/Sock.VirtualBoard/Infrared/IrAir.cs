using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Sock.VirtualBoard.Wiring;

namespace Sock.VirtualBoard.Infrared;

/// <summary>The infrared light around a board: what its LEDs send, and what shines on its receiver diodes.</summary>
public sealed class IrAir
{
    private static readonly ConditionalWeakTable<Board, IrAir> Airs = [];
    private readonly Board board;

    // Replaced as a whole, so that a person may press a remote's key from another thread.
    private IrLight[] lights = [];

    private IrAir(Board board)
    {
        this.board = board;
        this.Unit = new RmtUnit(board);
    }

    /// <summary>Raised on the firmware's thread for each sending, when its last light has gone out.</summary>
    public event Action<IrBurst>? Sent;

    /// <summary>How many frames the board's pulse receivers lost: too long for their memory, or nobody fetched the ones before.</summary>
    public int LostFrames { get; internal set; }

    /// <summary>How many driver calls the chip refuses from now on, for no reason that a firmware can see. May be set from any thread.</summary>
    public int Refusals { get; set; }

    internal RmtUnit Unit { get; }

    internal IReadOnlyList<IrLight> Lights => this.lights;

    /// <summary>The light around that board; always the same one.</summary>
    public static IrAir Around(Board board) => Airs.GetValue(board, key => new IrAir(key));

    /// <summary>Whether a pin's LED is lit although nothing is being sent: the chip was told to idle high, or was stopped in the middle of a mark.</summary>
    public bool IsLeftLit(int pin) => this.Unit.IsLeftLit(pin);

    /// <summary>Solders a receiver diode to a pin: its output is high as long as it sees no light.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such pin.</exception>
    public void ConnectReceiver(int pin) => this.board.DrivePin(pin, high: true, 0, long.MaxValue / 2);

    /// <summary>
    /// Lets light fall on the receiver diode at a pin: mark, space, and so on, of whatever lengths. May be called from any thread; plan it before the
    /// firmware's time is there. The receiver answers on the microsecond; the tolerances of a real one are for the caller to add.
    /// </summary>
    public void Shine(int pin, long fromMicroseconds, IReadOnlyList<int> pulsesMicroseconds)
    {
        ArgumentNullException.ThrowIfNull(pulsesMicroseconds);
        lock (Airs)
        {
            this.lights = [.. this.lights, new IrLight(pin, fromMicroseconds, [.. pulsesMicroseconds])];
        }
    }

    internal void Tell(IrBurst burst)
    {
        this.board.Clock.Show();
        this.Sent?.Invoke(burst);
    }

    internal sealed record IrLight(int Pin, long From, int[] Pulses);
}
