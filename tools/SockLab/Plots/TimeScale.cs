using System;
using System.Collections.Generic;
using System.Globalization;

namespace SockLab.Plots;

/// <summary>Seconds along an axis, with marks at whole minutes or hours of the wall clock or, where that is not known, since the start.</summary>
internal sealed class TimeScale : IChartScale
{
    private static readonly int[] StepsS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400];

    private readonly double firstS;
    private readonly double lastS;
    private readonly double from;
    private readonly double to;

    /// <summary>An axis between two times.</summary>
    /// <param name="firstS">Second at pixel <paramref name="from"/>.</param>
    /// <param name="lastS">Second at pixel <paramref name="to"/>.</param>
    /// <param name="from">Pixel of the first second.</param>
    /// <param name="to">Pixel of the last one.</param>
    /// <param name="clockStart">Wall clock at second 0, if it is known.</param>
    /// <param name="mostTicks">How many marks there may be at most.</param>
    public TimeScale(double firstS, double lastS, double from, double to, TimeSpan? clockStart, int mostTicks = 12)
    {
        (this.firstS, this.lastS) = (firstS, lastS > firstS ? lastS : firstS + 1);
        (this.from, this.to) = (from, to);
        double stepS = StepOf((this.lastS - this.firstS) / mostTicks);
        double offsetS = clockStart?.TotalSeconds ?? 0;
        List<ChartTick> ticks = [];
        for (double at = Math.Ceiling((this.firstS + offsetS) / stepS) * stepS; at <= this.lastS + offsetS; at += stepS)
        {
            ticks.Add(new ChartTick(at - offsetS, Label(at, stepS, clockStart is not null)));
        }

        this.Ticks = ticks;
    }

    /// <inheritdoc/>
    public IReadOnlyList<ChartTick> Ticks { get; }

    /// <inheritdoc/>
    public double Map(double value) =>
        double.IsFinite(value) ? this.from + ((value - this.firstS) / (this.lastS - this.firstS) * (this.to - this.from)) : double.NaN;

    private static double StepOf(double leastS)
    {
        foreach (int step in StepsS)
        {
            if (step >= leastS)
            {
                return step;
            }
        }

        return Math.Ceiling(leastS / StepsS[^1]) * StepsS[^1];
    }

    private static string Label(double atS, double stepS, bool isClock)
    {
        long whole = (long)Math.Round(atS);
        long hours = isClock ? whole / 3600 % 24 : whole / 3600;
        string minutes = string.Create(CultureInfo.InvariantCulture, $"{hours:00}:{Math.Abs(whole / 60 % 60):00}");
        return stepS < 60 ? string.Create(CultureInfo.InvariantCulture, $"{minutes}:{Math.Abs(whole % 60):00}") : isClock ? minutes : minutes.TrimStart('0').PadLeft(4, '0');
    }
}
