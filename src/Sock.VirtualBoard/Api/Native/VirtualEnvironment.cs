namespace Sock.VirtualBoard;

/// <summary>What the firmware knows as System.Environment.</summary>
public static class VirtualEnvironment
{
    /// <summary>Milliseconds of awake time since boot: this clock stands still in light sleep, so it is no measure of real time.</summary>
    public static long TickCount64
    {
        get
        {
            Board board = Board.Current;
            board.Clock.CallThatMayFireTimers();
            return board.Clock.AwakeSinceBootMicroseconds / 1_000;
        }
    }
}
