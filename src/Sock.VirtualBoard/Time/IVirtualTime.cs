namespace Sock.VirtualBoard.Time;

/// <summary>Time as a virtual board lives it. Only the thread that runs the firmware calls it.</summary>
public interface IVirtualTime
{
    /// <summary>Microseconds since the board was first powered. Never goes back.</summary>
    long NowMicroseconds { get; }

    /// <summary>
    /// Blocks the calling thread until <see cref="NowMicroseconds"/> is at least <paramref name="microseconds"/>; returns at once when it
    /// already is.
    /// </summary>
    void WaitUntil(long microseconds);
}
