using System;
using Sock.VirtualBoard.Recordings;
using Xunit;

namespace Sock.VirtualBoard.Tests.Recordings;

public sealed class RecordedMotionTests
{
    private const string Header = "t_s,x_g,y_g,z_g\n";

    [Fact]
    public void One_g_is_16384_counts_and_time_0_is_the_first_row()
    {
        RecordedMotion motion = new(Written.Recording(Header + "100,1,-1,0.5\n100.04,0,0,0\n"));

        Assert.True(motion.TryRead(0, out int x, out int y, out int z));
        Assert.Equal((16384, -16384, 8192), (x, y, z));
        Assert.Equal(40_000, motion.LengthMicroseconds);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(10_000, 4096)]
    [InlineData(20_000, 8192)]
    [InlineData(39_999, 16384)]
    [InlineData(40_000, 16384)]
    [InlineData(60_000, 8192)]
    [InlineData(80_000, 0)]
    public void Between_two_samples_lies_a_straight_line(long microseconds, int expectedX)
    {
        RecordedMotion motion = new(Written.Recording(Header + "0,0,0,1\n0.04,1,0,1\n0.08,0,0,1\n"));

        Assert.True(motion.TryRead(microseconds, out int x, out _, out int z));
        Assert.Equal((expectedX, 16384), (x, z));
    }

    [Fact]
    public void A_gap_of_more_than_two_seconds_has_no_data()
    {
        RecordedMotion motion = new(Written.Recording(Header + "0,1,0,0\n0.04,1,0,0\n0.08,1,0,0\n2.09,1,0,0\n2.13,1,0,0\n"));

        Assert.True(motion.TryRead(80_000, out _, out _, out _));
        Assert.False(motion.TryRead(80_001, out int x, out int y, out int z));
        Assert.Equal((0, 0, 0), (x, y, z));
        Assert.False(motion.TryRead(2_089_999, out _, out _, out _));
        Assert.True(motion.TryRead(2_090_000, out _, out _, out _));
    }

    [Fact]
    public void A_shorter_gap_is_bridged()
    {
        RecordedMotion motion = new(Written.Recording(Header + "0,0,0,0\n0.04,0,0,0\n0.08,0,0,0\n2.08,1,0,0\n"));

        Assert.True(motion.TryRead(1_080_000, out int x, out _, out _));
        Assert.Equal(8192, x);
    }

    [Fact]
    public void A_slow_recording_may_have_three_intervals_between_two_rows()
    {
        RecordedMotion motion = new(Written.Recording(Header + "0,0,0,1\n1,0,0,1\n2,0,0,1\n5,0,0,1\n6,0,0,1\n9.01,0,0,1\n"));

        Assert.True(motion.TryRead(3_500_000, out _, out _, out _));
        Assert.False(motion.TryRead(7_000_000, out _, out _, out _));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(80_001)]
    public void Before_the_first_and_behind_the_last_row_there_is_no_data(long microseconds)
    {
        RecordedMotion motion = new(Written.Recording(Header + "0,1,1,1\n0.04,1,1,1\n0.08,1,1,1\n"));

        Assert.False(motion.TryRead(microseconds, out _, out _, out _));
    }

    [Fact]
    public void An_epoch_recording_is_the_wrong_kind()
    {
        Recording epochs = Written.Recording("t_s,movement_mg\n0,1\n1,1\n");

        Assert.Throws<ArgumentException>(() => new RecordedMotion(epochs));
    }
}
