using Sock.VirtualBoard.Recordings;
using Xunit;

namespace Sock.VirtualBoard.Tests.Recordings;

/// <summary>Holes: missing data is never stillness.</summary>
public sealed class EpochTimelineTests
{
    [Fact]
    public void A_hole_of_more_than_one_epoch_has_no_data()
    {
        SynthesizedMotion motion = Play("t_s,movement_mg\n0,0\n1,0\n2,0\n5,0\n6,0\n");

        Assert.True(motion.TryRead(2_999_999, out _, out _, out _));
        Assert.False(motion.TryRead(3_000_000, out int x, out int y, out int z));
        Assert.Equal((0, 0, 0), (x, y, z));
        Assert.False(motion.TryRead(4_999_999, out _, out _, out _));
        Assert.True(motion.TryRead(5_000_000, out _, out _, out _));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(7_000_000)]
    public void Before_the_first_and_behind_the_last_epoch_there_is_no_data(long microseconds)
    {
        SynthesizedMotion motion = Play("t_s,movement_mg\n0,0\n1,0\n2,0\n5,0\n6,0\n");

        Assert.Equal(7_000_000, motion.LengthMicroseconds);
        Assert.False(motion.TryRead(microseconds, out _, out _, out _));
        Assert.True(motion.TryRead(6_999_999, out _, out _, out _));
    }

    [Fact]
    public void A_single_missing_epoch_moves_like_the_livelier_side()
    {
        SynthesizedMotion motion = Play("t_s,movement_mg\n0,0\n1,0\n2,0\n4,200\n5,200\n");

        Assert.InRange(IdealSensor.MovementMilliG(motion, 3, 4), 180, 220);
    }

    [Theory]
    [InlineData("0,100\n1,100\n2,100\n3,100\n4,100\n5,100\n12,0\n13,0\n14,0\n15,0\n16,0\n")]
    [InlineData("0,0\n1,0\n2,0\n3,0\n4,0\n5,0\n12,100\n13,100\n14,100\n15,100\n16,100\n")]
    [InlineData("0,500\n1,50\n2,150\n3,100\n4,200\n5,0\n12,10\n13,0\n14,0\n15,0\n16,0\n")]
    public void A_hole_that_may_be_bridged_moves_like_the_livelier_five_seconds_beside_it(string rows)
    {
        SynthesizedMotion motion = Play("# bridge_s: 6\nt_s,movement_mg\n" + rows);

        Assert.InRange(IdealSensor.MovementMilliG(motion, 6, 12), 95, 105);
    }

    [Fact]
    public void A_hole_longer_than_may_be_bridged_has_no_data()
    {
        SynthesizedMotion motion = Play("# bridge_s: 5\nt_s,movement_mg\n0,9\n1,9\n2,9\n9,9\n10,9\n");

        Assert.False(motion.TryRead(5_000_000, out _, out _, out _));
    }

    [Fact]
    public void Times_that_jitter_leave_no_cracks()
    {
        SynthesizedMotion motion = Play("t_s,movement_mg\n0,50\n1.01,50\n1.99,50\n3.05,50\n4,50\n");

        for (long t = 0; t < motion.LengthMicroseconds; t += 1000)
        {
            Assert.True(motion.TryRead(t, out _, out _, out _), $"at {t}");
        }
    }

    private static SynthesizedMotion Play(string text) => new(Written.Recording(text), seed: 1);
}
