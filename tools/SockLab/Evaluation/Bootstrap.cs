using System;
using System.Collections.Generic;
using System.Linq;

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
            SeededDraws draws = new(seed, i, "bootstrap");
            Array.Clear(times);
            for (int person = 0; person < times.Length; person++)
            {
                times[draws.Next(times.Length)]++;
            }

            resampled.Add(scores.Of(times));
        }

        return [.. Enumerable.Range(0, Figures.Count).Select(figure => Spread([.. resampled.Select(one => one[figure]).Where(double.IsFinite).Order()]))];
    }

    private static Interval Spread(double[] sorted) =>
        sorted.Length == 0 ? new Interval(double.NaN, double.NaN) : new Interval(At(sorted, LowShare), At(sorted, HighShare));

    private static double At(double[] sorted, double share)
    {
        double place = share * (sorted.Length - 1);
        int below = (int)place;
        double upper = sorted[Math.Min(below + 1, sorted.Length - 1)];
        return sorted[below] + ((upper - sorted[below]) * (place - below));
    }
}
