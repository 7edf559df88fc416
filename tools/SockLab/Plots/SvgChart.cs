using System;
using System.Collections.Generic;
using System.Linq;

namespace SockLab.Plots;

/// <summary>
/// A chart: title, axes, lines, shaded bands, thresholds, strips of colored bands, markers and legends. Words stand outside the area of the data, so they
/// cannot hide any.
/// </summary>
internal sealed class SvgChart
{
    /// <summary>Pixels from side to side.</summary>
    public const double Width = 1200;

    /// <summary>Pixels from top to bottom.</summary>
    public const double Height = 600;

    private const double Margin = 24;
    private const double TitleSize = 22;
    private const double Bold = 1.1;
    private const double SubtitleSize = 14;
    private const double LabelSize = 13;
    private const double TickSize = 13;
    private const double TickLength = 5;
    private const double LabelHeight = 17;

    private readonly SvgCanvas canvas;

    /// <summary>An empty chart with its title.</summary>
    /// <param name="title">One line; what does not fit is cut off.</param>
    /// <param name="subtitle">A second line in smaller letters; may be empty.</param>
    public SvgChart(string title, string subtitle)
    {
        this.canvas = new SvgCanvas(Width, Height, title);
        this.canvas.Text(Margin, 36, SvgText.Fit(title, TitleSize * Bold, Width - (2 * Margin)), TitleSize, bold: true);
        this.canvas.Text(Margin, 60, SvgText.Fit(subtitle, SubtitleSize, Width - (2 * Margin)), SubtitleSize, Palette.FaintInk);
    }

    /// <summary>The background of the data with the grid and the axes' labels.</summary>
    /// <param name="area">Where the data go.</param>
    /// <param name="x">The axis below.</param>
    /// <param name="y">The axis on the left.</param>
    /// <param name="yTitle">What the left axis shows, with its unit.</param>
    public void Frame(PlotArea area, IChartScale x, IChartScale y, string yTitle)
    {
        this.canvas.Rectangle(area, Palette.Field);
        foreach (ChartTick tick in y.Ticks)
        {
            double at = y.Map(tick.Value);
            this.canvas.Line(area.Left, at, area.Right, at, Palette.Grid, tick.Label.Length > 0 ? 1 : 0.5);
            this.canvas.Text(area.Left - 8, at + 4.5, tick.Label, TickSize, Palette.FaintInk, TextAnchor.End);
        }

        foreach (ChartTick tick in x.Ticks)
        {
            this.canvas.Line(x.Map(tick.Value), area.Top, x.Map(tick.Value), area.Bottom, Palette.Grid, tick.Label.Length > 0 ? 1 : 0.5);
        }

        this.canvas.UprightText(Margin + 6, (area.Top + area.Bottom) / 2, yTitle, LabelSize);
    }

    /// <summary>The marks of an axis along the bottom of an area, and what the axis shows.</summary>
    public void BottomAxis(PlotArea area, IChartScale x, string title)
    {
        this.canvas.Line(area.Left, area.Bottom, area.Right, area.Bottom, Palette.FaintInk);
        double free = double.NegativeInfinity;
        foreach (ChartTick tick in x.Ticks)
        {
            double at = x.Map(tick.Value);
            double half = SvgText.Width(tick.Label, TickSize) / 2;
            this.canvas.Line(at, area.Bottom, at, area.Bottom + TickLength, Palette.FaintInk);
            if (at - half > free)
            {
                this.canvas.Text(at, area.Bottom + TickLength + 14, tick.Label, TickSize, Palette.FaintInk, TextAnchor.Middle);
                free = at + half + 4;
            }
        }

        this.canvas.Text((area.Left + area.Right) / 2, area.Bottom + TickLength + 34, title, LabelSize, Palette.Ink, TextAnchor.Middle);
    }

    /// <summary>A line through points given in pixels, cut off at the area's edges.</summary>
    public void Line(PlotArea area, ReadOnlySpan<double> x, ReadOnlySpan<double> y, string color, double strokeWidth, string? dashes = null)
    {
        this.canvas.BeginClip(area);
        this.canvas.Stroke(LinePath.Through(x, y), color, strokeWidth, dashes);
        this.canvas.EndClip();
    }

    /// <summary>The shaded area between two lines given in pixels, cut off at the area's edges.</summary>
    public void Shade(PlotArea area, ReadOnlySpan<double> x, ReadOnlySpan<double> upper, ReadOnlySpan<double> lower, string color)
    {
        this.canvas.BeginClip(area);
        this.canvas.Fill(LinePath.Between(x, upper, lower), color, 0.16);
        this.canvas.EndClip();
    }

    /// <summary>A marker at a pixel, with a tooltip; nothing where it has no place inside the area.</summary>
    public void Marker(PlotArea area, double x, double y, LegendMark mark, string color, string tip, double radius = 5)
    {
        if (x >= area.Left && x <= area.Right && y >= area.Top && y <= area.Bottom)
        {
            this.canvas.Fill(MarkerShape.Path(mark, x, y, radius + 1.5), Palette.Paper);
            this.canvas.Fill(MarkerShape.Path(mark, x, y, radius), color, tip: tip);
        }
    }

    /// <summary>Lines from side to side, with their names at the right edge, moved apart where they would touch.</summary>
    public void Thresholds(PlotArea area, IChartScale y, IEnumerable<ChartThreshold> thresholds, Func<ChartThreshold, string> label)
    {
        List<(ChartThreshold Threshold, double At)> shown = [.. thresholds
            .Select(threshold => (Threshold: threshold, At: y.Map(threshold.Value)))
            .Where(line => line.At >= area.Top && line.At <= area.Bottom)
            .OrderByDescending(line => line.At)];
        double[] labels = Apart([.. shown.Select(line => line.At)], area);
        double room = Width - area.Right - 22;
        for (int i = 0; i < shown.Count; i++)
        {
            this.canvas.Line(area.Left, shown[i].At, area.Right, shown[i].At, Palette.FaintInk, 1.2, "6 4");
            this.canvas.Line(area.Right, shown[i].At, area.Right + 12, labels[i], Palette.FaintInk, 0.8);
            this.canvas.Text(area.Right + 16, labels[i] + 4.5, SvgText.Fit(label(shown[i].Threshold), LabelSize, room), LabelSize);
        }
    }

    /// <summary>An upright line over the height of an area, with its name above the area.</summary>
    public void Guide(PlotArea area, double x, string name)
    {
        if (x >= area.Left && x <= area.Right)
        {
            double half = SvgText.Width(name, LabelSize) / 2;
            double at = Math.Clamp(x, Math.Min(half + Margin, Width / 2), Math.Max(Width - half - Margin, Width / 2));
            this.canvas.Line(x, area.Top - 6, x, area.Bottom, Palette.FaintInk, 1.2, "6 4");
            this.canvas.Text(at, area.Top - 11, SvgText.Fit(name, LabelSize, Width - (2 * Margin)), LabelSize, Palette.Ink, TextAnchor.Middle);
        }
    }

    /// <summary>A tinted part of the background.</summary>
    public void Tint(PlotArea area, string color) => this.canvas.Rectangle(area, color);

    /// <summary>A faint upright line that leads from an event's marker to the data; drawn before them, it lies under them.</summary>
    public void Stem(double x, double top, double bottom) => this.canvas.Line(x, top, x, bottom, Palette.Stem, 1, "2 3");

    /// <summary>A gap in an axis, over the height of an area.</summary>
    public void Gap(PlotArea area) => this.canvas.Rectangle(area, Palette.Paper);

    /// <summary>A line of text anywhere.</summary>
    public void Note(double x, double y, string text, TextAnchor anchor = TextAnchor.Start, string color = Palette.FaintInk) =>
        this.canvas.Text(x, y, text, LabelSize, color, anchor);

    /// <summary>A strip of colored stretches with their names inside, where there is room; the strip's own name stands left of it.</summary>
    public void Strip(PlotArea area, IChartScale x, IEnumerable<ChartBand> bands, string name)
    {
        this.canvas.Rectangle(area, Palette.Field);
        this.canvas.Text(area.Left - 8, (area.Top + area.Bottom) / 2 + 4.5, name, LabelSize, Palette.Ink, TextAnchor.End);
        foreach (ChartBand band in bands)
        {
            double left = Math.Max(area.Left, x.Map(band.StartS));
            double right = Math.Min(area.Right, x.Map(band.EndS));
            if (!(right > left))
            {
                continue;
            }

            string color = Palette.Band(band.Name);
            this.canvas.Rectangle(new PlotArea(left, area.Top, right, area.Bottom), color, band.Name);
            if (SvgText.Width(band.Name, LabelSize) + 8 <= right - left)
            {
                this.canvas.Text((left + right) / 2, (area.Top + area.Bottom) / 2 + 4.5, band.Name, LabelSize, Palette.InkOn(color), TextAnchor.Middle);
            }
        }
    }

    /// <summary>Entries in one row; those that find no room are left out and counted.</summary>
    public void LegendRow(double left, double right, double y, IReadOnlyList<LegendEntry> entries)
    {
        double x = left;
        for (int i = 0; i < entries.Count; i++)
        {
            double wanted = 26 + SvgText.Width(entries[i].Name, LabelSize) + 18;
            string rest = $"and {entries.Count - i} more";
            bool isLast = i == entries.Count - 1;
            if (x + wanted + (isLast ? 0 : SvgText.Width(rest, LabelSize)) > right)
            {
                this.canvas.Text(x, y, rest, LabelSize, Palette.FaintInk);
                return;
            }

            this.LegendEntry(x, y, entries[i], double.PositiveInfinity);
            x += wanted;
        }
    }

    /// <summary>One entry: its mark, then its name, cut off where it would be wider than <paramref name="width"/>.</summary>
    public void LegendEntry(double x, double y, LegendEntry entry, double width)
    {
        double middle = y - 4.5;
        switch (entry.Mark)
        {
            case LegendMark.Line or LegendMark.Dashes:
                this.canvas.Line(x, middle, x + 20, middle, entry.Color, 2, entry.Mark == LegendMark.Dashes ? "5 3" : null);
                break;
            case LegendMark.Square:
                this.canvas.Rectangle(new PlotArea(x + 3, middle - 7, x + 17, middle + 7), entry.Color);
                break;
            default:
                this.canvas.Fill(MarkerShape.Path(entry.Mark, x + 10, middle, 5), entry.Color);
                break;
        }

        this.canvas.Text(x + 26, y, SvgText.Fit(entry.Name, LabelSize, width - 26), LabelSize);
    }

    /// <summary>The file.</summary>
    public override string ToString() => this.canvas.ToString();

    /// <summary>Places for labels, from the lowest upwards, at least a line of text apart and inside the area.</summary>
    private static double[] Apart(double[] wanted, PlotArea area)
    {
        double[] places = [.. wanted];
        double lowest = area.Bottom;
        for (int i = 0; i < places.Length; i++)
        {
            places[i] = Math.Min(places[i], lowest);
            lowest = places[i] - LabelHeight;
        }

        double highest = area.Top + 4;
        for (int i = places.Length - 1; i >= 0; i--)
        {
            places[i] = Math.Max(places[i], highest);
            highest = places[i] + LabelHeight;
        }

        return places;
    }
}
