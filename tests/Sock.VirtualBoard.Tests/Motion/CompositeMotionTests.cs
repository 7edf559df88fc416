using System;
using System.Collections.Generic;
using System.Linq;
using Sock.VirtualBoard.Motion;
using Xunit;

namespace Sock.VirtualBoard.Tests.Motion;

public sealed class CompositeMotionTests
{
    private const long Second = 1_000_000;

    [Fact]
    public void Stillness_is_1_g_until_its_end()
    {
        StillMotion still = new(2 * Second);
        Assert.True(still.TryRead((2 * Second) - 1, out int x, out int y, out int z));
        Assert.InRange(Math.Sqrt((double)((x * x) + (y * y) + (z * z))), 16_383, 16_385);
        Assert.False(still.TryRead(2 * Second, out _, out _, out _));
    }

    [Fact]
    public void Without_a_wiggle_it_is_its_source()
    {
        CompositeMotion motion = new(new StillMotion(Second));
        Assert.Equal(Second, motion.LengthMicroseconds);
        Assert.True(motion.TryRead(0, out int x, out _, out _));
        Assert.Equal(5_604, x);
        motion.AddShake(0, 10 * Second, 100);
        Assert.False(motion.TryRead(2 * Second, out _, out _, out _));
    }

    [Fact]
    public void A_wiggle_swings_three_times_a_second_as_high_as_asked_and_about_where_the_foot_was()
    {
        CompositeMotion motion = new(new StillMotion(long.MaxValue));
        motion.AddShake(Second, 11 * Second, 250);
        List<int> inside = Read(motion, Second, 11 * Second);
        Assert.InRange(inside.Max(), 4_090, 4_096);
        Assert.InRange(inside.Min(), -4_096, -4_090);
        Assert.InRange(inside.Average(), -40, 40);
        Assert.InRange(inside.Zip(inside.Skip(1), (a, b) => a < 0 && b >= 0).Count(crossed => crossed), 29, 30);
        Assert.All(Read(motion, 0, Second), x => Assert.Equal(0, x));
        Assert.All(Read(motion, 11 * Second, 12 * Second), x => Assert.Equal(0, x));
    }

    [Fact]
    public void A_wiggle_may_begin_while_the_firmware_runs()
    {
        CompositeMotion motion = new(new StillMotion(long.MaxValue));
        Board board = new(new Sock.VirtualBoard.Time.FreeRunningTime(), motion);
        int before = 0;
        int after = 0;
        board.Run(() =>
        {
            System.Device.I2c.I2cDevice device = Bench.OpenSensor();
            foreach (byte[] setting in (byte[][])[[0x6B, 0], [0x19, 39], [0x1A, 4], [0x23, 8], [0x6A, 0x40]])
            {
                device.Write(setting);
            }

            VirtualThread.Sleep(4_000);
            before = Spread(device);
            motion.AddShake(board.NowMicroseconds, board.NowMicroseconds + (4 * Second), 300);
            VirtualThread.Sleep(4_000);
            after = Spread(device);
        });
        Assert.InRange(before, 100, 500);
        Assert.InRange(after, 8_000, 11_000);
    }

    [Theory]
    [InlineData(5, 5, 100)]
    [InlineData(5, 6, 0)]
    [InlineData(5, 6, 16_001)]
    public void A_wiggle_needs_a_length_and_an_amplitude(long from, long to, int amplitude)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CompositeMotion(new StillMotion(1)).AddShake(from, to, amplitude));
    }

    private static List<int> Read(CompositeMotion motion, long from, long to)
    {
        List<int> xs = [];
        for (long now = from; now < to; now += 1_000)
        {
            motion.TryRead(now, out int x, out _, out _);
            xs.Add(x - 5_604);
        }

        return xs;
    }

    private static int Spread(System.Device.I2c.I2cDevice device)
    {
        byte[] bytes = new byte[6 * 99];
        device.WriteRead(new byte[] { 0x74 }, bytes);
        IEnumerable<int> xs = Enumerable.Range(0, 99).Select(i => (int)(short)((bytes[i * 6] << 8) | bytes[(i * 6) + 1]));
        return xs.Max() - xs.Min();
    }
}
