namespace Sock.VirtualBoard;

/// <summary>One line that the firmware wrote for the debugger.</summary>
/// <param name="Microseconds">When, since the board was first powered.</param>
/// <param name="Text">The line.</param>
public sealed record DebugLine(long Microseconds, string Text);
