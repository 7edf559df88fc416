using System;

namespace Sock.VirtualBoard;

/// <summary>
/// The board was switched off. It derives from <see cref="Exception"/> itself and is thrown again by every later call into the board, so
/// that a firmware which catches everything, logs and reboots still comes to its end.
/// </summary>
public sealed class PowerOffException : Exception
{
    /// <summary>Thrown by the board only.</summary>
    public PowerOffException()
        : base("The board was switched off.")
    {
    }
}
