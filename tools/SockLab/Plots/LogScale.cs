using System;
using System.Collections.Generic;
using System.Globalization;

namespace SockLab.Plots;

/// <summary>
/// A logarithmic axis with marks at 1, 2 and 5 times the powers of ten. Zero has no place on it; where zeros have to be shown, a place of their own is
/// kept before the axis begins.
/// </summary>
internal sealed class LogScale : IChartScale
{
    private const double MostLabeledDecades = 3.2;

    private readonly double logLowest;
    private readonly double logHighest;
    private readonly double from;
    private readonly double to;
    private readonly double? zeroAt;

    /// <summary>An axis between two positive values.</summary>
    /// <param name="lowest">Value at pixel <paramref name="from"/>.</param>
    /// <param name="highest">Value at pixel <paramref name="to"/>, larger.</param>
    /// <param name="from">Pixel of the lowest value.</param>
    /// <param name="to">Pixel of the highest value.</param>
    /// <param name="zeroAt">Pixel at which zeros are shown; null if there is no such place.</param>
    public LogScale(double lowest, double highest, double from, double to, double? zeroAt = null)
    {
        if (!(lowest > 0 && highest > lowest && double.IsFinite(highest)))
        {
            throw new ArgumentException($"A logarithmic axis cannot reach from {lowest} to {highest}.", nameof(lowest));
        }

        (this.logLowest, this.logHighest) = (Math.Log10(lowest), Math.Log10(highest));
        (this.from, this.to, this.zeroAt) = (from, to, zeroAt);
        this.Ticks = MakeTicks(this.logLowest, this.logHighest, zeroAt is not null);
    }

    /// <inheritdoc/>
    public IReadOnlyList<ChartTick> Ticks { get; }

    /// <inheritdoc/>
    public double Map(double value)
    {
        if (value == 0 && this.zeroAt is { } zero)
        {
            return zero;
        }

        return value > 0 && double.IsFinite(value)
            ? this.from + ((Math.Log10(value) - this.logLowest) / (this.logHighest - this.logLowest) * (this.to - this.from))
            : double.NaN;
    }

    private static List<ChartTick> MakeTicks(double logLowest, double logHighest, bool withZero)
    {
        const double Tolerance = 1e-9;
        bool all = logHighest - logLowest <= MostLabeledDecades;
        List<ChartTick> ticks = withZero ? [new ChartTick(0, "0")] : [];
        for (int decade = (int)Math.Floor(logLowest); decade <= logHighest; decade++)
        {
            foreach (int leading in (int[])[1, 2, 5])
            {
                double value = leading * Math.Pow(10, decade);
                double place = Math.Log10(value);
                if (place >= logLowest - Tolerance && place <= logHighest + Tolerance)
                {
                    ticks.Add(new ChartTick(value, leading == 1 || all ? value.ToString("0.#########", CultureInfo.InvariantCulture) : ""));
                }
            }
        }

        return ticks;
    }
}
