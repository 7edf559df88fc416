using System;
using System.Collections.Generic;
using System.Linq;
using nanoFramework.Hardware.Esp32.Rmt;
using Sock.VirtualBoard.Infrared;
using Xunit;

namespace Sock.VirtualBoard.Tests;

public sealed class RmtReceiverTests
{
    private const int Pin = 34;

    [Fact]
    public void A_frame_comes_as_pairs_of_low_and_high_and_ends_in_a_length_of_0()
    {
        List<RmtCommand[]> frames = Hear([1_000, 500, 600]);

        RmtCommand[] frame = Assert.Single(frames);
        Assert.Equal([(1_000, false, 500, true), (600, false, 0, true)], frame.Select(item => ((int)item.Duration0, item.Level0, (int)item.Duration1, item.Level1)));
    }

    [Fact]
    public void Without_light_there_is_null_after_the_time_out()
    {
        Bench.Run(() =>
        {
            using ReceiverChannel channel = new(new ReceiverChannelSettings(4, Pin) { ReceiveTimeout = TimeSpan.FromMilliseconds(300) });
            channel.Start(true);
            long before = Board.Current.NowMicroseconds;
            Assert.Null(channel.GetAllItems());
            Assert.InRange(Board.Current.NowMicroseconds - before, 300_000, 301_000);
        });
    }

    [Fact]
    public void Darkness_as_long_as_the_threshold_ends_a_frame()
    {
        Assert.Equal(2, Hear([500, 12_000, 500]).Count);
        Assert.Single(Hear([500, 11_999, 500]));
        Assert.Single(Hear([500, 12_000, 500], settings => settings.IdleThreshold = 13_000));
    }

    [Fact]
    public void The_filter_counts_the_80_megahertz_clock_and_takes_3_microseconds_at_most()
    {
        static void Set(ReceiverChannelSettings settings) => settings.FilterThreshold = 255;

        Assert.Equal(1_003, Hear([500, 3, 500], Set)[0][0].Duration0);
        Assert.Equal(500, Hear([500, 4, 500], Set)[0][0].Duration0);
        Assert.Equal(500, Hear([500, 3, 500], settings => settings.EnableFilter = false)[0][0].Duration0);
    }

    [Theory]
    [InlineData("ESP32_BLE_REV3", 64)]
    [InlineData("ESP32_S3_OCTAL", 48)]
    public void A_frame_that_is_longer_than_the_memory_blocks_is_lost(string target, int pairsPerBlock)
    {
        static void Set(ReceiverChannelSettings settings)
        {
            settings.NumberOfMemoryBlocks = 2;
            settings.BufferSize = 1_000;
            settings.EnableDemodulation = false;
        }

        int[] fits = [.. Enumerable.Repeat(300, (2 * 2 * pairsPerBlock) - 1)];

        Assert.Single(Hear(fits, Set, target));
        Assert.Empty(Hear([.. fits, 300, 300], Set, target));
    }

    [Fact]
    public void A_frame_that_fills_more_than_half_of_the_buffer_is_lost()
    {
        // 100 pairs are 400 bytes; 48 pairs and 8 bytes around them are half of it.
        Assert.Single(Hear([.. Enumerable.Repeat(300, 95)]));
        Assert.Empty(Hear([.. Enumerable.Repeat(300, 97)]));
    }

    [Fact]
    public void Frames_that_nobody_fetches_fill_the_buffer_and_the_rest_is_lost()
    {
        Board board = Bench.NewBoard();
        IrAir air = IrAir.Around(board);
        for (int i = 0; i < 10; i++)
        {
            air.Shine(Pin, Bench.Second + (i * 100_000), [.. Enumerable.Repeat(300, 67)]);
        }

        Bench.Run(board, () =>
        {
            using ReceiverChannel channel = new(new ReceiverChannelSettings(4, Pin));
            channel.Start(true);
            VirtualThread.Sleep(5_000);

            // 34 pairs and what is around them are 144 bytes: two of them fit in 400.
            Assert.NotNull(channel.GetAllItems());
            Assert.NotNull(channel.GetAllItems());
            Assert.Null(channel.GetAllItems());
        });
        Assert.Equal(8, air.LostFrames);
    }

    [Fact]
    public void An_s3_that_looks_for_a_carrier_hears_nothing_behind_a_receiver_diode()
    {
        Assert.Empty(Hear([500, 500, 500], target: "ESP32_S3_OCTAL"));
        Assert.Single(Hear([500, 500, 500], settings => settings.EnableDemodulation = false, "ESP32_S3_OCTAL"));
        Assert.Single(Hear([500, 500, 500]));
    }

    [Fact]
    public void Who_starts_in_the_middle_hears_the_end_of_the_frame()
    {
        // It listens from about 1 ms on: the first mark has begun before.
        Assert.Equal(600, Hear([1_000_000, 500, 600], lightFromMicroseconds: 0)[0][0].Duration0);
    }

    [Fact]
    public void Nothing_is_heard_before_the_start_and_after_the_stop()
    {
        Board board = Bench.NewBoard();
        IrAir air = IrAir.Around(board);
        air.Shine(Pin, 1_000, [500, 500, 500]);
        air.Shine(Pin, 3 * Bench.Second, [500, 500, 500]);
        Bench.Run(board, () =>
        {
            using ReceiverChannel channel = new(new ReceiverChannelSettings(4, Pin));
            VirtualThread.Sleep(1_000);
            channel.Start(true);
            VirtualThread.Sleep(1_000);
            channel.Stop();
            VirtualThread.Sleep(3_000);
            Assert.Null(channel.GetAllItems());
        });
    }

    private static List<RmtCommand[]> Hear(
        int[] light, Action<ReceiverChannelSettings>? set = null, string target = "ESP32_BLE_REV3", long lightFromMicroseconds = Bench.Second)
    {
        const int AnyPin = 9;
        int pin = target.Contains("S3", StringComparison.Ordinal) ? AnyPin : Pin;
        Board board = Bench.NewBoard(new BoardOptions { TargetName = target });
        IrAir.Around(board).Shine(pin, lightFromMicroseconds, light);
        List<RmtCommand[]> frames = [];
        Bench.Run(board, () =>
        {
            ReceiverChannelSettings settings = new(4, pin) { ReceiveTimeout = TimeSpan.FromMilliseconds(1_500) };
            set?.Invoke(settings);
            using ReceiverChannel channel = new(settings);
            channel.Start(true);
            for (RmtCommand[] frame = channel.GetAllItems(); frame is not null; frame = channel.GetAllItems())
            {
                frames.Add(frame);
            }
        });
        return frames;
    }
}
