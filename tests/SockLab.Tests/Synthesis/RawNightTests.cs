using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Sock.Detection;
using SockLab.Signals;
using SockLab.Synthesis;
using Xunit;

namespace SockLab.Tests.Synthesis;

public sealed class RawNightTests
{
    private const int SamplesPerEpoch = 30 * 25;

    [Theory]
    [InlineData(0.7)]
    [InlineData(1)]
    [InlineData(1.4)]
    public void At_rest_the_detector_s_meter_sees_the_part_s_noise(double partNoise)
    {
        SynthesizedNight night = SynthesizedNight.Draw(new SynthesisOptions(5, 0, 1.3, PartNoise: partNoise), 1);

        double[] movement = Measure(new RawNight(night));

        double[] resting = [.. movement.Where((_, i) => night.TrueMovementMilliG[i] == 0)];
        Assert.True(resting.Length > 30);
        Assert.InRange(Quantile.Of(resting, 0.5), 7.8 * partNoise * 0.98, 7.8 * partNoise * 1.02);
    }

    [Fact]
    public void Movement_lies_three_times_its_band_passed_measure_above_the_noise()
    {
        SynthesizedNight night = SynthesizedNight.Draw(new SynthesisOptions(6, 1.5, 0), 1);

        double[] movement = Measure(new RawNight(night));

        double[] ratios = [.. Enumerable.Range(0, movement.Length).Where(i => night.Classes[i] == MovementClass.Large)
            .Select(i => movement[i] / night.TrueMovementMilliG[i])];
        Assert.True(ratios.Length > 30);
        Assert.InRange(Quantile.Of(ratios, 0.5), 2.8, 3.3);
    }

    [Fact]
    public void Samples_are_whole_steps_of_the_part_and_gravity_turns_slowly()
    {
        RawNight raw = new(SynthesizedNight.Draw(new SynthesisOptions(7, 0, 0.2), 1));
        double[][] rows = [.. raw.MotionLines(_ => { }).Where(line => char.IsDigit(line[0])).Select(Numbers)];

        for (int i = 0; i < rows.Length; i++)
        {
            Assert.Equal(i / 25.0, rows[i][0], 9);
            double lsb = rows[i][1] * 16384;
            Assert.Equal(Math.Round(lsb), lsb, 0.1);
        }

        double[] gravity = [.. rows.Chunk(SamplesPerEpoch).Select(epoch => Math.Sqrt(
            Math.Pow(epoch.Average(row => row[1]), 2) + Math.Pow(epoch.Average(row => row[2]), 2) + Math.Pow(epoch.Average(row => row[3]), 2)))];
        Assert.All(gravity, length => Assert.InRange(length, 0.98, 1.02));
    }

    private static double[] Numbers(string line) => [.. line.Split(',').Select(field => double.Parse(field, CultureInfo.InvariantCulture))];

    /// <summary>Movement of each epoch in mg, by the meter that the sock carries.</summary>
    private static double[] Measure(RawNight raw)
    {
        List<double> epochs = [];
        foreach (double[][] rows in raw.MotionLines(_ => { }).Where(line => char.IsDigit(line[0])).Select(Numbers).Chunk(SamplesPerEpoch))
        {
            byte[] samples = new byte[rows.Length * MovementMeter.BytesPerSample];
            for (int i = 0; i < rows.Length; i++)
            {
                for (int axis = 0; axis < 3; axis++)
                {
                    short lsb = (short)Math.Round(rows[i][axis + 1] * 16384);
                    samples[(i * 6) + (axis * 2)] = (byte)(lsb >> 8);
                    samples[(i * 6) + (axis * 2) + 1] = (byte)lsb;
                }
            }

            MovementMeter meter = new();
            meter.Add(samples, rows.Length);
            epochs.Add(MovementMeter.MeanMicroG(meter.BatchSumLsb, meter.BatchDifferences) / 1000.0);
        }

        return [.. epochs];
    }
}
