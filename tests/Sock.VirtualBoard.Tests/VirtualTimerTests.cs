using System;
using System.Collections.Generic;
using nanoFramework.Hardware.Esp32;
using nanoFramework.Runtime.Native;
using Xunit;

namespace Sock.VirtualBoard.Tests;

public sealed class VirtualTimerTests
{
    [Fact]
    public void A_period_fires_again_and_again_until_it_is_disposed()
    {
        List<long> fired = [];
        Bench.Run(() =>
        {
            VirtualTimer timer = new(_ => fired.Add(VirtualEnvironment.TickCount64), null, 100, 250);
            VirtualThread.Sleep(1_000);
            timer.Dispose();
            VirtualThread.Sleep(1_000);
        });
        Assert.Equal([100L, 350L, 600L, 850L], fired);
    }

    [Fact]
    public void It_hands_its_state_to_the_callback_on_the_firmwares_thread()
    {
        Bench.Run(() =>
        {
            object? seen = null;
            int thread = 0;
            using VirtualTimer timer = new(
                state =>
                {
                    seen = state;
                    thread = Environment.CurrentManagedThreadId;
                },
                "x",
                TimeSpan.FromMilliseconds(10),
                TimeSpan.FromMilliseconds(-1));
            VirtualThread.Sleep(20);
            Assert.Equal("x", seen);
            Assert.Equal(Environment.CurrentManagedThreadId, thread);
        });
    }

    [Fact]
    public void A_firmware_that_polls_for_it_gets_it()
    {
        Bench.Run(() =>
        {
            bool fired = false;
            using VirtualTimer timer = new(_ => fired = true, null, 50, -1);
            while (!fired)
            {
                HighResTimer.GetCurrent();
            }

            Assert.InRange(VirtualEnvironment.TickCount64, 50, 51);
        });
    }

    [Fact]
    public void A_callback_that_throws_ends_itself_and_not_main()
    {
        Board board = Bench.NewBoard();
        bool wentOn = false;
        board.Run(() =>
        {
            using VirtualTimer timer = new(_ => throw new FormatException(), null, 10, -1);
            VirtualThread.Sleep(20);
            wentOn = true;
        });
        Assert.True(wentOn);
        Assert.IsType<FormatException>(board.LastFailure);
    }

    [Fact]
    public void A_callback_can_reboot_a_board_whose_main_hangs()
    {
        int boots = 0;
        Board board = Bench.Run(() =>
        {
            if (boots++ == 0)
            {
                using VirtualTimer supervisor = new(_ => Power.RebootDevice(), null, 500, -1);
                VirtualThread.Sleep(-1);
            }
        });
        Assert.Equal(2, boots);
        Assert.Equal(1, board.Reboots);
    }

    [Fact]
    public void A_callback_that_takes_longer_than_its_period_does_not_keep_main_from_going_on()
    {
        Bench.Run(() =>
        {
            int fired = 0;
            using VirtualTimer timer = new(
                _ =>
                {
                    fired++;
                    VirtualThread.Sleep(100);
                },
                null,
                10,
                20);
            VirtualThread.Sleep(50);
            Assert.Equal(1, fired);
        });
    }

    [Fact]
    public void Change_starts_it_anew()
    {
        Bench.Run(() =>
        {
            int fired = 0;
            using VirtualTimer timer = new(_ => fired++, null, -1, -1);
            VirtualThread.Sleep(1_000);
            Assert.Equal(0, fired);
            Assert.True(timer.Change(10, -1));
            VirtualThread.Sleep(1_000);
            Assert.Equal(1, fired);
            Assert.Throws<ArgumentOutOfRangeException>(() => timer.Change(-2, -1));
        });
    }
}
