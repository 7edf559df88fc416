namespace SockLab;

/// <summary>
/// Converts ActiGraph counts of one second, summed over the three axes, to movement. How the two numbers were found is told in
/// docs/recordings.md: the published count algorithm was run over raw seated wrist motion, and movement regressed on counts.
/// </summary>
internal static class ActiGraphCounts
{
    /// <summary>Movement in mg of a second with the least count: what lies below the dead-band of 68 mg is not counted.</summary>
    private const double DeadBandMilliG = 65;

    /// <summary>Movement in mg that one further count stands for.</summary>
    private const double MilliGPerCount = 0.7;

    /// <summary>The formula in words.</summary>
    public const string Formula = "0 where all counts are 0, else 65 + 0.7 x (axis1 + axis2 + axis3); see docs/recordings.md";

    /// <summary>Mean of |dx|+|dy|+|dz| per 25 Hz sample, in mg.</summary>
    public static double ToMovementMilliG(int countsOfAllAxes) =>
        countsOfAllAxes == 0 ? 0 : DeadBandMilliG + (MilliGPerCount * countsOfAllAxes);
}
