using System;
using System.Collections.Generic;
using System.Linq;
using nanoFramework.Hardware.Esp32.Rmt;
using Sock.VirtualBoard.Infrared;
using Xunit;

namespace Sock.VirtualBoard.Tests;

/// <summary>What the device's pulse unit does and refuses, after the runtime's sources.</summary>
public sealed class RmtChannelTests
{
    private const int Pin = 25;

    // 1,000 us lit, 500 us dark.
    private static readonly byte[] OnePair = [0xE8, 0x83, 0xF4, 0x01];

    [Fact]
    public void Items_become_light_with_the_carrier_of_the_settings_and_take_their_time()
    {
        (List<IrBurst> bursts, long took) = Send(settings => settings.CarrierWaveFrequency = 40_000, channel => channel.SendData([.. OnePair, .. OnePair], true));

        IrBurst burst = Assert.Single(bursts);
        Assert.Equal((Pin, 40_000, 33), (burst.Pin, burst.CarrierHz, burst.DutyPercent));
        Assert.Equal([1_000, 500, 1_000, 500], burst.PulsesMicroseconds);
        Assert.InRange(took, 3_000, 3_100);
    }

    [Fact]
    public void The_default_is_a_carrier_of_38_kilohertz_and_without_one_the_light_is_steady()
    {
        Assert.Equal(38_000, Send(_ => { }, channel => channel.SendData(OnePair, true)).Bursts[0].CarrierHz);
        Assert.Equal(0, Send(settings => settings.EnableCarrierWave = false, channel => channel.SendData(OnePair, true)).Bursts[0].CarrierHz);
        Assert.Equal(0, Send(settings => settings.CarrierLevel = false, channel => channel.SendData(OnePair, true)).Bursts[0].CarrierHz);
    }

    [Fact]
    public void A_length_of_0_ends_the_sending_and_pieces_of_one_level_are_one_pulse()
    {
        byte[] items = [0x64, 0x80, 0x64, 0x80, 0x0A, 0x00, 0x00, 0x80, .. OnePair];

        Assert.Equal([200, 10], Send(_ => { }, channel => channel.SendData(items, true)).Bursts[0].PulsesMicroseconds);
    }

    [Fact]
    public void Bytes_that_are_no_whole_items_are_refused_by_a_plain_exception() =>
        Send(_ => { }, channel => Assert.Equal(typeof(Exception), Record.Exception(() => channel.SendData([1, 2, 3], true))!.GetType()));

    [Fact]
    public void A_sending_that_nobody_waits_for_is_cut_off_when_the_channel_is_closed()
    {
        (List<IrBurst> bursts, long took) = Send(_ => { }, channel => channel.SendData(OnePair, false));

        Assert.True(Assert.Single(bursts).IsCutOff);
        Assert.InRange(took, 0, 100);
    }

    [Fact]
    public void A_second_sending_waits_for_the_first()
    {
        (List<IrBurst> bursts, long took) = Send(_ => { }, channel =>
        {
            channel.SendData(OnePair, false);
            channel.SendData(OnePair, true);
        });

        Assert.Equal([false, false], bursts.Select(burst => burst.IsCutOff));
        Assert.InRange(took, 3_000, 3_100);
    }

    [Theory]
    [InlineData(true, false, false)]
    [InlineData(true, true, true)]
    [InlineData(false, false, true)]
    public void An_idle_level_that_is_high_or_none_leaves_the_led_lit(bool enabled, bool level, bool isLit)
    {
        Board board = Bench.NewBoard();
        Bench.Run(board, () =>
        {
            using TransmitterChannel channel = new(new TransmitChannelSettings(0, Pin) { EnableIdleLevelOutput = enabled, IdleLevel = level });
            channel.SendData([0xE8, 0x83, 0x00, 0x00], true);
        });

        Assert.Equal(isLit, IrAir.Around(board).IsLeftLit(Pin));
    }

    [Fact]
    public void A_channel_belongs_to_one_owner_until_it_is_closed()
    {
        Bench.Run(() =>
        {
            TransmitterChannel first = new(new TransmitChannelSettings(0, Pin));
            Assert.Throws<Exception>(() => new TransmitterChannel(new TransmitChannelSettings(0, Pin)));
            first.Dispose();
            new TransmitterChannel(new TransmitChannelSettings(0, Pin)).Dispose();
        });
    }

    [Fact]
    public void A_closed_channel_cannot_be_used_nor_closed_again()
    {
        Bench.Run(() =>
        {
            TransmitterChannel sender = new(new TransmitChannelSettings(0, Pin));
            ReceiverChannel receiver = new(new ReceiverChannelSettings(4, 34));
            sender.Dispose();
            receiver.Dispose();
            Assert.Throws<ObjectDisposedException>(() => sender.SendData(OnePair, true));
            Assert.Throws<ObjectDisposedException>(sender.Dispose);
            Assert.Throws<ObjectDisposedException>(() => receiver.GetAllItems());
            Assert.Throws<ObjectDisposedException>(receiver.Dispose);
        });
    }

    [Theory]
    [InlineData(34)]
    [InlineData(39)]
    public void A_pin_that_is_an_input_only_is_refused_before_the_channel_is_opened(int pin) =>
        Bench.Run(() => Assert.Throws<ArgumentOutOfRangeException>(() => new TransmitChannelSettings(0, pin)));

    [Theory]
    [InlineData(0, 9)]
    [InlineData(8, 1)]
    public void Numbers_that_the_chip_does_not_have_are_refused(int channel, byte memoryBlocks) => Bench.Run(() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TransmitChannelSettings(channel, Pin) { NumberOfMemoryBlocks = memoryBlocks }));

    [Fact]
    public void Memory_beyond_the_last_channel_is_refused_by_the_driver() => Bench.Run(() =>
        Assert.Throws<Exception>(() => new ReceiverChannel(new ReceiverChannelSettings(7, 34) { NumberOfMemoryBlocks = 2 })));

    [Fact]
    public void An_s3_sends_with_its_first_four_channels_and_receives_with_the_others()
    {
        Bench.Run(
            () =>
            {
                Assert.Throws<Exception>(() => new TransmitterChannel(new TransmitChannelSettings(4, 8)));
                Assert.Throws<Exception>(() => new ReceiverChannel(new ReceiverChannelSettings(0, 9)));

                // Asked for any channel, it is given the first one, which cannot receive.
                Assert.Throws<Exception>(() => new ReceiverChannel(new ReceiverChannelSettings(-1, 9)));
                new TransmitterChannel(new TransmitChannelSettings(3, 8)).Dispose();
                new ReceiverChannel(new ReceiverChannelSettings(4, 9)).Dispose();
            },
            new BoardOptions { TargetName = "ESP32_S3_OCTAL" });
    }

    private static (List<IrBurst> Bursts, long Took) Send(Action<TransmitChannelSettings> set, Action<TransmitterChannel> use)
    {
        List<IrBurst> bursts = [];
        long took = 0;
        Board board = Bench.NewBoard();
        IrAir.Around(board).Sent += bursts.Add;
        Bench.Run(board, () =>
        {
            TransmitChannelSettings settings = new(0, Pin);
            set(settings);
            using TransmitterChannel channel = new(settings);
            long before = board.NowMicroseconds;
            use(channel);
            took = board.NowMicroseconds - before;
        });
        return (bursts, took);
    }
}
