using System;
using System.Collections.Generic;
using Sock.Detection;
using Sock.VirtualBoard.Recordings;

namespace SockLab.Replay;

/// <summary>
/// The movement that the front end would measure if an epoch recording were synthesized and played through it, without doing so: a day takes
/// milliseconds. Windows, holes and the four windows that are needed are those of <see cref="EpochBuilder"/>; a movement m adds to the noise floor F as
/// the root of m x m + F x F. A test holds it against the samples.
/// </summary>
internal static class EpochMeans
{
    // Three axes, each with a mean absolute difference of 2 / sqrt(pi) standard deviations.
    private const double FloorPerNoise = 3 * 1.1283791670955126;
    private const double MicroGPerMilliG = 1000;
    private const double WindowS = EpochBuilder.WindowMs / 1000.0;

    // Times are decimal fractions: a window may come out a hair short.
    private const double WholeShare = 0.999;

    /// <summary>Movement of the part's noise alone, in mg.</summary>
    public static double FloorMilliG(SampleOptions options) => FloorPerNoise * options.NoiseMilliG;

    /// <summary>All whole epochs of an epoch recording.</summary>
    public static IReadOnlyList<EpochMovement> Measure(Recording recording, SampleOptions options)
    {
        double[] sums = new double[Math.Max(0, (int)((recording.LengthS + 0.001) / WindowS))];
        double[] covered = new double[sums.Length];
        EpochTimeline timeline = new(recording);
        for (int piece = 0; piece < timeline.Count; piece++)
        {
            double movement = timeline.MovementMilliG(piece) * options.Scale;
            double floor = FloorMilliG(options);
            double start = timeline.StartS(piece) - recording.FirstS;
            Spread(start, start + timeline.LengthS(piece), Math.Sqrt((movement * movement) + (floor * floor)), sums, covered);
        }

        List<EpochMovement> epochs = [];
        for (int first = 0; first + EpochBuilder.WindowsPerEpoch <= sums.Length; first += EpochBuilder.WindowsPerEpoch)
        {
            epochs.Add(Epoch(first, sums, covered));
        }

        return epochs;
    }

    private static void Spread(double startS, double endS, double movement, double[] sums, double[] covered)
    {
        for (int window = (int)(startS / WindowS); window < sums.Length && window * WindowS < endS; window++)
        {
            double shared = Math.Min(endS, (window + 1) * WindowS) - Math.Max(startS, window * WindowS);
            sums[window] += movement * shared;
            covered[window] += shared;
        }
    }

    private static EpochMovement Epoch(int first, double[] sums, double[] covered)
    {
        double sum = 0;
        int measured = 0;
        for (int window = first; window < first + EpochBuilder.WindowsPerEpoch; window++)
        {
            if (covered[window] >= WholeShare * WindowS)
            {
                sum += sums[window] / covered[window];
                measured++;
            }
        }

        bool isMeasured = measured >= EpochBuilder.MeasuredWindowsNeeded;
        return new EpochMovement(first * EpochBuilder.WindowMs, isMeasured ? (int)Math.Round(sum / measured * MicroGPerMilliG) : EpochMovement.NotMeasured);
    }
}
