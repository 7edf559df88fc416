using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SockLab.Plots;

/// <summary>A night: movement with noise floor and thresholds on a logarithmic axis, events above it, the detector's states and the truth below.</summary>
internal sealed class NightChart
{
    private const double Left = 96;
    private const double Right = 1040;
    private const double LegendY = 88;
    private const double Top = 102;
    private const double LaneHeight = 18;
    private const int MostLanes = 5;
    private const double StripsTop = 430;
    private const double StripHeight = 26;
    private const double StripGap = 6;
    private const double LegendLine = 22;
    private const double LastLegendY = 584;
    private const string StillName = "still";
    private const string StillTint = "#e3f0fa";

    private static readonly string FloorColor = Palette.Curve(4);

    private readonly NightChartData data;
    private readonly PlotArea field;
    private readonly TimeScale time;
    private readonly LogScale movement;
    private readonly SvgChart chart;
    private readonly string[] lanes;

    private NightChart(NightChartData data)
    {
        this.data = data;
        int strips = (data.States.Count > 0 ? 1 : 0) + (data.Truth.Count > 0 ? 1 : 0);
        this.lanes = [.. data.Markers.Select(marker => marker.Name).Distinct().Take(MostLanes)];
        this.field = new PlotArea(Left, Top + (this.lanes.Length * LaneHeight), Right, StripsTop - 12 + ((2 - strips) * (StripHeight + StripGap)));
        (double first, double last) = Span(data);
        this.time = new TimeScale(first, last, Left, Right, data.ClockStart);
        (double lowest, double highest) = Levels(data);
        this.movement = new LogScale(lowest, highest, this.field.Bottom, this.field.Top);
        this.chart = new SvgChart(data.Title, data.Subtitle);
    }

    /// <summary>The file's text.</summary>
    public static string Draw(NightChartData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        if (data.MovementMilliG.Length != data.TimesS.Length || (data.FloorMilliG.Length != 0 && data.FloorMilliG.Length != data.TimesS.Length))
        {
            throw new ArgumentException("There has to be one movement, and one floor or none, for each time.", nameof(data));
        }

        NightChart night = new(data);
        night.DrawLegend();
        night.DrawField();
        night.DrawStrips();
        return night.chart.ToString();
    }

    private static (double First, double Last) Span(NightChartData data)
    {
        IEnumerable<double> times = data.TimesS.SelectMany(start => (double[])[start, start + data.EpochS])
            .Concat(data.States.Concat(data.Truth).SelectMany(band => (double[])[band.StartS, band.EndS]))
            .Where(double.IsFinite);
        return (times.DefaultIfEmpty(0).Min(), times.DefaultIfEmpty(0).Max());
    }

    /// <summary>Round ends that leave some air around all that is shown.</summary>
    private static (double Lowest, double Highest) Levels(NightChartData data)
    {
        double[] levels = [.. data.MovementMilliG.Concat(data.FloorMilliG).Concat(data.Thresholds.Select(threshold => threshold.Value))
            .Where(level => level > 0 && double.IsFinite(level))];
        double lowest = levels.DefaultIfEmpty(1).Min() / 1.3;
        double highest = Math.Max(levels.DefaultIfEmpty(100).Max() * 1.3, lowest * 10);
        return (lowest, highest);
    }

    private void DrawField()
    {
        double? still = this.data.Thresholds.FirstOrDefault(threshold => threshold.Name == StillName)?.Value;
        this.chart.Frame(this.field, this.time, this.movement, "movement, mg");
        if (still is { } level && this.movement.Map(level) is var at && at >= this.field.Top && at <= this.field.Bottom)
        {
            this.chart.Tint(new PlotArea(Left, at, Right, this.field.Bottom), StillTint);
        }

        this.DrawLanes();
        (double[] x, double[] y) = this.Points(this.data.MovementMilliG);
        this.chart.Line(this.field, x, y, Palette.Curve(0), 1.4);
        if (this.data.FloorMilliG.Length > 0)
        {
            (double[] floorX, double[] floorY) = this.Points(this.data.FloorMilliG);
            this.chart.Line(this.field, floorX, floorY, FloorColor, 2);
        }

        this.chart.Thresholds(
            this.field,
            this.movement,
            this.data.Thresholds,
            threshold => string.Create(CultureInfo.InvariantCulture, $"{threshold.Name} {threshold.Value:0.#} mg"));
    }

    /// <summary>The middle of each epoch; a hole becomes a point without a place.</summary>
    private (double[] X, double[] Y) Points(double[] levels)
    {
        List<double> x = [];
        List<double> y = [];
        for (int i = 0; i < levels.Length; i++)
        {
            if (i > 0 && this.data.TimesS[i] - this.data.TimesS[i - 1] > 1.5 * this.data.EpochS)
            {
                x.Add(double.NaN);
                y.Add(double.NaN);
            }

            x.Add(this.time.Map(this.data.TimesS[i] + (this.data.EpochS / 2)));

            // A movement of 0 has no place on a logarithmic axis: it is shown at the bottom, where everything too small to see is.
            double at = levels[i] == 0 ? this.field.Bottom : this.movement.Map(levels[i]);
            y.Add(at);
        }

        return ([.. x], [.. y]);
    }

    /// <summary>A lane above the field for each kind of event, so that none covers another.</summary>
    private void DrawLanes()
    {
        for (int i = 0; i < this.lanes.Length; i++)
        {
            double y = this.field.Top - ((this.lanes.Length - i) * LaneHeight) + (LaneHeight / 2) - 3;
            string color = Palette.Curve(i + 1);
            PlotArea lane = new(Left, y - (LaneHeight / 2), Right, y + (LaneHeight / 2));
            this.chart.Note(Left - 8, y + 4.5, SvgText.Fit(this.lanes[i], 13, Left - 16), TextAnchor.End, Palette.Ink);
            double[] places = [.. this.data.Markers.Where(marker => marker.Name == this.lanes[i]).Select(marker => this.time.Map(marker.TimeS))
                .Where(x => x >= Left && x <= Right)];
            foreach (double x in places)
            {
                this.chart.Stem(x, y, this.field.Bottom);
            }

            foreach (double x in places)
            {
                this.chart.Marker(lane, x, y, MarkerShape.Of(i), color, this.lanes[i]);
            }
        }
    }

    private void DrawLegend()
    {
        List<LegendEntry> entries = [new LegendEntry("movement of each epoch", Palette.Curve(0), LegendMark.Line)];
        if (this.data.FloorMilliG.Length > 0)
        {
            entries.Add(new LegendEntry("noise floor", FloorColor, LegendMark.Line));
        }

        if (this.data.Thresholds.Any(threshold => threshold.Name == StillName))
        {
            entries.Add(new LegendEntry("still", StillTint, LegendMark.Square));
        }

        this.chart.LegendRow(Left, SvgChart.Width - 24, LegendY, entries);
    }

    private void DrawStrips()
    {
        double top = this.field.Bottom + 12;
        double legend = LastLegendY - (this.data.States.Count > 0 && this.data.Truth.Count > 0 ? LegendLine : 0);
        PlotArea strip = this.field;
        foreach ((string name, IReadOnlyList<ChartBand> bands) in ((string, IReadOnlyList<ChartBand>)[])[("state", this.data.States), ("truth", this.data.Truth)])
        {
            if (bands.Count > 0)
            {
                strip = new PlotArea(Left, top, Right, top + StripHeight);
                this.chart.Strip(strip, this.time, bands, name);
                this.chart.Note(Left - 8, legend, name, TextAnchor.End);
                this.chart.LegendRow(Left, SvgChart.Width - 24, legend, LegendOf(bands));
                top = strip.Bottom + StripGap;
                legend += LegendLine;
            }
        }

        this.chart.BottomAxis(strip, this.time, this.data.ClockStart is null ? "time since the start, h:min" : "time of day");
    }

    private static LegendEntry[] LegendOf(IReadOnlyList<ChartBand> bands) =>
        [.. bands.Select(band => band.Name).Distinct().Select(name => new LegendEntry(InWords(name), Palette.Band(name), LegendMark.Square))];

    private static string InWords(string name) => name switch
    {
        "P" => "P awake before lights-out",
        "W" => "W awake",
        "N1" => "N1 dozing",
        "N2" => "N2 light",
        "N3" => "N3 deep",
        "R" => "R dreaming",
        _ => name,
    };
}
