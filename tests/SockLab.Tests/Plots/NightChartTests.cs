using System;
using System.Linq;
using System.Xml.Linq;
using SockLab.Plots;
using Xunit;

namespace SockLab.Tests.Plots;

public sealed class NightChartTests
{
    private static readonly NightChartData Night = new(
        "one night",
        [.. Enumerable.Range(0, 960).Select(i => i * 30.0)],
        [.. Enumerable.Range(0, 960).Select(i => 2 + (i % 40 == 0 ? 60.0 : i % 7 * 0.1))])
    {
        FloorMilliG = [.. Enumerable.Repeat(2.0, 960)],
        Thresholds = [new("still", 3), new("large", 9), new("answer", 12)],
        States = [new(0, 9000, "Awake"), new(9000, 28_800, "Asleep")],
        Truth = [new(0, 8400, "P"), new(8400, 28_800, "N2")],
        Markers = [new(9000, "pause")],
        ClockStart = new TimeSpan(21, 0, 0),
    };

    [Fact]
    public void A_night_shows_its_title_axes_thresholds_strips_and_events()
    {
        Drawing drawing = new(NightChart.Draw(Night));
        string[] texts = [.. drawing.Texts().Select(text => text.Text)];

        foreach (string expected in (string[])["one night", "time of day", "still 3 mg", "large 9 mg", "answer 12 mg", "state", "truth", "Awake", "Asleep", "N2", "pause", "noise floor"])
        {
            Assert.Contains(expected, texts);
        }

        Assert.Contains("23:00", texts);
        Assert.Contains("movement, mg", drawing.All("text").Select(text => text.Value));
    }

    [Fact]
    public void The_same_night_is_the_same_file() => Assert.Equal(NightChart.Draw(Night), NightChart.Draw(Night));

    [Fact]
    public void Higher_thresholds_stand_higher_and_close_ones_do_not_touch()
    {
        Drawing drawing = new(NightChart.Draw(Night with { Thresholds = [new("a", 3), new("b", 3.05), new("c", 3.1), new("d", 9)] }));

        double a = drawing.Find("a 3 mg");
        double b = drawing.Find("b 3.1 mg");
        double c = drawing.Find("c 3.1 mg");
        double d = drawing.Find("d 9 mg");
        Assert.True(a - b >= 15 && b - c >= 15 && c - d >= 15, $"{a} {b} {c} {d}");
    }

    [Fact]
    public void Words_stand_outside_the_field_of_the_data()
    {
        Drawing drawing = new(NightChart.Draw(Night));
        XElement field = drawing.All("rect").First(rect => rect.Attribute("fill")!.Value == "#fafafa");
        double left = Drawing.Number(field, "x");
        double top = Drawing.Number(field, "y");
        double right = left + Drawing.Number(field, "width");
        double bottom = top + Drawing.Number(field, "height");

        Assert.DoesNotContain(drawing.Texts(), text => text.X >= left && text.X <= right && text.Y > top && text.Y < bottom);
    }

    [Fact]
    public void Missing_epochs_break_the_line_whether_absent_or_not_measured()
    {
        double[] movement = [.. Night.MovementMilliG];
        movement[100] = double.NaN;
        NightChartData holes = Night with
        {
            TimesS = [.. Night.TimesS.Select((time, i) => i < 500 ? time : time + 600)],
            MovementMilliG = movement,
            FloorMilliG = [],
        };

        Drawing drawing = new(NightChart.Draw(holes));

        string line = drawing.All("path").Select(path => path.Attribute("d")!.Value).MaxBy(path => path.Length)!;
        Assert.Equal(3, line.Count(letter => letter == 'M'));
    }

    [Fact]
    public void Hostile_names_stay_text()
    {
        const string Hostile = "<script>alert('x')</script>&\"\u0001]]>";
        Drawing drawing = new(NightChart.Draw(Night with
        {
            Title = Hostile,
            Subtitle = Hostile,
            Thresholds = [new(Hostile, 3)],
            States = [new(0, 28_000, Hostile)],
            Truth = [new(0, 28_000, "\u202e" + Hostile)],
            Markers = [new(60, Hostile)],
        }));

        Assert.Empty(drawing.All("script"));
        Assert.Contains(drawing.Texts(), text => text.Text.StartsWith("<script>alert('x')", StringComparison.Ordinal));
    }

    [Fact]
    public void Odd_numbers_leave_a_valid_picture()
    {
        double[] odd = [0, -1, double.NaN, double.PositiveInfinity, 1e300, 2];
        double[] times = [0, 30, 60, 90, 120, 150];
        NightChartData data = new("odd", times, odd)
        {
            FloorMilliG = odd,
            Thresholds = [new("none", 0), new("below", -3), new("nan", double.NaN)],
            States = [new(double.NaN, 30, "Awake"), new(30, double.PositiveInfinity, "Asleep"), new(90, 60, "Off")],
            Markers = [new(double.NaN, "x"), new(1e12, "y")],
        };

        Assert.NotEmpty(new Drawing(NightChart.Draw(data)).All("svg"));
    }

    [Fact]
    public void A_night_without_epochs_is_an_empty_chart() => Assert.NotEmpty(new Drawing(NightChart.Draw(new NightChartData("empty", [], []))).All("svg"));

    [Fact]
    public void Arrays_of_different_lengths_are_refused() =>
        Assert.Throws<ArgumentException>(() => NightChart.Draw(Night with { MovementMilliG = [1, 2] }));
}
