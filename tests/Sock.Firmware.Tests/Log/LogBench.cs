using System;
using System.Collections.Generic;
using System.Linq;
using Sock.Firmware.Board;
using Sock.Firmware.Log;
using Sock.VirtualBoard;

namespace Sock.Firmware.Tests.Log;

/// <summary>A board on which only the night log works.</summary>
internal static class LogBench
{
    public const int EpochMs = 30_000;

    public static string PathOf(int segment) => FormattableString.Invariant($@"I:\night{segment}.log");

    /// <summary>Lets a log work on a board with that flash, and gives the flash back as it was left. The power may go before the program ends.</summary>
    public static VirtualFlash Use(VirtualFlash flash, Action<NightLog> program, Action<VirtualFlash>? prepare = null)
    {
        Evening bench = new();
        flash.CopyTo(bench.Board.Flash);
        prepare?.Invoke(bench.Board.Flash);
        bench.Run(10_000, () => program(new NightLog(new LogFlash())));
        return bench.Board.LastFailure is null ? bench.Board.Flash : throw bench.Board.LastFailure;
    }

    /// <summary>A session of so many epochs and a goodbye. How many pages it takes to be stored.</summary>
    public static void Session(NightLog log, int epochs)
    {
        log.Begin(0);
        for (int i = 0; i < epochs; i++)
        {
            log.AddEpoch(1_000 * (i % 60), true, i * EpochMs);
        }

        log.Flush(epochs * EpochMs);
    }

    /// <summary>All pages on that flash, read by a board of its own.</summary>
    public static IReadOnlyList<byte[]> Pages(VirtualFlash flash)
    {
        List<byte[]> pages = [];
        Use(flash, log => pages = Pages(log));
        return pages;
    }

    public static List<byte[]> Pages(NightLog log)
    {
        List<byte[]> pages = [];
        byte[] page = new byte[NightPage.Length];
        uint from = 0;
        while (log.ReadPage(from, page) > 0)
        {
            pages.Add((byte[])page.Clone());
            from = NightPage.Number(page, 0) + 1;
        }

        return pages;
    }

    public static IReadOnlyList<uint> Numbers(VirtualFlash flash) => [.. Pages(flash).Select(page => NightPage.Number(page, 0))];
}
