using System;
using System.Collections.Generic;
using SockLab.Evaluation;
using SockLab.Signals;

namespace SockLab.Synthesis;

/// <summary>
/// Draws the truth of an evening and a night: awake, lights out, a latency, then cycles of N1, N2, N3, N2 and R that awakenings interrupt. Deep
/// sleep fades and REM sleep grows from cycle to cycle.
/// </summary>
internal sealed class Hypnogram
{
    private const double BackThroughN1Min = 2;

    private readonly SeededDraws draws;
    private readonly List<Truth> stages = [];
    private readonly int length;
    private readonly double awakeningChance;

    private Hypnogram(SeededDraws draws, int length)
    {
        this.draws = draws;
        this.length = length;
        double perHour = draws.LogNormal(AnkleModel.AwakeningsPerHour, AnkleModel.AwakeningsSpread)
            / Math.Exp(AnkleModel.AwakeningsSpread * AnkleModel.AwakeningsSpread / 2);
        this.awakeningChance = perHour / AnkleModel.EpochsPerHour;
    }

    /// <summary>One stage for each epoch.</summary>
    /// <param name="draws">Where the numbers come from.</param>
    /// <param name="awakeEpochs">Epochs before lights-out.</param>
    /// <param name="inBedEpochs">Epochs behind it, latency and awakenings included.</param>
    public static Truth[] Draw(SeededDraws draws, int awakeEpochs, int inBedEpochs)
    {
        Hypnogram night = new(draws, awakeEpochs + inBedEpochs);
        night.Add(Truth.AwakeBeforeLightsOut, awakeEpochs);
        night.Add(Truth.Awake, EpochsOf(draws.LogNormal(AnkleModel.LatencyMedianMin, AnkleModel.LatencySpread)));
        night.Sleep(Truth.SleepN1, AnkleModel.FirstN1MedianMin);
        for (int cycle = 0; night.stages.Count < night.length; cycle++)
        {
            night.Sleep(Truth.SleepN2, AnkleModel.N2BeforeN3MedianMin);
            night.Sleep(Truth.SleepN3, AnkleModel.FirstN3MedianMin * Math.Pow(AnkleModel.N3Fading, cycle));
            night.Sleep(Truth.SleepN2, AnkleModel.N2BeforeRMedianMin);
            night.Sleep(Truth.SleepR, AnkleModel.FirstRMedianMin + (AnkleModel.RGrowthMin * cycle));
        }

        return [.. night.stages];
    }

    private static int EpochsOf(double minutes) => Math.Max(1, (int)Math.Round(minutes * 60 / AnkleModel.EpochS));

    private void Sleep(Truth stage, double medianMin)
    {
        int epochs = EpochsOf(this.draws.LogNormal(medianMin, AnkleModel.StageSpread));
        for (int i = 0; i < epochs; i++)
        {
            this.Add(stage, 1);
            if (this.draws.Chance(this.awakeningChance))
            {
                this.Add(Truth.Awake, EpochsOf(this.draws.From(AnkleModel.AwakeningMin)));
                this.Add(Truth.SleepN1, EpochsOf(this.draws.LogNormal(BackThroughN1Min, AnkleModel.StageSpread)));
            }
        }
    }

    private void Add(Truth stage, int epochs)
    {
        for (int i = 0; i < epochs && this.stages.Count < this.length; i++)
        {
            this.stages.Add(stage);
        }
    }
}
