using System;
using System.Collections.Generic;
using System.Linq;
using SockLab.Signals;

namespace SockLab.Evaluation;

/// <summary>
/// 95 % intervals by resampling people, not epochs or repeats: nights of one person are not independent. The draws follow from the seed, so
/// that two designs with the same seed are compared over the same resamples.
/// </summary>
internal static class Bootstrap
{
    /// <summary>How many resamples.</summary>
    public const int Resamples = 2000;

    private const double LowShare = 0.025;
    private const double HighShare = 0.975;

    /// <summary>One interval for each figure, in the order of <see cref="Figures"/>.</summary>
    public static Interval[] Intervals(PooledScores scores, int seed)
    {
        List<Figures> resampled = new(Resamples);
        int[] times = new int[scores.People];
        for (int i = 0; i < Resamples; i++)
        {
            SeededDraws draws = SeededDraws.For(seed, i, "bootstrap");
            Array.Clear(times);
            for (int person = 0; person < times.Length; person++)
            {
                times[draws.Next(times.Length)]++;
            }

            resampled.Add(scores.Of(times));
        }

        return [.. Enumerable.Range(0, Figures.Count).Select(figure => Spread([.. resampled.Select(one => one[figure]).Where(double.IsFinite).Order()]))];
    }

    private static Interval Spread(double[] sorted) => new(Quantile.OfSorted(sorted, LowShare), Quantile.OfSorted(sorted, HighShare));
}
