using System;

namespace SockLab.Replay;

/// <summary>How two measures of the same epochs agree on which of them lie below a threshold, each in units of its own noise floor.</summary>
/// <param name="ReferenceShare">Share of epochs below it in the reference, 0 to 1.</param>
/// <param name="Share">Share below it in the other measure.</param>
/// <param name="Agreement">Share of epochs on which both say the same.</param>
/// <param name="Kappa">Cohen's kappa: agreement beyond what the two shares alone would give, up to 1; NaN where both are all or nothing.</param>
/// <param name="Matching">The threshold that would give the other measure the reference's share, in units of its floor.</param>
internal sealed record ThresholdAgreement(double ReferenceShare, double Share, double Agreement, double Kappa, double Matching)
{
    /// <summary>Compares.</summary>
    /// <param name="reference">The reference, in units of its floor.</param>
    /// <param name="measured">The other measure of the same epochs, in units of its own.</param>
    /// <param name="threshold">In units of the floor.</param>
    public static ThresholdAgreement Of(double[] reference, double[] measured, double threshold)
    {
        int below = 0;
        int referenceBelow = 0;
        int same = 0;
        for (int i = 0; i < reference.Length; i++)
        {
            bool isReferenceBelow = reference[i] < threshold;
            bool isBelow = measured[i] < threshold;
            referenceBelow += isReferenceBelow ? 1 : 0;
            below += isBelow ? 1 : 0;
            same += isReferenceBelow == isBelow ? 1 : 0;
        }

        double count = reference.Length;
        double share = below / count;
        double referenceShare = referenceBelow / count;
        double byChance = (share * referenceShare) + ((1 - share) * (1 - referenceShare));
        double kappa = byChance < 1 ? ((same / count) - byChance) / (1 - byChance) : double.NaN;
        return new ThresholdAgreement(referenceShare, share, same / count, kappa, Matches(measured, referenceBelow));
    }

    /// <summary>Halfway between the last value that is to lie below and the first that is not.</summary>
    private static double Matches(double[] measured, int below)
    {
        double[] sorted = [.. measured];
        Array.Sort(sorted);
        if (below == 0)
        {
            return sorted[0];
        }

        return below == sorted.Length ? sorted[^1] : (sorted[below - 1] + sorted[below]) / 2;
    }
}
