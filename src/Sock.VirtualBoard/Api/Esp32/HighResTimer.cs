using Sock.VirtualBoard;

namespace nanoFramework.Hardware.Esp32;

/// <summary>The chip's microsecond timer.</summary>
public class HighResTimer
{
    /// <summary>
    /// Microseconds since boot, light sleep included: the only clock of the device that goes on in it. Starts at 0 again after a reboot.
    /// </summary>
    public static ulong GetCurrent()
    {
        Board board = Board.Current;
        board.Clock.CallThatMayFireTimers();
        return (ulong)board.Clock.SinceBootMicroseconds;
    }
}
