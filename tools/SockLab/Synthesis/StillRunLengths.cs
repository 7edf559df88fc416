using System;

namespace SockLab.Synthesis;

/// <summary>
/// The length of a still run of somebody awake, from how often runs of so many minutes come: the part of runs that reach a length is their rate over
/// the rate of the shortest. Between the stated lengths, and beyond the last, a straight line on logarithmic scales.
/// </summary>
internal static class StillRunLengths
{
    /// <summary>Minutes that the part <paramref name="longer"/> (0 to 1) of all runs reaches or exceeds.</summary>
    public static double At(double longer)
    {
        (double Minutes, double PerHour)[] points = AnkleModel.StillRunsPerHour;
        double perHour = Math.Max(longer, 1e-9) * points[0].PerHour;
        int right = 1;
        while (right < points.Length - 1 && points[right].PerHour > perHour)
        {
            right++;
        }

        (double leftMin, double leftRate) = points[right - 1];
        (double rightMin, double rightRate) = points[right];
        double along = Math.Log(perHour / leftRate) / Math.Log(rightRate / leftRate);
        return leftMin * Math.Pow(rightMin / leftMin, along);
    }
}
