using nanoFramework.Hardware.Esp32;

namespace Sock.Firmware.Board;

/// <summary>
/// The only clock of the firmware. It reads the high-resolution timer, which goes on in light sleep; the runtime's own clocks
/// (tick count, thread sleep, timers) stand still there.
/// </summary>
public static class BoardClock
{
    /// <summary>Milliseconds since the start. Wraps after 49 days; only differences mean anything, see <see cref="ElapsedMs"/>.</summary>
    public static int NowMs()
    {
        return (int)(uint)(HighResTimer.GetCurrent() / 1000);
    }

    /// <summary>Milliseconds from <paramref name="earlierMs"/> to <paramref name="laterMs"/>, right across one wrap. Negative when the later one is the earlier.</summary>
    public static int ElapsedMs(int earlierMs, int laterMs)
    {
        return unchecked(laterMs - earlierMs);
    }
}
