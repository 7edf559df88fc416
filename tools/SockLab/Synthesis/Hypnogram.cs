using System;
using System.Collections.Generic;

namespace SockLab.Synthesis;

/// <summary>
/// Draws the truth of an evening and a night: awake, lights out, a latency, then cycles of N1, N2, N3, N2 and R that awakenings interrupt. Deep
/// sleep fades and REM sleep grows from cycle to cycle.
/// </summary>
internal sealed class Hypnogram
{
    private const double BackThroughN1Min = 2;

    private readonly Draws draws;
    private readonly List<SleepStage> stages = [];
    private readonly int length;
    private readonly double awakeningChance;

    private Hypnogram(Draws draws, int length)
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
    public static SleepStage[] Draw(Draws draws, int awakeEpochs, int inBedEpochs)
    {
        Hypnogram night = new(draws, awakeEpochs + inBedEpochs);
        night.Add(SleepStage.P, awakeEpochs);
        night.Add(SleepStage.W, EpochsOf(draws.LogNormal(AnkleModel.LatencyMedianMin, AnkleModel.LatencySpread)));
        night.Sleep(SleepStage.N1, AnkleModel.FirstN1MedianMin);
        for (int cycle = 0; night.stages.Count < night.length; cycle++)
        {
            night.Sleep(SleepStage.N2, AnkleModel.N2BeforeN3MedianMin);
            night.Sleep(SleepStage.N3, AnkleModel.FirstN3MedianMin * Math.Pow(AnkleModel.N3Fading, cycle));
            night.Sleep(SleepStage.N2, AnkleModel.N2BeforeRMedianMin);
            night.Sleep(SleepStage.R, AnkleModel.FirstRMedianMin + (AnkleModel.RGrowthMin * cycle));
        }

        return [.. night.stages];
    }

    private static int EpochsOf(double minutes) => Math.Max(1, (int)Math.Round(minutes * 60 / AnkleModel.EpochS));

    private void Sleep(SleepStage stage, double medianMin)
    {
        int epochs = EpochsOf(this.draws.LogNormal(medianMin, AnkleModel.StageSpread));
        for (int i = 0; i < epochs; i++)
        {
            this.Add(stage, 1);
            if (this.draws.Chance(this.awakeningChance))
            {
                this.Add(SleepStage.W, EpochsOf(this.draws.From(AnkleModel.AwakeningMin)));
                this.Add(SleepStage.N1, EpochsOf(this.draws.LogNormal(BackThroughN1Min, AnkleModel.StageSpread)));
            }
        }
    }

    private void Add(SleepStage stage, int epochs)
    {
        for (int i = 0; i < epochs && this.stages.Count < this.length; i++)
        {
            this.stages.Add(stage);
        }
    }
}
