using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading.Tasks;
using Sock.Detection;

namespace Benchmarks;

/// <summary>Samples per second through the whole detector, one core.</summary>
internal static class DetectorSpeed
{
    private const int SamplesPerBatch = 125;
    private const int BatchesPerRound = 200_000;
    private const int Rounds = 9;

    public static Task RunAsync()
    {
        byte[] samples = new byte[SamplesPerBatch * MovementMeter.BytesPerSample];
        new Random(1).NextBytes(samples);
        Measure(samples); // Compiles and warms up.
        List<double> millions = [];
        for (int i = 0; i < Rounds; i++)
        {
            millions.Add(Measure(samples) / 1e6);
        }

        Spread spread = new(millions);
        Console.WriteLine(
            $"detector: {spread.Median:0} million samples/s on one core, median of {spread.Count} rounds of {SamplesPerBatch * BatchesPerRound / 1e6:0} million "
            + $"(lowest {spread.Lowest:0}, highest {spread.Highest:0})");
        return Task.CompletedTask;
    }

    private static double Measure(byte[] samples)
    {
        SleepDetector detector = new(new DetectorSettings { WornFromStart = true }, 0, 0);
        long start = Stopwatch.GetTimestamp();
        int nowMs = 0;
        for (int i = 0; i < BatchesPerRound; i++)
        {
            nowMs += SleepDetector.CalmBatchMs;
            detector.AddBatch(samples, SamplesPerBatch, nowMs);
        }

        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        GC.KeepAlive(detector.State);
        return (double)SamplesPerBatch * BatchesPerRound / seconds;
    }
}
