using System;
using System.Device.Gpio;
using System.Device.I2c;
using nanoFramework.Hardware.Esp32;
using nanoFramework.Runtime.Native;
using Sock.VirtualBoard.Chips;
using Xunit;

namespace Sock.VirtualBoard.Tests;

public sealed class PowerMeterTests
{
    private const int Led = 13;
    private const int Motor = 27;

    [Fact]
    public void A_pin_counts_while_it_is_high_and_only_then()
    {
        PowerMeter meter = Measure(() =>
        {
            GpioPin led = new GpioController().OpenPin(Led, PinMode.Output);
            for (int i = 0; i < 3; i++)
            {
                led.Write(PinValue.High);
                VirtualThread.Sleep(500);
                led.Write(PinValue.Low);
                VirtualThread.Sleep(2_000);
            }
        });

        Assert.InRange(meter.HighMicroseconds(Led), 1_500_000, 1_500_200);
        Assert.Equal(0, meter.HighMicroseconds(Motor));
    }

    [Fact]
    public void A_pin_that_stays_high_counts_through_light_sleep_until_power_goes()
    {
        PowerMeter meter = Measure(() =>
        {
            new GpioController().OpenPin(Led, PinMode.Output).Write(PinValue.High);
            Sleep.EnableWakeupByTimer(TimeSpan.FromSeconds(90));
            Sleep.StartLightSleep();
        });

        Assert.InRange(meter.HighMicroseconds(Led), 59_999_000, 60_000_000);
    }

    [Fact]
    public void A_reboot_ends_what_was_high()
    {
        int boots = 0;
        PowerMeter meter = Measure(() =>
        {
            if (boots++ == 0)
            {
                new GpioController().OpenPin(Motor, PinMode.Output).Write(PinValue.High);
                VirtualThread.Sleep(1_000);
                Power.RebootDevice();
            }
        });

        Assert.InRange(meter.HighMicroseconds(Motor), 1_000_000, 1_000_200);
    }

    [Fact]
    public void The_bus_is_busy_for_nine_clocks_a_byte_addresses_included()
    {
        PowerMeter meter = Measure(() =>
        {
            using I2cDevice sensor = Bench.OpenSensor();
            sensor.WriteRead(new byte[] { 0x75 }, new byte[1]);
            sensor.Write(new byte[] { 0x6B, 0x00 });
        });

        // Address, register, address, identity; address, register, value: seven bytes at 400 kHz.
        Assert.Equal(7, meter.I2cBytes);
        Assert.Equal(157, meter.I2cBusyMicroseconds);
    }

    [Fact]
    public void A_sensor_that_is_not_there_keeps_the_bus_busy_for_its_address()
    {
        BoardOptions broken = new() { SensorFaults = [new SensorFault(SensorFaultKind.NoAcknowledge, 0, long.MaxValue)] };
        PowerMeter meter = Measure(
            () =>
            {
                using I2cDevice sensor = Bench.OpenSensor();
                sensor.WriteRead(new byte[] { 0x75 }, new byte[1]);
            },
            broken);

        Assert.Equal(1, meter.I2cBytes);
    }

    [Theory]
    [InlineData(99)]
    [InlineData(1_001)]
    public void No_bus_is_slower_than_100_kHz_or_faster_than_1_MHz(int busKiloHertz) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PowerMeter(Bench.NewBoard(), busKiloHertz));

    private static PowerMeter Measure(Action main, BoardOptions? options = null)
    {
        Board board = Bench.NewBoard(options);
        PowerMeter meter = new(board);
        Bench.Run(board, main);
        return meter;
    }
}
