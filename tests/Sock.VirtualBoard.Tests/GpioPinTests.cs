using System;
using System.Collections.Generic;
using System.Device.Gpio;
using nanoFramework.Runtime.Native;
using Xunit;

namespace Sock.VirtualBoard.Tests;

public sealed class GpioPinTests
{
    [Theory]
    [InlineData(6)]
    [InlineData(11)]
    [InlineData(24)]
    [InlineData(40)]
    [InlineData(-1)]
    public void Pins_of_the_flash_memory_and_pins_that_do_not_exist_cannot_be_opened(int pin)
    {
        Bench.Run(() => Assert.Throws<InvalidOperationException>(() => new GpioController().OpenPin(pin)));
    }

    [Fact]
    public void A_pin_is_opened_once_until_it_is_closed()
    {
        Bench.Run(() =>
        {
            using GpioController controller = new();
            GpioPin pin = controller.OpenPin(13, PinMode.Output);
            Assert.Throws<InvalidOperationException>(() => controller.OpenPin(13));
            pin.Dispose();
            Assert.Throws<ObjectDisposedException>(() => pin.Read());
            Assert.Equal(PinMode.Input, controller.OpenPin(13).GetPinMode());
        });
    }

    [Fact]
    public void Changes_of_an_output_are_seen_with_their_time()
    {
        List<PinChange> changes = [];
        Board board = Bench.NewBoard();
        board.PinChanged += changes.Add;
        Bench.Run(board, () =>
        {
            GpioPin led = new GpioController().OpenPin(13, PinMode.Output);
            led.Write(PinValue.Low);
            VirtualThread.Sleep(1_000);
            led.Write(PinValue.High);
            led.Write(PinValue.High);
            Assert.True(board.PinLevel(13));
            Assert.Equal(PinValue.High, led.Read());
            VirtualThread.Sleep(1_000);
            led.Toggle();
            Assert.Equal(PinValue.Low, led.Read());
        });
        Assert.Equal(2, changes.Count);
        Assert.Equal((13, true), (changes[0].Pin, changes[0].IsHigh));
        Assert.InRange(changes[1].Microseconds - changes[0].Microseconds, 1_000_000, 1_000_100);
    }

    [Fact]
    public void A_reboot_and_the_end_of_power_put_the_light_out()
    {
        List<PinChange> changes = [];
        Board board = Bench.NewBoard();
        board.PinChanged += changes.Add;
        Bench.Run(board, () =>
        {
            new GpioController().OpenPin(13, PinMode.Output).Write(PinValue.High);
            VirtualThread.Sleep(10_000);
            if (board.Reboots == 0)
            {
                Power.RebootDevice();
            }

            VirtualThread.Sleep(-1);
        });
        Assert.Equal([true, false, true, false], changes.ConvertAll(change => change.IsHigh));
        Assert.Equal(60 * Bench.Second, changes[3].Microseconds);
    }

    [Fact]
    public void An_input_with_a_pull_up_reads_high_unless_it_is_driven()
    {
        Board board = Bench.NewBoard();
        board.PressButton(27, Bench.Second, Bench.Second);
        Bench.Run(board, () =>
        {
            GpioPin button = new GpioController().OpenPin(27, PinMode.InputPullUp);
            Assert.Equal(PinValue.High, button.Read());
            VirtualThread.Sleep(1_500);
            Assert.Equal(PinValue.Low, button.Read());
            VirtualThread.Sleep(1_000);
            Assert.Equal(PinValue.High, button.Read());
        });
    }

    [Fact]
    public void Pins_34_to_39_have_no_resistors_but_the_button_has_one_on_the_board()
    {
        Bench.Run(() =>
        {
            using GpioController controller = new();
            Assert.Equal(PinValue.Low, controller.OpenPin(34, PinMode.InputPullUp).Read());
            Assert.Equal(PinValue.High, controller.OpenPin(38, PinMode.Input).Read());
            Assert.Throws<ArgumentException>(() => controller.OpenPin(35, PinMode.Output));
        });
    }

    [Fact]
    public void An_input_cannot_be_written()
    {
        Bench.Run(() =>
        {
            GpioPin pin = new GpioController().OpenPin(13);
            Assert.Throws<InvalidOperationException>(() => pin.Write(PinValue.High));
            pin.Toggle();
            Assert.Equal(PinValue.Low, pin.Read());
        });
    }

    [Fact]
    public void A_pin_can_be_polled_without_time_standing_still()
    {
        Board board = Bench.NewBoard();
        board.DrivePin(4, high: true, 2 * Bench.Second, Bench.Second);
        Bench.Run(board, () =>
        {
            GpioPin pin = new GpioController().OpenPin(4, PinMode.InputPullDown);
            while (pin.Read() == PinValue.Low)
            {
            }

            Assert.InRange(board.NowMicroseconds, 2_000_000, 2_000_100);
        });
    }

    [Fact]
    public void A_level_converts_as_on_the_device()
    {
        Assert.Equal(PinValue.High, (PinValue)5);
        Assert.Equal(PinValue.Low, (PinValue)false);
        Assert.True((bool)PinValue.High);
        Assert.Equal(1, (int)PinValue.High);
        Assert.Equal(0, (byte)PinValue.Low);
        Assert.Equal("High", PinValue.High.ToString());
        Assert.True(PinValue.High != PinValue.Low);
    }
}
