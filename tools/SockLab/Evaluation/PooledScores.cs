using System;
using System.Collections.Generic;
using System.Linq;
using SockLab.Signals;

namespace SockLab.Evaluation;

/// <summary>
/// Figures over people, each of whom may count several times, as a resample of people does. Rates are counts over hours of all people and
/// repeats together; shares and percentiles are over all repeats of all people who have an onset.
/// </summary>
internal sealed class PooledScores
{
    private const double WindowMin = 10;
    private const double WideWindowMin = 20;
    private const double OnsetWindowMin = 5;
    private const double Median = 0.5;
    private const double P90 = 0.9;

    private readonly int[] awakeEpochs;
    private readonly int[] warnings;
    private readonly int[] falsePauses;
    private readonly (double Min, int Person)[] delays;
    private readonly (double Min, int Person)[] errors;

    /// <summary>Pools the scores; the order of people does not matter to the figures.</summary>
    public PooledScores(IReadOnlyList<PersonScore> people)
    {
        this.awakeEpochs = [.. people.Select(person => person.AwakeEpochs * person.Repeats.Count)];
        this.warnings = [.. people.Select(person => person.Repeats.Sum(repeat => repeat.Warnings))];
        this.falsePauses = [.. people.Select(person => person.Repeats.Sum(repeat => repeat.FalsePauses))];
        this.delays = Sorted(people, repeat => repeat.DelayMin);
        this.errors = Sorted(people, repeat => repeat.OnsetErrorMin);
    }

    /// <summary>How many people were pooled.</summary>
    public int People => this.awakeEpochs.Length;

    /// <summary>The figures with each person counted once.</summary>
    public Figures Of()
    {
        int[] once = new int[this.People];
        Array.Fill(once, 1);
        return this.Of(once);
    }

    /// <summary>The figures with each person counted as often as <paramref name="times"/> says.</summary>
    public Figures Of(int[] times)
    {
        double hours = Sum(this.awakeEpochs, times) / PersonScore.EpochsPerHour;
        return new Figures(
        [
            hours > 0 ? Sum(this.warnings, times) / hours : double.NaN,
            hours > 0 ? Sum(this.falsePauses, times) / hours : double.NaN,
            Percentile(this.delays, times, Median),
            Percentile(this.delays, times, P90),
            Share(this.delays, times, WindowMin),
            Share(this.delays, times, WideWindowMin),
            Percentile(this.errors, times, Median),
            Share(this.errors, times, OnsetWindowMin, bothSides: true),
        ]);
    }

    private static (double Min, int Person)[] Sorted(IReadOnlyList<PersonScore> people, Func<NightScore, double?> pick)
    {
        List<(double Min, int Person)> all = [];
        for (int person = 0; person < people.Count; person++)
        {
            foreach (NightScore repeat in people[person].Repeats)
            {
                if (pick(repeat) is { } minutes)
                {
                    all.Add((minutes, person));
                }
            }
        }

        return [.. all.OrderBy(one => one.Min)];
    }

    private static long Sum(int[] numbers, int[] times)
    {
        long sum = 0;
        for (int i = 0; i < numbers.Length; i++)
        {
            sum += (long)numbers[i] * times[i];
        }

        return sum;
    }

    private static int CountOf((double Min, int Person)[] sorted, int[] times)
    {
        int count = 0;
        foreach ((double _, int person) in sorted)
        {
            count += times[person];
        }

        return count;
    }

    private static double Percentile((double Min, int Person)[] sorted, int[] times, double share) =>
        Quantile.Between(CountOf(sorted, times), share, place => At(sorted, times, place));

    private static double At((double Min, int Person)[] sorted, int[] times, int place)
    {
        int passed = 0;
        foreach ((double minutes, int person) in sorted)
        {
            passed += times[person];
            if (passed > place)
            {
                return minutes;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(place), place, "expected a place below the count");
    }

    /// <summary>Share of the values up to a bound. A delay may be as early as it likes, an error is bounded on both sides.</summary>
    private static double Share((double Min, int Person)[] sorted, int[] times, double bound, bool bothSides = false)
    {
        int count = CountOf(sorted, times);
        int inside = 0;
        foreach ((double minutes, int person) in sorted)
        {
            inside += (bothSides ? Math.Abs(minutes) : minutes) <= bound ? times[person] : 0;
        }

        return count == 0 ? double.NaN : (double)inside / count;
    }
}
