using System;
using System.Collections.Generic;
using System.Globalization;

namespace SockLab.Plots;

/// <summary>An even axis with marks at 1, 2 or 5 times a power of ten.</summary>
internal sealed class LinearScale : IChartScale
{
    private readonly double lowest;
    private readonly double highest;
    private readonly double from;
    private readonly double to;

    /// <summary>An axis from <paramref name="lowest"/> to at least <paramref name="highest"/>, rounded up to the next mark.</summary>
    /// <param name="lowest">Value at pixel <paramref name="from"/>.</param>
    /// <param name="highest">Value that has to fit.</param>
    /// <param name="from">Pixel of the lowest value.</param>
    /// <param name="to">Pixel of the highest value.</param>
    /// <param name="mostTicks">About how many marks there may be.</param>
    public LinearScale(double lowest, double highest, double from, double to, int mostTicks = 7)
    {
        double span = highest > lowest ? highest - lowest : 1;
        double rough = span / mostTicks;
        double power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        double step = power * (rough / power) switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, _ => 10 };
        int steps = (int)Math.Ceiling((span / step) - 1e-9);
        (this.lowest, this.highest) = (lowest, lowest + (steps * step));
        (this.from, this.to) = (from, to);
        List<ChartTick> ticks = [];
        for (int i = 0; i <= steps; i++)
        {
            double value = lowest + (i * step);
            ticks.Add(new ChartTick(value, Math.Round(value, 10).ToString("0.######", CultureInfo.InvariantCulture)));
        }

        this.Ticks = ticks;
    }

    /// <inheritdoc/>
    public IReadOnlyList<ChartTick> Ticks { get; }

    /// <inheritdoc/>
    public double Map(double value) =>
        double.IsFinite(value) ? this.from + ((value - this.lowest) / (this.highest - this.lowest) * (this.to - this.from)) : double.NaN;
}
