namespace Sock.VirtualBoard;

/// <summary>The firmware changed the level of an output; a reboot or the end of power does so too.</summary>
/// <param name="Microseconds">When, since the board was first powered.</param>
/// <param name="Pin">Number of the GPIO.</param>
/// <param name="IsHigh">The new level.</param>
public sealed record PinChange(long Microseconds, int Pin, bool IsHigh);
