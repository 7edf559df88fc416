using System;

namespace SockLab.Signals;

/// <summary>Spearman's rank correlation: the correlation of ranks, where equal values share the mean of theirs.</summary>
internal static class RankCorrelation
{
    /// <summary>From -1 to 1; NaN where one side has no two different values.</summary>
    public static double Of(double[] one, double[] other)
    {
        if (one.Length != other.Length)
        {
            throw new ArgumentException("Both sides have to have the same length.", nameof(other));
        }

        double[] ranks = Ranks(one);
        double[] otherRanks = Ranks(other);
        double mean = (one.Length + 1) / 2.0;
        double both = 0;
        double squares = 0;
        double otherSquares = 0;
        for (int i = 0; i < one.Length; i++)
        {
            both += (ranks[i] - mean) * (otherRanks[i] - mean);
            squares += (ranks[i] - mean) * (ranks[i] - mean);
            otherSquares += (otherRanks[i] - mean) * (otherRanks[i] - mean);
        }

        return squares > 0 && otherSquares > 0 ? both / Math.Sqrt(squares * otherSquares) : double.NaN;
    }

    private static double[] Ranks(double[] values)
    {
        double[] sorted = [.. values];
        int[] order = new int[values.Length];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(sorted, order);
        double[] ranks = new double[values.Length];
        int first = 0;
        while (first < sorted.Length)
        {
            int last = first;
            while (last + 1 < sorted.Length && sorted[last + 1] == sorted[first])
            {
                last++;
            }

            for (int i = first; i <= last; i++)
            {
                ranks[order[i]] = ((first + last) / 2.0) + 1;
            }

            first = last + 1;
        }

        return ranks;
    }
}
