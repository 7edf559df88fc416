namespace SockLab.Import;

/// <summary>
/// Converts the smoothed activity counts that were published with sleep-accel to movement. Where the factor comes from and what it cannot show
/// is told in docs/recordings.md.
/// </summary>
internal static class WalchCounts
{
    /// <summary>Movement in mg that one count in 15 s stands for.</summary>
    private const double MilliGPerCount = 0.94;

    /// <summary>The formula in words.</summary>
    public const string Formula = "0.94 x count_smoothed; the count is an average over minutes and 0 below a dead-band, so it shows no twitch and "
        + "no stillness of minutes; see docs/recordings.md";

    /// <summary>Mean of |dx|+|dy|+|dz| per 25 Hz sample, in mg.</summary>
    public static double ToMovementMilliG(double smoothedCount) => MilliGPerCount * smoothedCount;
}
