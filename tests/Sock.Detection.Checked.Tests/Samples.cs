using System;

namespace Sock.Detection.Checked.Tests;

/// <summary>Bytes of samples as no leg makes them, but a broken sensor or a bus may.</summary>
internal static class Samples
{
    public const int Bytes = 6;

    /// <summary>What the sensor's FIFO holds at most: 1,024 bytes.</summary>
    public const int MostInFifo = 170;

    private static readonly short[] Extremes = [short.MinValue, short.MaxValue, short.MinValue, short.MaxValue, 0, -1, 1, 16384];

    /// <summary>From one end of the range to the other and back, all axes together, turning every <paramref name="halfPeriod"/> samples. Full swing every sample is 1.</summary>
    public static void Square(byte[] samples, long firstSample, int count, int halfPeriod)
    {
        for (int i = 0; i < count; i++)
        {
            short level = (firstSample + i) / halfPeriod % 2 == 0 ? short.MaxValue : short.MinValue;
            for (int axis = 0; axis < 3; axis++)
            {
                Write(samples, i, axis, level);
            }
        }
    }

    /// <summary>A leg: gravity on one axis, and every axis anywhere within the strength around it.</summary>
    public static void Shake(byte[] samples, int count, int strengthLsb, Random random)
    {
        for (int i = 0; i < count * 3; i++)
        {
            int gravity = i % 3 == 2 ? 16_384 : 0;
            Write(samples, i / 3, i % 3, (short)(gravity + random.Next(-strengthLsb, strengthLsb + 1)));
        }
    }

    /// <summary>Random bytes, or random leaps between the ends of the range and zero.</summary>
    public static void Break(byte[] samples, int count, Random random)
    {
        if (random.Next(2) == 0)
        {
            random.NextBytes(samples.AsSpan(0, count * Bytes));
            return;
        }

        int choices = random.Next(1, Extremes.Length + 1);
        for (int i = 0; i < count * 3; i++)
        {
            Write(samples, i / 3, i % 3, Extremes[random.Next(choices)]);
        }
    }

    private static void Write(byte[] samples, int sample, int axis, short level)
    {
        samples[(sample * Bytes) + (axis * 2)] = (byte)(level >> 8);
        samples[(sample * Bytes) + (axis * 2) + 1] = (byte)level;
    }
}
