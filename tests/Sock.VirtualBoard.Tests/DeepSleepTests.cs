using System;
using System.Collections.Generic;
using System.Device.Gpio;
using nanoFramework.Hardware.Esp32;
using Sock.VirtualBoard.Motion;
using Sock.VirtualBoard.Time;
using Xunit;

namespace Sock.VirtualBoard.Tests;

public sealed class DeepSleepTests
{
    private const int Button = 38;
    private const long Second = 1_000_000;

    [Fact]
    public void A_button_wakes_the_board_into_a_boot_that_knows_why()
    {
        List<Sleep.WakeupCause> causes = [];
        Board board = Bench.NewBoard();
        board.PressButton(Button, 20 * Second, Second);
        Bench.Run(board, () =>
        {
            causes.Add(Sleep.GetWakeupCause());
            if (causes.Count == 1)
            {
                Sleep.EnableWakeupByPin(Sleep.WakeupGpioPin.Pin38, 0);
                Sleep.StartDeepSleep();
            }

            Assert.InRange(board.NowMicroseconds, 21 * Second, 22 * Second);
            Assert.True(HighResTimer.GetCurrent() < 1_000);
        });

        Assert.Equal([Sleep.WakeupCause.Undefined, Sleep.WakeupCause.Ext0], causes);
        Assert.Equal(1, board.DeepSleeps);
        Assert.Equal(0, board.Reboots);
        Assert.InRange(board.DeepSleepMicroseconds, 19 * Second, 20 * Second);
    }

    [Fact]
    public void A_timer_wakes_it_and_is_no_longer_enabled_then()
    {
        int boots = 0;
        Board board = Bench.Run(() =>
        {
            if (++boots == 1)
            {
                Sleep.EnableWakeupByTimer(TimeSpan.FromSeconds(7));
            }

            Sleep.StartDeepSleep();
        });

        // The second sleep has nothing to wake it: it lasts until power goes.
        Assert.Equal(2, boots);
        Assert.Equal(2, board.DeepSleeps);
    }

    [Fact]
    public void A_sleep_that_nothing_ends_is_named()
    {
        Board board = new(new FreeRunningTime(), new StillMotion(long.MaxValue));

        InvalidOperationException e = Assert.Throws<InvalidOperationException>(() => board.Run(Sleep.StartDeepSleep));

        Assert.Contains("sleeps for ever", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Pins_lose_their_levels()
    {
        bool levelInSleep = true;
        Board board = Bench.NewBoard();
        board.PinChanged += change => levelInSleep = change.IsHigh;
        Bench.Run(board, () =>
        {
            new GpioController().OpenPin(13, PinMode.Output).Write(PinValue.High);
            Assert.True(levelInSleep);
            Sleep.StartDeepSleep();
        });

        Assert.False(levelInSleep);
    }

    [Fact]
    public void An_image_for_the_S3_has_the_pins_of_the_S3()
    {
        Bench.Run(
            Bench.NewBoard(new BoardOptions { TargetName = "ESP32_S3_OCTAL" }),
            () =>
            {
                Assert.Equal(-1, Configuration.GetFunctionPin(DeviceFunction.I2C1_DATA));
                GpioController gpio = new();
                gpio.OpenPin(38, PinMode.Output).Dispose();
                Assert.Throws<InvalidOperationException>(() => gpio.OpenPin(27));
                Assert.Equal(EspNativeError.INVALID_ARG, Sleep.EnableWakeupByPin(Sleep.WakeupGpioPin.Pin38, 0));
                Assert.Equal(EspNativeError.OK, Sleep.EnableWakeupByPin(Sleep.WakeupGpioPin.Pin4, 0));
            });
    }
}
