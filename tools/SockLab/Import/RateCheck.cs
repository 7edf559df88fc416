using System;
using System.Globalization;
using Sock.VirtualBoard.Recordings;

namespace SockLab.Import;

/// <summary>
/// Finds a rate that cannot be, is not the stated one, or changes within a recording. Only stretches whose rows come evenly are compared, so gaps
/// and a watch's jitter are no change of rate.
/// </summary>
internal static class RateCheck
{
    private const double Tolerance = 0.1;
    private const double EvenShare = 0.8;
    private const double EvenTolerance = 0.05;

    /// <summary>What is wrong with the rate; null where nothing is.</summary>
    /// <param name="recording">Any recording.</param>
    /// <param name="statedHz">Rows a second as its source says; null where it does not.</param>
    public static UnitFault? Of(Recording recording, double? statedHz)
    {
        ArgumentNullException.ThrowIfNull(recording);
        return Possible(recording) ?? Stated(recording, statedHz) ?? Mixed(recording);
    }

    private static UnitFault? Possible(Recording recording)
    {
        (double least, double most) = recording.Kind == RecordingKind.Motion ? (0.0005, 1.0) : (0.5, 600.0);
        return recording.IntervalS >= least && recording.IntervalS <= most
            ? null
            : new UnitFault(0, $"found a median of {SourceText.Text(recording.IntervalS)} s from row to row; "
                + $"expected {SourceText.Text(least)} to {SourceText.Text(most)} s; write the times in seconds");
    }

    private static UnitFault? Stated(Recording recording, double? statedHz)
    {
        if (statedHz is not { } hz || Math.Abs((recording.RateHz / hz) - 1) <= Tolerance)
        {
            return null;
        }

        return new UnitFault(0, string.Create(CultureInfo.InvariantCulture, $"found a stated rate of {hz:0.####} Hz and rows ")
            + string.Create(CultureInfo.InvariantCulture, $"at {recording.RateHz:0.####} Hz; ")
            + "expected the two to agree; export the file again at one rate");
    }

    private static UnitFault? Mixed(Recording recording)
    {
        int block = recording.Kind == RecordingKind.Motion ? 128 : 16;
        ReadOnlySpan<double> times = recording.TimesS;
        double[] intervals = new double[block];
        for (int start = 0; start + block < times.Length; start = Next(start, block, times.Length))
        {
            for (int i = 0; i < block; i++)
            {
                intervals[i] = times[start + i + 1] - times[start + i];
            }

            Array.Sort(intervals);
            double median = intervals[block / 2];
            bool differs = Math.Abs((median / recording.IntervalS) - 1) > Tolerance;
            if (differs && AreEven(intervals, median))
            {
                return new UnitFault(
                    Beginning(times, start, median),
                    $"found rows every {SourceText.Text(median)} s, but every {SourceText.Text(recording.IntervalS)} s "
                    + "in most of the file; expected one rate; cut the parts into files of their own with --from and --to");
            }
        }

        return null;
    }

    /// <summary>The next block; the last one ends with the recording.</summary>
    private static int Next(int start, int block, int rows) =>
        start + block == rows - 1 ? rows : Math.Min(start + block, Math.Max(start + 1, rows - 1 - block));

    /// <summary>The row from which on rows come at an interval that some block was found to have.</summary>
    private static int Beginning(ReadOnlySpan<double> times, int row, double intervalS)
    {
        while (row > 0 && Math.Abs(((times[row] - times[row - 1]) / intervalS) - 1) <= EvenTolerance)
        {
            row--;
        }

        return row;
    }

    private static bool AreEven(double[] intervals, double median)
    {
        int even = 0;
        foreach (double interval in intervals)
        {
            even += Math.Abs((interval / median) - 1) <= EvenTolerance ? 1 : 0;
        }

        return even >= intervals.Length * EvenShare;
    }
}
