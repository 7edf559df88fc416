namespace SockLab.Evaluation;

/// <summary>
/// Recognizes movement that is not in mg by the median of a whole night, most of which is rest. Rest is 1 to 60 mg (the range of the noise
/// floor); a rest of 2 mg reads 0.002 in g, 0.02 in m/s2 and 2000 in micro-g.
/// </summary>
internal static class MovementUnit
{
    private const int SurelyGravityBelowMicroG = 7;
    private const int PerhapsGravityBelowMicroG = 20;
    private const int MetersBelowMicroG = 100;
    private const int CountsAboveMicroG = 1_000_000;

    /// <summary>The unit that it looks like, or null where it may be mg.</summary>
    /// <param name="medianMicroG">Median of the epochs that moved at all, read as if the file were in mg.</param>
    public static string? LooksLike(int medianMicroG) => medianMicroG switch
    {
        < SurelyGravityBelowMicroG => "g",
        < PerhapsGravityBelowMicroG => "g or m/s2",
        < MetersBelowMicroG => "m/s2",
        > CountsAboveMicroG => "LSB or micro-g",
        _ => null,
    };
}
