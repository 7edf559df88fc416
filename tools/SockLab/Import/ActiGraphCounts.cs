using System;
using System.Globalization;

namespace SockLab.Import;

/// <summary>
/// Converts ActiGraph counts, summed over the three axes, to movement. How the numbers were found is told in docs/recordings.md: the published
/// count algorithm was run over raw seated wrist motion, and movement regressed on counts.
/// </summary>
internal static class ActiGraphCounts
{
    /// <summary>Movement in mg of a second with the least count: what lies below the dead-band of 68 mg is not counted.</summary>
    private const double DeadBandMilliG = 65;

    /// <summary>Movement in mg that one further count stands for.</summary>
    private const double MilliGPerCount = 0.7;

    /// <summary>Counts of all axes in a second that is counted at all, on average: how many seconds of a longer epoch a sum may come from.</summary>
    private const double CountsOfACountedSecond = 118;

    /// <summary>The formula for epochs of a second, in words.</summary>
    public const string Formula = "0 where all counts are 0, else 65 + 0.7 x (axis1 + axis2 + axis3); see docs/recordings.md";

    /// <summary>The formula in words.</summary>
    public static string FormulaFor(double epochS) => epochS <= 1
        ? Formula
        : string.Create(CultureInfo.InvariantCulture, $"(65 x n + 0.7 x C) / {epochS}, C = axis1 + axis2 + axis3, ")
            + string.Create(CultureInfo.InvariantCulture, $"n = C / {CountsOfACountedSecond} rounded up, at most {epochS}; see docs/recordings.md");

    /// <summary>Mean of |dx|+|dy|+|dz| per 25 Hz sample, in mg, of one second.</summary>
    public static double ToMovementMilliG(double countsOfAllAxes) => ToMovementMilliG(countsOfAllAxes, 1);

    /// <summary>Mean of |dx|+|dy|+|dz| per 25 Hz sample, in mg, of an epoch of whole seconds.</summary>
    public static double ToMovementMilliG(double countsOfAllAxes, double epochS)
    {
        double countedSeconds = Math.Min(epochS, Math.Ceiling(countsOfAllAxes / CountsOfACountedSecond));
        return ((DeadBandMilliG * countedSeconds) + (MilliGPerCount * countsOfAllAxes)) / epochS;
    }
}
