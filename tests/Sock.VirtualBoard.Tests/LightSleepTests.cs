using System;
using nanoFramework.Hardware.Esp32;
using nanoFramework.Runtime.Native;
using Xunit;

namespace Sock.VirtualBoard.Tests;

public sealed class LightSleepTests
{
    [Fact]
    public void The_microsecond_timer_goes_on_and_the_tick_count_stands_still()
    {
        Board board = Bench.Run(() =>
        {
            VirtualThread.Sleep(1_000);
            Sleep.EnableWakeupByTimer(TimeSpan.FromSeconds(5));
            long ticksBefore = VirtualEnvironment.TickCount64;
            ulong before = HighResTimer.GetCurrent();
            Assert.Equal(EspNativeError.OK, Sleep.StartLightSleep());
            Assert.InRange(HighResTimer.GetCurrent() - before, 5_000_000UL, 5_000_100UL);
            Assert.Equal(ticksBefore, VirtualEnvironment.TickCount64);
            Assert.Equal(Sleep.WakeupCause.Timer, Sleep.GetWakeupCause());
        });
        Assert.Equal(5_000_000, board.LightSleepMicroseconds);
        Assert.Equal(55_000_000, board.AwakeMicroseconds);
    }

    [Fact]
    public void A_timer_keeps_what_is_left_of_it()
    {
        Bench.Run(() =>
        {
            ulong fired = 0;
            using VirtualTimer timer = new(_ => fired = HighResTimer.GetCurrent(), null, 2_000, -1);
            VirtualThread.Sleep(500);
            Sleep.EnableWakeupByTimer(TimeSpan.FromSeconds(10));
            Sleep.StartLightSleep();
            Assert.Equal(0UL, fired);
            VirtualThread.Sleep(1_400);
            Assert.Equal(0UL, fired);
            VirtualThread.Sleep(200);
            Assert.InRange(fired, 12_000_000UL, 12_000_200UL);
        });
    }

    [Fact]
    public void The_wake_timer_counts_anew_from_each_start()
    {
        Bench.Run(() =>
        {
            Sleep.EnableWakeupByTimer(TimeSpan.FromSeconds(2));
            VirtualThread.Sleep(1_500);
            for (int i = 0; i < 3; i++)
            {
                ulong before = HighResTimer.GetCurrent();
                Sleep.StartLightSleep();
                Assert.InRange(HighResTimer.GetCurrent() - before, 2_000_000UL, 2_000_100UL);
            }
        });
    }

    [Fact]
    public void A_button_ends_it_before_the_timer()
    {
        Board board = Bench.NewBoard();
        board.PressButton(38, 3 * Bench.Second, Bench.Second / 5);
        Bench.Run(board, () =>
        {
            Sleep.EnableWakeupByTimer(TimeSpan.FromSeconds(10));
            Assert.Equal(EspNativeError.OK, Sleep.EnableWakeupByPin(Sleep.WakeupGpioPin.Pin38, 0));
            Sleep.StartLightSleep();
            Assert.InRange(HighResTimer.GetCurrent(), 3_000_000UL, 3_000_100UL);
            Assert.Equal(Sleep.WakeupCause.Ext0, Sleep.GetWakeupCause());
        });
    }

    [Fact]
    public void A_button_that_is_held_ends_it_at_once_but_time_gets_on()
    {
        Board board = Bench.NewBoard();
        board.PressButton(38, 0, 2 * Bench.Second);
        int sleeps = 0;
        Bench.Run(board, () =>
        {
            Sleep.EnableWakeupByTimer(TimeSpan.FromSeconds(10));
            Sleep.EnableWakeupByPin(Sleep.WakeupGpioPin.Pin38, 0);
            while (!board.PinLevel(38))
            {
                Sleep.StartLightSleep();
                sleeps++;
            }
        });
        Assert.InRange(sleeps, 100, 20_000);
    }

    [Theory]
    [InlineData(Sleep.WakeupGpioPin.Pin5, 0)]
    [InlineData(Sleep.WakeupGpioPin.Pin38 | Sleep.WakeupGpioPin.Pin39, 0)]
    [InlineData(Sleep.WakeupGpioPin.Pin38, 2)]
    [InlineData(Sleep.WakeupGpioPin.None, 0)]
    public void Only_one_rtc_pin_and_a_level_of_0_or_1_can_wake(Sleep.WakeupGpioPin pin, int level)
    {
        Bench.Run(() => Assert.Equal(EspNativeError.INVALID_ARG, Sleep.EnableWakeupByPin(pin, level)));
    }

    [Fact]
    public void A_reboot_forgets_what_was_to_wake_the_board()
    {
        int boots = 0;
        Board board = Bench.Run(() =>
        {
            Assert.Equal(Sleep.WakeupCause.Undefined, Sleep.GetWakeupCause());
            if (boots++ == 0)
            {
                Sleep.EnableWakeupByTimer(TimeSpan.FromSeconds(1));
                Sleep.StartLightSleep();
                Power.RebootDevice();
            }

            Sleep.StartLightSleep();
            Assert.Fail("Nothing could end this sleep but the end of power.");
        });
        Assert.Equal(60 * Bench.Second, board.NowMicroseconds);
    }

    [Fact]
    public void Power_can_go_in_the_middle_of_it()
    {
        Board board = Bench.NewBoard(offAfterMicroseconds: 4 * Bench.Second);
        Bench.Run(board, () =>
        {
            Sleep.EnableWakeupByTimer(TimeSpan.FromHours(1));
            Sleep.StartLightSleep();
        });
        Assert.Equal(4 * Bench.Second, board.NowMicroseconds);
        Assert.InRange(board.LightSleepMicroseconds, 3_999_900, 4_000_000);
    }
}
