using System;

namespace Sock.VirtualBoard;

/// <summary>The firmware asked for a reboot: ends its main, however many catches lie in between.</summary>
internal sealed class RebootException : Exception
{
    public RebootException()
        : base("The board reboots.")
    {
    }
}
