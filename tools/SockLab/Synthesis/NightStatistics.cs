using System;
using System.Collections.Generic;
using SockLab.Evaluation;
using SockLab.Signals;

namespace SockLab.Synthesis;

/// <summary>What is counted over nights, drawn ones and scored ones alike.</summary>
internal sealed class NightStatistics
{
    private readonly int[] stageEpochs = new int[Enum.GetValues<Truth>().Length];
    private readonly List<double> rates = [];
    private int total;
    private int asleep;

    /// <summary>Lights-out to the first of 5 min of unbroken sleep, of each night that has one. Minutes.</summary>
    public List<double> LatencyMin { get; } = [];

    /// <summary>Length of each awakening behind the onset. Minutes.</summary>
    public List<double> AwakeningMin { get; } = [];

    /// <summary>Stretches behind the onset without a large movement, drawn nights only: what a counting actigraph calls inactive. Minutes.</summary>
    public List<double> InactiveMin { get; } = [];

    /// <summary>Awakenings per hour of sleep.</summary>
    public double AwakeningsPerHour => this.AwakeningMin.Count * (double)AnkleModel.EpochsPerHour / this.asleep;

    /// <summary>
    /// How much nights differ in that: standard deviation of the natural logarithm, from the distance of the quartiles (1.349 standard deviations).
    /// </summary>
    public double AwakeningsSpread => Math.Log(Quantile.Of(this.rates, 0.75) / Quantile.Of(this.rates, 0.25)) / 1.349;

    /// <summary>The part of all epochs behind the onset that has this stage. 0 to 1.</summary>
    public double Share(Truth stage) => this.total == 0 ? double.NaN : this.stageEpochs[(int)stage] / (double)this.total;

    /// <summary>Counts a night that begins at lights-out.</summary>
    /// <param name="stages">One for each epoch.</param>
    /// <param name="classes">Movement of the same epochs; empty where it is not known.</param>
    public void Add(ReadOnlySpan<Truth> stages, ReadOnlySpan<MovementClass> classes)
    {
        int onset = OnsetOf(stages);
        int last = stages.LastIndexOfAnyExcept(Truth.Awake);
        if (onset < 0)
        {
            return;
        }

        this.LatencyMin.Add(Minutes(onset));
        (int awakeningsBefore, int asleepBefore) = (this.AwakeningMin.Count, this.asleep);
        int awake = 0;
        for (int i = onset; i <= last; i++)
        {
            this.total++;
            this.stageEpochs[(int)stages[i]]++;
            if (stages[i] == Truth.Awake)
            {
                awake++;
                continue;
            }

            this.asleep++;
            if (awake > 0)
            {
                this.AwakeningMin.Add(Minutes(awake));
            }

            awake = 0;
        }

        this.rates.Add((this.AwakeningMin.Count - awakeningsBefore) * (double)AnkleModel.EpochsPerHour / (this.asleep - asleepBefore));
        this.CountInactive(classes.IsEmpty ? classes : classes[onset..]);
    }

    /// <summary>The first epoch of 5 min of unbroken sleep; -1 where there is none.</summary>
    public static int OnsetOf(ReadOnlySpan<Truth> stages)
    {
        int run = 0;
        for (int i = 0; i < stages.Length; i++)
        {
            run = TruthWords.IsSleep(stages[i]) ? run + 1 : 0;
            if (run == Onset.EpochsNeeded)
            {
                return i - Onset.EpochsNeeded + 1;
            }
        }

        return -1;
    }

    private static double Minutes(int epochs) => epochs * AnkleModel.EpochS / 60.0;

    private void CountInactive(ReadOnlySpan<MovementClass> classes)
    {
        int run = 0;
        foreach (MovementClass movement in classes)
        {
            if (movement != MovementClass.Large)
            {
                run++;
                continue;
            }

            if (run > 0)
            {
                this.InactiveMin.Add(Minutes(run));
            }

            run = 0;
        }
    }
}
