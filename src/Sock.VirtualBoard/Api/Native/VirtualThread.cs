using System;
using System.Threading;

namespace Sock.VirtualBoard;

/// <summary>What the firmware knows as System.Threading.Thread: waiting in awake time, in which adverts go out and timers fire.</summary>
public static class VirtualThread
{
    /// <summary>
    /// Waits <paramref name="millisecondsTimeout"/> of awake time, in ms; -1 waits for ever. The clock of this wait stands still in light
    /// sleep.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative and not -1.</exception>
    public static void Sleep(int millisecondsTimeout)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(millisecondsTimeout, Timeout.Infinite);
        Board board = Board.Current;
        if (millisecondsTimeout == Timeout.Infinite)
        {
            board.Clock.PassForEver();
        }

        board.Clock.Call();
        board.Clock.Pass(millisecondsTimeout * 1_000L);
    }
}
