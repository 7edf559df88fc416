using System;
using System.Linq;
using Xunit;

namespace Sock.VirtualBoard.Tests.Chips;

public sealed class ChipNoiseTests
{
    private const double LsbPerMilliG = 16.384;

    [Fact]
    public void A_still_part_behind_the_21_Hz_low_pass_has_2_3_mg_on_each_axis()
    {
        short[][] triples = Night(filter: 4);
        for (int axis = 0; axis < 3; axis++)
        {
            Assert.InRange(Deviation(triples, axis), 2.2, 2.4);
        }
    }

    [Fact]
    public void Its_movement_lies_where_the_detectors_floor_was_computed()
    {
        short[][] triples = Night(filter: 4);
        double movement = 0;
        for (int i = 1; i < triples.Length; i++)
        {
            for (int axis = 0; axis < 3; axis++)
            {
                movement += Math.Abs(triples[i][axis] - triples[i - 1][axis]);
            }
        }

        Assert.InRange(movement / (triples.Length - 1) / LsbPerMilliG, 6.5, 9);
    }

    [Theory]
    [InlineData(1, 184)]
    [InlineData(2, 94)]
    [InlineData(3, 44)]
    [InlineData(5, 10)]
    [InlineData(6, 5)]
    public void It_follows_the_band_of_the_low_pass(byte filter, double hertz)
    {
        double expected = 0.4 * Math.Sqrt(1.57 * hertz);
        Assert.InRange(Deviation(Night(filter), 1), expected * 0.95, expected * 1.05);
    }

    [Fact]
    public void A_sample_says_nothing_about_the_next_one_or_the_other_axes()
    {
        short[][] triples = Night(filter: 4);
        double[] x = Centered(triples, 0);
        double[] y = Centered(triples, 1);
        double variance = x.Average(value => value * value);
        Assert.InRange(x.Zip(x.Skip(1), (a, b) => a * b).Average() / variance, -0.03, 0.03);
        Assert.InRange(x.Zip(y, (a, b) => a * b).Average() / variance, -0.03, 0.03);
    }

    private static short[][] Night(byte filter)
    {
        ChipOnBus bus = ChipOnBus.At25Hz();
        bus.Write(0x1A, filter);
        return [.. Enumerable.Range(1, 200).SelectMany(round =>
        {
            bus.Chip.AdvanceTo(round * 5_000_000L);
            return bus.Triples();
        })];
    }

    private static double[] Centered(short[][] triples, int axis)
    {
        double mean = triples.Average(triple => triple[axis]);
        return [.. triples.Select(triple => (triple[axis] - mean) / LsbPerMilliG)];
    }

    private static double Deviation(short[][] triples, int axis) => Math.Sqrt(Centered(triples, axis).Average(value => value * value));
}
