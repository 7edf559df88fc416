using System;
using System.Collections.Generic;
using Sock.VirtualBoard.Motion;

namespace SockLab;

/// <summary>Measures movement as an ideal sensor would: 25 samples a second, no noise.</summary>
internal static class MovementPerSecond
{
    private const int SamplesPerSecond = 25;
    private const long SampleMicroseconds = 1_000_000 / SamplesPerSecond;
    private const double LsbPerMilliG = 16.384;

    /// <summary>Movement in mg of every second in which all samples are there, in ascending order of size.</summary>
    public static double[] Of(IMotionSource source)
    {
        List<double> movements = [];
        const long Second = SamplesPerSecond * SampleMicroseconds;
        for (long start = 0; start + Second <= source.LengthMicroseconds; start += Second)
        {
            if (Measure(source, start) is { } movement)
            {
                movements.Add(movement);
            }
        }

        double[] sorted = [.. movements];
        Array.Sort(sorted);
        return sorted;
    }

    private static double? Measure(IMotionSource source, long start)
    {
        if (!source.TryRead(start, out int x, out int y, out int z))
        {
            return null;
        }

        long sum = 0;
        for (int i = 1; i < SamplesPerSecond; i++)
        {
            if (!source.TryRead(start + (i * SampleMicroseconds), out int nextX, out int nextY, out int nextZ))
            {
                return null;
            }

            sum += Math.Abs(nextX - x) + Math.Abs(nextY - y) + Math.Abs(nextZ - z);
            (x, y, z) = (nextX, nextY, nextZ);
        }

        return sum / LsbPerMilliG / (SamplesPerSecond - 1);
    }
}
