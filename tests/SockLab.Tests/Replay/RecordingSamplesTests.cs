using System;
using System.Collections.Generic;
using Sock.VirtualBoard.Motion;
using SockLab.Replay;
using Xunit;

namespace SockLab.Tests.Replay;

public sealed class RecordingSamplesTests
{
    private static readonly SampleOptions NoNoise = new(0, 1, 1);

    [Fact]
    public void A_sample_is_six_bytes_with_the_high_one_first()
    {
        RecordingSamples samples = new(new Slope(), NoNoise);

        Assert.True(samples.Next(500));
        Assert.Equal(13, samples.SampleCount);

        // At 0 and at 40 ms: x = 0 and 40, y = 0 and -40, z = 16384.
        Assert.Equal([0x00, 0x00, 0x00, 0x00, 0x40, 0x00], samples.Bytes[..6]);
        Assert.Equal([0x00, 0x28, 0xFF, 0xD8, 0x40, 0x00], samples.Bytes[6..12]);
    }

    [Fact]
    public void Half_seconds_take_turns_with_13_and_12_samples_and_none_is_lost()
    {
        RecordingSamples samples = new(new Slope(), NoNoise);
        List<int> counts = [];
        List<int> firstX = [];
        for (int i = 0; i < 4; i++)
        {
            Assert.True(samples.Next(500));
            counts.Add(samples.SampleCount);
            firstX.Add((samples.Bytes[0] << 8) | samples.Bytes[1]);
        }

        Assert.Equal([13, 12, 13, 12], counts);
        Assert.Equal([0, 520, 1000, 1520], firstX);
        Assert.True(samples.Next(5000));
        Assert.Equal(125, samples.SampleCount);
        Assert.Equal(7000, samples.NowMs);
    }

    [Fact]
    public void A_batch_with_a_hole_in_it_holds_no_sample_and_time_goes_on()
    {
        RecordingSamples samples = new(new Slope { HoleFromMs = 700, HoleToMs = 800 }, NoNoise);

        Assert.True(samples.Next(500));
        Assert.Equal(13, samples.SampleCount);
        Assert.True(samples.Next(500));
        Assert.Equal((0, 1000), (samples.SampleCount, samples.NowMs));
        Assert.True(samples.Next(500));
        Assert.Equal(13, samples.SampleCount);
    }

    [Fact]
    public void A_motion_that_ends_within_a_batch_has_ended()
    {
        RecordingSamples samples = new(new Slope { LengthMs = 5400 }, NoNoise);

        Assert.True(samples.Next(5000));
        Assert.False(samples.Next(500));
        Assert.Equal(5000, samples.NowMs);
    }

    [Fact]
    public void What_leaves_the_range_stays_at_its_end()
    {
        RecordingSamples samples = new(new Slope { OffsetLsb = 40_000 }, NoNoise);

        Assert.True(samples.Next(500));
        Assert.Equal([0x7F, 0xFF, 0x7F, 0xFF, 0x7F, 0xFF], samples.Bytes[..6]);
    }

    [Theory]
    [InlineData(2.3, 1)]
    [InlineData(4.6, 0.5)]
    public void The_noise_has_the_stated_size_and_is_not_scaled_with_the_motion(double noiseMilliG, double scale)
    {
        RecordingSamples samples = new(new StillMotion(1_000_000_000), new SampleOptions(noiseMilliG, scale, 7));
        double sum = 0;
        int count = 0;
        double restX = 5604 * scale;
        while (samples.Next(5000))
        {
            for (int i = 0; i < samples.SampleCount; i++)
            {
                double x = (short)((samples.Bytes[i * 6] << 8) | samples.Bytes[(i * 6) + 1]) - restX;
                sum += x * x;
                count++;
            }
        }

        Assert.Equal(25_000, count);
        Assert.InRange(Math.Sqrt(sum / count) / 16.384, noiseMilliG * 0.98, noiseMilliG * 1.02);
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes_and_people_do_not_share_their_noise()
    {
        byte[] one = Batch(new SampleOptions().For("S01"));

        Assert.Equal(one, Batch(new SampleOptions().For("S01")));
        Assert.NotEqual(one, Batch(new SampleOptions().For("S02")));
        Assert.NotEqual(one, Batch(new SampleOptions(Seed: 2).For("S01")));
    }

    private static byte[] Batch(SampleOptions options)
    {
        RecordingSamples samples = new(new StillMotion(10_000_000), options);
        Assert.True(samples.Next(5000));
        return samples.Bytes;
    }

    /// <summary>x is the time in ms, y its negative, z is 1 g.</summary>
    private sealed class Slope : IMotionSource
    {
        public int LengthMs { get; init; } = 30_000;

        public int OffsetLsb { get; init; }

        public int HoleFromMs { get; init; } = int.MaxValue;

        public int HoleToMs { get; init; } = int.MaxValue;

        public long LengthMicroseconds => this.LengthMs * 1000L;

        public bool TryRead(long microseconds, out int xLsb, out int yLsb, out int zLsb)
        {
            int ms = (int)(microseconds / 1000);
            (xLsb, yLsb, zLsb) = (ms + this.OffsetLsb, -ms + this.OffsetLsb, 16384 + this.OffsetLsb);
            return ms < this.HoleFromMs || ms >= this.HoleToMs;
        }
    }
}
