using System;
using SockLab.Signals;

namespace SockLab.Import;

/// <summary>
/// The activity counts of sleep-accel from raw acceleration, after what its publishers' code does
/// (https://github.com/ojwalch/sleep_classifiers, source/make_counts.m): the z axis at 50 Hz, band-passed 3 to 11 Hz without delay, in steps
/// of 5 g / 128; the largest step of each second is summed over 15 s; 18 is taken off, and the rest multiplied by 3.07.
/// </summary>
internal static class SleepAccelAlgorithm
{
    /// <summary>Samples a second that it works on.</summary>
    public const int RateHz = 50;

    /// <summary>Seconds of a count.</summary>
    public const int EpochS = 15;

    private const double StepG = 5.0 / 128;
    private const double Offset = 18;
    private const double Factor = 3.07;

    /// <summary>Counts, one number in 15 s.</summary>
    /// <param name="zG">Acceleration of the z axis in g at <see cref="RateHz"/>.</param>
    public static double[] Counts(double[] zG)
    {
        RecursiveFilter bandPass = Butterworth.BandPass(5, 3, 11, RateHz);
        double[] filtered = bandPass.Run(zG, RateHz * EpochS);
        Array.Reverse(filtered);
        filtered = bandPass.Run(filtered, 0);
        Array.Reverse(filtered);
        double[] counts = new double[filtered.Length / RateHz / EpochS];
        for (int second = 0; second < counts.Length * EpochS; second++)
        {
            double largest = 0;
            for (int i = 0; i < RateHz; i++)
            {
                largest = Math.Max(largest, Math.Abs(filtered[(second * RateHz) + i]));
            }

            // Steps are numbered from 1.
            counts[second / EpochS] += Math.Floor(largest / StepG) + 1;
        }

        return Array.ConvertAll(counts, sum => Math.Max(0, (sum - Offset) * Factor));
    }
}
