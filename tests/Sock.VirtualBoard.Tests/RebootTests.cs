using System;
using System.Collections.Generic;
using nanoFramework.Hardware.Esp32;
using nanoFramework.Runtime.Native;
using Xunit;

namespace Sock.VirtualBoard.Tests;

public sealed class RebootTests
{
    [Fact]
    public void A_reboot_cannot_be_caught_either()
    {
        int starts = 0;
        Board board = Bench.Run(() =>
        {
            if (++starts == 3)
            {
                return;
            }

            try
            {
                Power.RebootDevice();
            }
            catch (Exception)
            {
                Assert.ThrowsAny<Exception>(() => HighResTimer.GetCurrent());
            }
        });
        Assert.Equal(3, starts);
        Assert.Equal(2, board.Reboots);
    }

    [Fact]
    public void A_reboot_takes_its_time_and_starts_the_timers_at_0_again()
    {
        List<ulong> firstReadings = [];
        List<long> boots = [];
        Board board = Bench.NewBoard(new BoardOptions { RebootMilliseconds = 2_000 });
        Bench.Run(board, () =>
        {
            boots.Add(board.NowMicroseconds);
            firstReadings.Add(HighResTimer.GetCurrent());
            Assert.Equal(0, VirtualEnvironment.TickCount64);
            VirtualThread.Sleep(3_000);
            if (boots.Count < 3)
            {
                Power.RebootDevice();
            }
        });
        Assert.Equal([10UL, 10UL, 10UL], firstReadings);
        Assert.InRange(boots[1] - boots[0], 5_000_000, 5_000_100);
    }
}
