using Sock.VirtualBoard;

namespace nanoFramework.Runtime.Native;

/// <summary>Restarting the device.</summary>
public class Power
{
    /// <summary>Restarts the board: this call never returns, and <see cref="Board.Run"/> calls the firmware's main again.</summary>
    public static void RebootDevice() => Board.Current.Reboot();
}
