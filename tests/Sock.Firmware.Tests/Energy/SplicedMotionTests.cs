using System;
using Benchmarks.Energy;
using Sock.VirtualBoard.Motion;
using Xunit;

namespace Sock.Firmware.Tests.Energy;

public class SplicedMotionTests
{
    [Fact]
    public void Pieces_follow_each_other_each_from_its_own_beginning()
    {
        SplicedMotion spliced = new SplicedMotion()
            .Add(new Ramp(), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(1))
            .Add(new Ramp(), TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(2));

        Assert.Equal(3_000_000, spliced.LengthMicroseconds);
        Assert.Equal(2000, Read(spliced, 0));
        Assert.Equal(2999, Read(spliced, 999_000));
        Assert.Equal(7000, Read(spliced, 1_000_000));
        Assert.Equal(8999, Read(spliced, 2_999_000));
    }

    [Fact]
    public void Behind_the_last_piece_there_is_nothing()
    {
        SplicedMotion spliced = new SplicedMotion().Add(new Ramp(), TimeSpan.Zero, TimeSpan.FromSeconds(1));

        Assert.False(spliced.TryRead(1_000_000, out _, out _, out _));
    }

    [Theory]
    [InlineData(9, 2)]
    [InlineData(-1, 2)]
    [InlineData(0, 0)]
    public void A_piece_that_its_motion_does_not_have_is_refused(double fromS, double lengthS) =>
        Assert.Throws<ArgumentOutOfRangeException>(
            () => new SplicedMotion().Add(new Ramp(), TimeSpan.FromSeconds(fromS), TimeSpan.FromSeconds(lengthS)));

    private static int Read(SplicedMotion motion, long microseconds)
    {
        Assert.True(motion.TryRead(microseconds, out int x, out _, out _));
        return x;
    }

    /// <summary>Ten seconds; x is the time in ms.</summary>
    private sealed class Ramp : IMotionSource
    {
        public long LengthMicroseconds => 10_000_000;

        public bool TryRead(long microseconds, out int xLsb, out int yLsb, out int zLsb)
        {
            xLsb = (int)(microseconds / 1000);
            yLsb = zLsb = 0;
            return true;
        }
    }
}
