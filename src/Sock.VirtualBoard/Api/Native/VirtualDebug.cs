namespace Sock.VirtualBoard;

/// <summary>
/// What the firmware knows as System.Diagnostics.Debug. On the device these calls exist in debug builds only; here they always reach
/// <see cref="Board.DebugLines"/>.
/// </summary>
public static class VirtualDebug
{
    /// <summary>Writes one line to the debugger's channel.</summary>
    public static void WriteLine(string message) => Board.Current.WriteDebugLine(message);
}
