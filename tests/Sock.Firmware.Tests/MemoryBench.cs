using System;
using Sock.Firmware.Board;
using Sock.VirtualBoard;

namespace Sock.Firmware.Tests;

/// <summary>A board on which only the memory works.</summary>
internal static class MemoryBench
{
    /// <summary>Version, episode 4, name ABCD, check: spelled out, because a sock that is updated must read what the one before wrote.</summary>
    public static readonly byte[] Episode4 = Convert.FromHexString("0104000000CDAB002E");

    /// <summary>Lets a memory work on a board with that flash, and copies back what became of it.</summary>
    public static VirtualFlash Use(VirtualFlash flash, Action<SockMemory> program)
    {
        Evening bench = new();
        flash.CopyTo(bench.Board.Flash);
        bench.Run(10, () => program(new SockMemory()));
        if (bench.Board.LastFailure is not null)
        {
            throw bench.Board.LastFailure;
        }

        return bench.Board.Flash;
    }
}
