using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace SockLab.Evaluation;

/// <summary>All runs of all nights under one rule, and what they come to.</summary>
internal sealed class EvaluationRun
{
    private EvaluationRun(IReadOnlyList<EpochNight> nights, IReadOnlyList<IReadOnlyList<NightEvent>[]> runs)
    {
        this.Nights = nights;
        this.Runs = runs;
        this.People = [.. nights.Select((night, i) => PersonScore.Of(night, runs[i]))];
        this.Scores = new PooledScores(this.People);
        this.Figures = this.Scores.Of();
    }

    /// <summary>The nights in ordinal order of their people.</summary>
    public IReadOnlyList<EpochNight> Nights { get; }

    /// <summary>What happened: for each night its repeats.</summary>
    public IReadOnlyList<IReadOnlyList<NightEvent>[]> Runs { get; }

    /// <summary>The scores of each night.</summary>
    public IReadOnlyList<PersonScore> People { get; }

    /// <summary>The scores pooled.</summary>
    public PooledScores Scores { get; }

    /// <summary>The figures over all.</summary>
    public Figures Figures { get; }

    /// <summary>Runs the rule on all cores. The result depends neither on their number nor on the order of the nights.</summary>
    public static EvaluationRun Of(IEnumerable<EpochNight> nights, IPauseRule rule)
    {
        EpochNight[] sorted = [.. nights.OrderBy(night => night.Person, StringComparer.Ordinal)];
        IReadOnlyList<NightEvent>[][] runs = new IReadOnlyList<NightEvent>[sorted.Length][];
        Parallel.For(0, sorted.Length, person =>
        {
            runs[person] = new IReadOnlyList<NightEvent>[rule.Repeats];
            for (int repeat = 0; repeat < rule.Repeats; repeat++)
            {
                runs[person][repeat] = rule.Run(sorted[person], repeat + 1);
            }
        });
        return new EvaluationRun(sorted, runs);
    }

    /// <summary>95 % intervals of the figures.</summary>
    public Interval[] Intervals(int seed) => Bootstrap.Intervals(this.Scores, seed);
}
