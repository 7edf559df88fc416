using System;
using System.Linq;
using System.Xml.Linq;
using SockLab.Plots;
using Xunit;

namespace SockLab.Tests.Plots;

public sealed class TradeOffChartTests
{
    private static readonly TradeOffCurve Probe = new("probe", [0.3, 0.06, 0.01], [4, 5, 9], [3.5, 4.5, 7], [4.5, 5.5, 12], ["W = 5", "W = 7", "W = 10"]);
    private static readonly TradeOffCurve Plain = new("N minutes", [2.4, 1.07, 0.45], [1.5, 3.5, 7.5], [], [], []);

    [Fact]
    public void Families_are_named_told_apart_and_explained_by_tooltips()
    {
        Drawing drawing = new(TradeOffChart.Draw("trade-off", "a hundred people", [Probe, Plain], [new("budget 0.1", 0.1)]));
        string[] texts = [.. drawing.Texts().Select(text => text.Text)];

        Assert.Contains("probe", texts);
        Assert.Contains("N minutes", texts);
        Assert.Contains("budget 0.1", texts);
        Assert.Contains("shaded: 95 % interval", texts);
        Assert.Contains("probe, W = 7: 0.06 false pauses per hour, 5 min", drawing.All("title").Select(title => title.Value));
        Assert.Single(drawing.All("path"), path => path.Attribute("fill-opacity") is not null);
    }

    [Fact]
    public void Fewer_false_pauses_lie_further_left_and_longer_delays_higher()
    {
        Drawing drawing = new(TradeOffChart.Draw("t", "", [Plain], []));

        XElement[] markers = [.. drawing.All("path").Where(path => path.Elements().Any())];
        double[] x = [.. markers.Select(marker => Start(marker).X)];
        double[] y = [.. markers.Select(marker => Start(marker).Y)];
        Assert.True(x[0] > x[1] && x[1] > x[2]);
        Assert.True(y[0] > y[1] && y[1] > y[2]);
    }

    [Fact]
    public void No_false_pause_at_all_has_a_place_of_its_own()
    {
        Drawing drawing = new(TradeOffChart.Draw("t", "", [Probe with { FalsePausesPerHour = [0.3, 0.06, 0] }], []));

        Assert.Equal(2, drawing.Texts().Count(text => text.Text == "0")); // that of the delay and that of the false pauses
        Assert.Contains("probe, W = 10: 0 false pauses per hour, 9 min", drawing.All("title").Select(title => title.Value));
    }

    [Fact]
    public void No_pause_at_all_is_not_drawn_as_a_long_delay()
    {
        Drawing drawing = new(TradeOffChart.Draw("t", "", [Plain with { DelayMedianMin = [1.5, 3.5, 999] }], []));

        Assert.Equal(2, drawing.All("path").Count(path => path.Elements().Any()));
        Assert.DoesNotContain("1000", drawing.Texts().Select(text => text.Text));
    }

    [Fact]
    public void Many_families_with_hostile_names_leave_a_valid_picture()
    {
        TradeOffCurve[] many = [.. Enumerable.Range(0, 40).Select(i => Plain with { Name = $"</text><script>&{i}" + new string('x', 300) })];

        Drawing drawing = new(TradeOffChart.Draw("<b>", "&", many, [new(new string('y', 900), 0.5), new("n", double.NaN)]));

        Assert.Empty(drawing.All("script"));
        Assert.Contains(drawing.Texts(), text => text.Text.EndsWith(" more", StringComparison.Ordinal));
    }

    [Fact]
    public void Odd_numbers_and_no_numbers_leave_a_valid_picture()
    {
        TradeOffCurve odd = new("odd", [double.NaN, 0, -1, 1e300], [double.PositiveInfinity, -5, 3, double.NaN], [], [], []);

        Assert.NotEmpty(new Drawing(TradeOffChart.Draw("t", "", [odd], [])).All("svg"));
        Assert.NotEmpty(new Drawing(TradeOffChart.Draw("t", "", [], [])).All("svg"));
    }

    [Fact]
    public void Arrays_of_different_lengths_are_refused() =>
        Assert.Throws<ArgumentException>(() => TradeOffChart.Draw("t", "", [Plain with { DelayMedianMin = [1] }], []));

    private static (double X, double Y) Start(XElement path)
    {
        string[] numbers = path.Attribute("d")!.Value[1..].Split('a')[0].Split(' ');
        return (double.Parse(numbers[0], System.Globalization.CultureInfo.InvariantCulture), double.Parse(numbers[1], System.Globalization.CultureInfo.InvariantCulture));
    }
}
