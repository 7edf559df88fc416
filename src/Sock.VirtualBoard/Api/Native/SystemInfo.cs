using Sock.VirtualBoard;

namespace nanoFramework.Runtime.Native;

/// <summary>What runs on the chip.</summary>
public static class SystemInfo
{
    /// <summary>Name of the runtime's image, as it was flashed: <see cref="BoardOptions.TargetName"/>.</summary>
    public static string TargetName
    {
        get
        {
            Board board = Board.Current;
            board.Clock.Call();
            return board.Options.TargetName;
        }
    }
}
