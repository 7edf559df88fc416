using System;
using Sock.VirtualBoard.Recordings;

namespace SockLab.Import;

/// <summary>
/// Tells the unit of acceleration by gravity: whatever a limb does, the median of |a| over some hundred rows stays near 1 g. So a recording
/// in m/s2 or in a sensor's counts gives itself away, also where only a part of it is.
/// </summary>
internal static class UnitCheck
{
    private const int BlockRows = 512;

    // Below, gravity was taken off (or the sensor was off); above, it is no unit that is known here.
    private const double LeastG = 0.3;
    private const double MostG = 3;
    private const double WidestG = 16;

    private static readonly (double PerG, double Share, string Name, string Next)[] Units =
    [
        (9.80665, 0.35, "m/s2", "divide the values by 9.80665"),
        (64, 0.25, "counts of 1/64 g", "divide the values by 64"),
        (256, 0.2, "sensor counts (LSB, 256 to the g)", "divide the values by 256"),
        (1000, 0.25, "mg", "divide the values by 1,000"),
        (2048, 0.2, "sensor counts (LSB, 2048 to the g)", "divide the values by 2,048"),
        (4096, 0.2, "sensor counts (LSB, 4096 to the g)", "divide the values by 4,096"),
        (8192, 0.2, "sensor counts (LSB, 8192 to the g)", "divide the values by 8,192"),
        (16384, 0.2, "sensor counts (LSB, 16384 to the g)", "divide the values by 16,384"),
    ];

    /// <summary>What is wrong with a motion recording's unit or range; null for one in g, and for epochs.</summary>
    public static UnitFault? Of(Recording recording)
    {
        ArgumentNullException.ThrowIfNull(recording);
        if (recording.Kind != RecordingKind.Motion)
        {
            return null;
        }

        double[] block = new double[BlockRows];
        for (int start = 0; start < recording.Count; start += BlockRows)
        {
            int rows = Math.Min(BlockRows, recording.Count - start);
            double median = Median(recording, start, block.AsSpan(0, rows));
            if (Known(median) is { } unit)
            {
                return new UnitFault(start, $"found a median |a| of {SourceText.Text(Math.Round(median, 2))} over {rows} rows, which looks like "
                    + $"{unit.Name}; expected about 1 g; {unit.Next} and import the file again");
            }
        }

        return Whole(recording) ?? Widest(recording);
    }

    private static (string Name, string Next)? Known(double median)
    {
        foreach ((double perG, double share, string name, string next) in Units)
        {
            if (Math.Abs((median / perG) - 1) <= share)
            {
                return (name, next);
            }
        }

        return null;
    }

    private static UnitFault? Whole(Recording recording)
    {
        double median = Median(recording, 0, new double[recording.Count]);
        if (median is >= LeastG and <= MostG)
        {
            return null;
        }

        string looks = median < LeastG ? "as if gravity had been taken off or the sensor had been off" : "which is no unit known here";
        return new UnitFault(0, $"found a median |a| of {SourceText.Text(Math.Round(median, 3))} over {recording.Count} rows, {looks}; "
            + "expected about 1 g; export the acceleration with gravity, in g");
    }

    private static UnitFault? Widest(Recording recording)
    {
        ReadOnlySpan<float> values = recording.Values;
        for (int i = 0; i < values.Length; i++)
        {
            if (Math.Abs(values[i]) > WidestG)
            {
                return new UnitFault(i / 3, $"found {SourceText.Text(values[i])} g; expected -16 to 16 g; correct or remove the row");
            }
        }

        return null;
    }

    private static double Median(Recording recording, int start, Span<double> sizes)
    {
        ReadOnlySpan<float> values = recording.Values[(start * 3)..];
        for (int i = 0; i < sizes.Length; i++)
        {
            double x = values[i * 3];
            double y = values[(i * 3) + 1];
            double z = values[(i * 3) + 2];
            sizes[i] = Math.Sqrt((x * x) + (y * y) + (z * z));
        }

        sizes.Sort();
        return sizes[sizes.Length / 2];
    }
}
