using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SockLab.Plots;

/// <summary>
/// The trade-off: false pauses per hour on a logarithmic axis against the median delay, one curve for each family with its shaded 95 % interval. Down and left is better.
/// A family without any false pause is shown at 0, beside the axis.
/// </summary>
internal sealed class TradeOffChart
{
    private const double NoPauseMin = 999;
    private const double LegendWidth = 226;
    private const double LegendLine = 25;
    private const double ZeroWidth = 50;

    private static readonly PlotArea Field = new(96, 112, SvgChart.Width - LegendWidth - 44, 522);

    private readonly IReadOnlyList<TradeOffCurve> curves;
    private readonly LogScale x;
    private readonly LinearScale y;
    private readonly SvgChart chart;
    private readonly bool hasZeros;

    private TradeOffChart(string title, string subtitle, IReadOnlyList<TradeOffCurve> curves)
    {
        this.curves = curves;
        double[] pauses = [.. curves.SelectMany(curve => curve.FalsePausesPerHour).Where(double.IsFinite)];
        double[] positive = [.. pauses.Where(perHour => perHour > 0)];
        double lowest = positive.DefaultIfEmpty(0.1).Min() / 1.4;
        double highest = Math.Max(positive.DefaultIfEmpty(1).Max() * 1.4, lowest * 10);
        this.hasZeros = pauses.Any(perHour => perHour == 0);
        this.x = new LogScale(
            lowest,
            highest,
            Field.Left + (this.hasZeros ? ZeroWidth + 2 : 0),
            Field.Right,
            this.hasZeros ? Field.Left + ((ZeroWidth - 6) / 2) : null);
        double[] delays = [.. curves.SelectMany(curve => curve.DelayMedianMin.Concat(curve.DelayHighMin).Concat(curve.DelayLowMin)).Where(IsDelay)];
        this.y = new LinearScale(Math.Min(0, Math.Floor(delays.DefaultIfEmpty(0).Min() / 5) * 5), delays.DefaultIfEmpty(10).Max(), Field.Bottom, Field.Top);
        this.chart = new SvgChart(title, subtitle);
    }

    /// <summary>The file's text.</summary>
    /// <param name="title">First line.</param>
    /// <param name="subtitle">Second line.</param>
    /// <param name="curves">The families, the most interesting first; it is drawn on top.</param>
    /// <param name="budgets">Upright lines at so many false pauses per hour.</param>
    public static string Draw(string title, string subtitle, IReadOnlyList<TradeOffCurve> curves, IReadOnlyList<ChartThreshold> budgets)
    {
        ArgumentNullException.ThrowIfNull(curves);
        ArgumentNullException.ThrowIfNull(budgets);
        foreach (TradeOffCurve curve in curves)
        {
            int points = curve.FalsePausesPerHour.Length;
            bool fits = curve.DelayMedianMin.Length == points
                && (curve.DelayLowMin.Length == points || curve.DelayLowMin.Length == 0)
                && (curve.DelayHighMin.Length == curve.DelayLowMin.Length)
                && (curve.Settings.Length == points || curve.Settings.Length == 0);
            if (!fits)
            {
                throw new ArgumentException($"The arrays of '{curve.Name}' are not equally long.", nameof(curves));
            }
        }

        TradeOffChart tradeOff = new(title, subtitle, curves);
        tradeOff.DrawCurves(budgets);
        tradeOff.DrawLegend();
        return tradeOff.chart.ToString();
    }

    private static bool IsDelay(double minutes) => double.IsFinite(minutes) && minutes < NoPauseMin;

    private void DrawCurves(IReadOnlyList<ChartThreshold> budgets)
    {
        this.chart.Frame(Field, this.x, this.y, "median delay after sleep onset, min");
        this.chart.BottomAxis(Field, this.x, "false pauses per hour awake");
        if (this.hasZeros)
        {
            this.chart.Gap(new PlotArea(Field.Left + ZeroWidth - 6, Field.Top - 1, Field.Left + ZeroWidth + 2, Field.Bottom + 1));
        }

        foreach (ChartThreshold budget in budgets)
        {
            this.chart.Guide(Field, this.x.Map(budget.Value), budget.Name);
        }

        for (int i = this.curves.Count - 1; i >= 0; i--)
        {
            double[] across = [.. this.curves[i].FalsePausesPerHour.Select(this.x.Map)];
            if (this.curves[i].DelayLowMin.Length > 0)
            {
                this.chart.Shade(Field, across, this.Upwards(this.curves[i].DelayHighMin), this.Upwards(this.curves[i].DelayLowMin), Palette.Curve(i));
            }
        }

        for (int i = this.curves.Count - 1; i >= 0; i--)
        {
            this.DrawCurve(i);
        }
    }

    private void DrawCurve(int index)
    {
        TradeOffCurve curve = this.curves[index];
        double[] across = [.. curve.FalsePausesPerHour.Select(this.x.Map)];
        double[] up = this.Upwards(curve.DelayMedianMin);
        this.chart.Line(Field, across, up, Palette.Curve(index), index == 0 ? 3 : 2);
        for (int i = 0; i < across.Length; i++)
        {
            string setting = curve.Settings.Length > 0 ? ", " + curve.Settings[i] : "";
            string tip = string.Create(
                CultureInfo.InvariantCulture,
                $"{curve.Name}{setting}: {curve.FalsePausesPerHour[i]:0.###} false pauses per hour, {curve.DelayMedianMin[i]:0.#} min");
            this.chart.Marker(Field, across[i], up[i], MarkerShape.Of(index), Palette.Curve(index), tip);
        }
    }

    private double[] Upwards(double[] minutes) => [.. minutes.Select(delay => IsDelay(delay) ? this.y.Map(delay) : double.NaN)];

    private void DrawLegend()
    {
        double left = Field.Right + 28;
        double line = Field.Top + 14;
        int most = (int)((Field.Height - 60) / LegendLine);
        for (int i = 0; i < this.curves.Count && i < most; i++)
        {
            this.chart.LegendEntry(left, line, new LegendEntry(this.curves[i].Name, Palette.Curve(i), LegendMark.Line), LegendWidth);
            this.chart.LegendEntry(left, line, new LegendEntry("", Palette.Curve(i), MarkerShape.Of(i)), LegendWidth);
            line += LegendLine;
        }

        if (this.curves.Count > most)
        {
            this.chart.Note(left, line, $"and {this.curves.Count - most} more");
            line += LegendLine;
        }

        if (this.curves.Any(curve => curve.DelayLowMin.Length > 0))
        {
            this.chart.Note(left, line + 8, "shaded: 95 % interval");
        }

        this.chart.Note(left, Field.Bottom, "better: down and left");
    }
}
