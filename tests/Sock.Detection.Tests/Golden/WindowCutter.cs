using System;
using System.Collections.Generic;
using System.IO;
using Sock.NanoCheck;
using Sock.VirtualBoard.Chips;
using Sock.VirtualBoard.Motion;
using Sock.VirtualBoard.Recordings;

namespace Sock.Detection.Tests.Golden;

/// <summary>
/// Cuts the windows of the golden vectors out of the recording: resampled to 25 Hz by straight lines between its samples, with the part's own noise
/// added, as the sensor's FIFO delivers them.
/// </summary>
internal static class WindowCutter
{
    private const int PeriodMicroseconds = 40_000;

    // 2.3 mg rms: 400 ug for each root of a Hz, behind the 21 Hz low-pass. In sixteenths of an LSB.
    private const int NoiseSixteenthsLsb = 603;

    // The sum of four 16-bit numbers centered on 0 has a standard deviation of 65536 / sqrt(3).
    private const int SumDeviation = 37_837;

    // Just below the end of the range, so that the noise still shows.
    private const int SaturatedLsb = 32_700;

    /// <summary>What is cut where, in the order of <see cref="ScriptStep"/>. Seconds of the recording.</summary>
    public static IReadOnlyList<(string Name, double FromS)> Cuts { get; } =
    [
        ("Calm", 5), ("OtherCalm", 885), ("Twitch", 1145), ("Large", 2155), ("Answer", 2837.6), ("StuckAxis, z held", 540), ("Saturated, x at its end", 540),
    ];

    /// <summary>All windows, one after the other.</summary>
    public static byte[] Windows { get; } = CutAll();

    private static byte[] CutAll()
    {
        RecordingMotionOpening opening = RecordingMotion.Open(Path.Combine(AppContext.BaseDirectory, "stresspredict-S08.csv.gz"), seed: 1);
        IMotionSource recording = opening.Motion?.Source ?? throw new InvalidOperationException(opening.Refusal);
        byte[] windows = new byte[Cuts.Count * ScriptPlayer.StoredBytes];
        for (int kind = 0; kind < Cuts.Count; kind++)
        {
            Cut(recording, kind, windows.AsSpan(kind * ScriptPlayer.StoredBytes, ScriptPlayer.StoredBytes));
        }

        return windows;
    }

    private static void Cut(IMotionSource recording, int kind, Span<byte> window)
    {
        SeededNumbers numbers = new(kind + 1);
        int firstZ = 0;
        for (int sample = 0; sample < ScriptPlayer.StoredSamples; sample++)
        {
            long at = (long)Math.Round(Cuts[kind].FromS * 1e6) + (sample * PeriodMicroseconds);
            if (!recording.TryRead(at, out int x, out int y, out int z))
            {
                throw new InvalidOperationException($"The recording has nothing at {at / 1e6} s.");
            }

            Span<byte> bytes = window.Slice(sample * MovementMeter.BytesPerSample, MovementMeter.BytesPerSample);
            Store(bytes, AsMeasured(kind == ScriptStep.Saturated ? SaturatedLsb : x, numbers));
            Store(bytes[2..], AsMeasured(y, numbers));
            int measuredZ = AsMeasured(z, numbers);
            firstZ = sample == 0 ? measuredZ : firstZ;
            Store(bytes[4..], kind == ScriptStep.StuckAxis ? firstZ : measuredZ);
        }
    }

    private static int AsMeasured(int lsb, SeededNumbers numbers)
    {
        int sum = -131_070;
        for (int i = 0; i < 4; i++)
        {
            sum += numbers.Next(65_536);
        }

        int sixteenths = (lsb * 16) + (int)((long)sum * NoiseSixteenthsLsb / SumDeviation);
        return Math.Clamp((sixteenths + 8) >> 4, short.MinValue, short.MaxValue);
    }

    private static void Store(Span<byte> bytes, int lsb)
    {
        bytes[0] = (byte)(lsb >> 8);
        bytes[1] = (byte)lsb;
    }
}
