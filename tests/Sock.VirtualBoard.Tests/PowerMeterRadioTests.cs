using System;
using nanoFramework.Device.Bluetooth;
using nanoFramework.Device.Bluetooth.Advertisement;
using nanoFramework.Hardware.Esp32;
using nanoFramework.Runtime.Native;
using Xunit;

namespace Sock.VirtualBoard.Tests;

/// <summary>What the radio says of its own time: the base of every figure of what it draws.</summary>
public sealed class PowerMeterRadioTests
{
    [Fact]
    public void The_stack_counts_from_its_start_and_the_advert_within_it()
    {
        Board board = Bench.Run(() =>
        {
            VirtualThread.Sleep(1_000);
            BluetoothLEServer.Instance.Start();
            VirtualThread.Sleep(2_000);
            BluetoothLEAdvertisementPublisher publisher = new();
            publisher.Start();
            VirtualThread.Sleep(3_000);
            publisher.Stop();
            VirtualThread.Sleep(1_000);
            BluetoothLEServer.Instance.Stop();
            VirtualThread.Sleep(1_000);
        });

        Assert.InRange(board.Radio.StackOnMicroseconds, 6_300_000, 6_300_200);
        Assert.InRange(board.Radio.AdvertisingMicroseconds, 3_000_000, 3_000_100);
    }

    [Fact]
    public void Light_sleep_does_not_count_although_the_stack_was_started()
    {
        Board board = Bench.Run(() =>
        {
            new BluetoothLEAdvertisementPublisher().Start();
            Sleep.EnableWakeupByTimer(TimeSpan.FromSeconds(30));
            Sleep.StartLightSleep();
            VirtualThread.Sleep(1_000);
            BluetoothLEServer.Instance.Stop();
        });

        Assert.InRange(board.Radio.StackOnMicroseconds, 1_300_000, 1_300_200);
        Assert.InRange(board.Radio.AdvertisingMicroseconds, 1_000_000, 1_000_200);
    }

    [Fact]
    public void A_reboot_ends_it_and_what_was_counted_stays()
    {
        int boots = 0;
        Board board = Bench.Run(() =>
        {
            if (boots++ == 0)
            {
                new BluetoothLEAdvertisementPublisher().Start();
                VirtualThread.Sleep(2_000);
                Power.RebootDevice();
            }

            VirtualThread.Sleep(5_000);
        });

        Assert.InRange(board.Radio.StackOnMicroseconds, 2_300_000, 2_300_200);
        Assert.InRange(board.Radio.AdvertisingMicroseconds, 2_000_000, 2_000_200);
    }

    [Fact]
    public void A_refused_start_leaves_a_stack_that_draws_and_says_nothing()
    {
        Board board = Bench.Run(
            () =>
            {
                new BluetoothLEAdvertisementPublisher().Start();
                VirtualThread.Sleep(1_000);
            },
            new BoardOptions { AdvertStartFails = true });

        Assert.Equal(0, board.Radio.AdvertisingMicroseconds);
        Assert.True(board.Radio.StackOnMicroseconds >= 1_300_000);
    }
}
