using System;
using System.Globalization;
using System.Linq;
using Sock.VirtualBoard.Recordings;
using Xunit;

namespace Sock.VirtualBoard.Tests.Recordings;

public sealed class SynthesizedMotionTests
{
    [Theory]
    [InlineData(5)]
    [InlineData(8)]
    [InlineData(20)]
    [InlineData(65)]
    [InlineData(150)]
    [InlineData(500)]
    public void Every_second_moves_as_much_as_it_should(double movementMilliG)
    {
        SynthesizedMotion motion = Play([.. Enumerable.Repeat(movementMilliG, 120)], seed: 3);

        for (int second = 0; second < 120; second++)
        {
            Assert.InRange(IdealSensor.MovementMilliG(motion, second, second + 1), movementMilliG * 0.9, movementMilliG * 1.1);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(77)]
    public void Every_second_moves_as_much_as_it_should_when_each_differs_from_the_one_before(int seed)
    {
        double[] movements = [0, 500, 0, 5, 300, 65, 66, 0, 120, 8, 480, 50, 0, 0, 250];
        SynthesizedMotion motion = Play(movements, seed);

        for (int second = 0; second < movements.Length; second++)
        {
            double measured = IdealSensor.MovementMilliG(motion, second, second + 1);
            Assert.InRange(measured, (movements[second] * 0.9) - 0.1, (movements[second] * 1.1) + 0.1);
        }
    }

    [Fact]
    public void Epochs_of_thirty_seconds_move_as_much_as_they_should()
    {
        SynthesizedMotion motion = new(Written.Recording("t_s,movement_mg\n0,40\n30,0\n60,200\n"), seed: 5);

        Assert.InRange(IdealSensor.MovementMilliG(motion, 0, 30), 38, 42);
        Assert.InRange(IdealSensor.MovementMilliG(motion, 30, 60), 0, 0.1);
        Assert.InRange(IdealSensor.MovementMilliG(motion, 60, 90), 190, 210);
    }

    [Fact]
    public void Without_movement_only_gravity_is_left_and_it_hardly_turns()
    {
        SynthesizedMotion motion = Play(new double[600], seed: 9);

        Assert.InRange(IdealSensor.MovementMilliG(motion, 0, 600), 0, 0.1);
        for (long t = 0; t < motion.LengthMicroseconds; t += 1_000_000)
        {
            Assert.True(motion.TryRead(t, out int x, out int y, out int z));
            Assert.InRange(Math.Sqrt(((double)x * x) + ((double)y * y) + ((double)z * z)), 16382, 16386);
        }
    }

    [Fact]
    public void Each_axis_has_its_share()
    {
        SynthesizedMotion motion = Play([.. Enumerable.Repeat(300.0, 60)], seed: 4);
        long[] sums = new long[3];
        motion.TryRead(0, out int x, out int y, out int z);
        for (long t = 40_000; t < motion.LengthMicroseconds; t += 40_000)
        {
            motion.TryRead(t, out int nextX, out int nextY, out int nextZ);
            sums[0] += Math.Abs(nextX - x);
            sums[1] += Math.Abs(nextY - y);
            sums[2] += Math.Abs(nextZ - z);
            (x, y, z) = (nextX, nextY, nextZ);
        }

        Assert.All(sums, sum => Assert.InRange(sum / (double)sums.Sum(), 0.25, 0.42));
    }

    [Fact]
    public void Nothing_jumps_where_the_movement_changes()
    {
        SynthesizedMotion motion = Play([500, 0, 500, 20, 500, 0, 0, 500], seed: 6);

        for (int second = 1; second < 8; second++)
        {
            motion.TryRead((second * 1_000_000L) - 10, out int x, out int y, out int z);
            motion.TryRead((second * 1_000_000L) + 10, out int nextX, out int nextY, out int nextZ);

            // 20 microseconds of a 1 g swing at 2 Hz are 0.25 mg: 5 counts.
            Assert.InRange(Math.Abs(nextX - x) + Math.Abs(nextY - y) + Math.Abs(nextZ - z), 0, 15);
        }
    }

    [Fact]
    public void The_phase_runs_on_through_the_end_of_an_epoch()
    {
        SynthesizedMotion motion = Play([.. Enumerable.Repeat(300.0, 100)], seed: 8);
        int smooth = 0;
        for (int second = 1; second < 100; second++)
        {
            motion.TryRead((second * 1_000_000L) - 10_000, out int before, out _, out _);
            motion.TryRead(second * 1_000_000L, out int at, out _, out _);
            motion.TryRead((second * 1_000_000L) + 10_000, out int after, out _, out _);
            smooth += Math.Sign(at - before) == Math.Sign(after - at) ? 1 : 0;
        }

        Assert.Equal(99, smooth);
    }

    [Fact]
    public void The_same_seed_is_the_same_motion_whatever_was_asked_before()
    {
        double[] movements = [.. Enumerable.Range(0, 50).Select(i => (double)(i * 37 % 200))];
        SynthesizedMotion one = Play(movements, seed: 12);
        SynthesizedMotion other = Play(movements, seed: 12);
        other.TryRead(49_000_000, out _, out _, out _);

        for (long t = 0; t < one.LengthMicroseconds; t += 33_333)
        {
            Assert.True(one.TryRead(t, out int x, out int y, out int z));
            Assert.True(other.TryRead(t, out int otherX, out int otherY, out int otherZ));
            Assert.Equal((x, y, z), (otherX, otherY, otherZ));
        }
    }

    [Fact]
    public void Another_seed_is_another_motion()
    {
        Play([100, 100], seed: 1).TryRead(700_000, out int x, out int y, out int z);
        Play([100, 100], seed: 2).TryRead(700_000, out int otherX, out int otherY, out int otherZ);

        Assert.NotEqual((x, y, z), (otherX, otherY, otherZ));
    }

    [Fact]
    public void A_motion_recording_is_the_wrong_kind()
    {
        Recording motion = Written.Recording("t_s,x_g,y_g,z_g\n0,0,0,1\n0.04,0,0,1\n");

        Assert.Throws<ArgumentException>(() => new SynthesizedMotion(motion, 1));
    }

    private static SynthesizedMotion Play(double[] movementsMilliG, int seed)
    {
        string rows = string.Concat(movementsMilliG.Select((m, i) => string.Create(CultureInfo.InvariantCulture, $"{i},{m}\n")));
        return new SynthesizedMotion(Written.Recording("t_s,movement_mg\n" + rows), seed);
    }
}
