using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using SockLab.Evaluation;
using Xunit;

namespace SockLab.Tests.Evaluation;

public sealed class CompareCommandTests
{
    [Fact]
    public void The_table_has_every_family_and_the_presets_as_evaluate_finds_them()
    {
        using Bench bench = WithNights(6);

        Assert.Equal(0, Compare(bench, "--repeats", "2"));
        string[] lines = bench.Output.TrimEnd('\n').Split('\n');
        Assert.Equal("people 6; floor 2.0 mg; settings balanced (W 7, J 2, R 2, PEN 2, k 150, M 1, B 0); answers probability 0.8 per-probe; 2 repeats, seed 1", lines[0]);
        string[] rows = lines[4..];
        Assert.Equal((4 * 7) + 7 + 4, rows.Length);
        Assert.All(rows, row => Assert.Equal(11, row.Count(c => c == '|')));
        Assert.Equal(["| N minutes, below 2 F | N 1", "| leaky | W 30", "| probe | balanced"], new[] { rows[0], rows[34], rows[35] }.Select(row => string.Join('|', row.Split('|')[..3]).TrimEnd()));

        Assert.Equal(0, bench.Run("evaluate", "--epochs", bench.At("nights"), "--repeats", "2"));
        Dictionary<string, string> result = bench.Output.TrimEnd('\n').Split('\n')[^1].Split(' ')[1..].Select(one => one.Split('=')).ToDictionary(one => one[0], one => one[1]);
        string[] cells = [.. rows[35].Split('|')[3..^1].Select(cell => cell.Trim().Split(' ')[0])];
        Assert.Equal(result["warnings_per_hour"], cells[0]);
        Assert.Equal(result["false_pauses_per_hour"], cells[1]);
        Assert.Equal(result["delay_median_min"], cells[2]);
        Assert.Equal(result["delay_p90_min"], cells[3]);
        Assert.Equal(Math.Round(double.Parse(result["within10"], CultureInfo.InvariantCulture) * 100), double.Parse(cells[4], CultureInfo.InvariantCulture), 1.0);
        Assert.Equal(result["onset_error_median_min"], cells[6]);
    }

    [Fact]
    public void A_sweep_turns_one_setting_and_leaves_the_others()
    {
        using Bench bench = WithNights(4);

        Assert.Equal(0, Compare(bench, "--sweep", "W=6..8", "--sweep", "k=125..200:25", "--probes", "1", "--out", bench.At("o.csv")));
        Assert.StartsWith($"{bench.At("o.csv")}: 7 rules; people 4; ", bench.Output, StringComparison.Ordinal);
        string[] rows = File.ReadAllLines(bench.At("o.csv"));
        Assert.StartsWith("rule,setting,warnings_per_hour,warnings_per_hour_low,warnings_per_hour_high,false_pauses_per_hour,", rows[0], StringComparison.Ordinal);
        Assert.Equal(["W 6", "W 7", "W 8", "k 125", "k 150", "k 175", "k 200"], rows[1..].Select(row => row.Split(',')[2]));

        // W 7 and k 150 are the settings anyway.
        Assert.Equal(rows[2].Split(',')[3..], rows[5].Split(',')[3..]);
        Assert.All(rows, row => Assert.Equal(26 + (row == rows[0] ? 0 : 1), row.Split(',').Length));
    }

    [Fact]
    public void Answers_do_not_matter_to_rules_that_do_not_ask_and_nothing_depends_on_who_is_first()
    {
        using Bench bench = WithNights(5);
        Compare(bench, "--repeats", "1", "--answer-probability", "0");
        string[] unanswered = bench.Output.Split('\n');
        Compare(bench, "--repeats", "3");
        string[] answered = bench.Output.Split('\n');
        Compare(bench, "--repeats", "3");

        Assert.Equal(unanswered[4..39], answered[4..39]);
        Assert.NotEqual(unanswered[39..], answered[39..]);
        Assert.Equal(answered, bench.Output.Split('\n'));
    }

    [Theory]
    [InlineData("--sweep W", "--sweep W: found no sweep; expected a setting (W, J, R, PEN, k, M or B) and its range, such as W=4..14 or k=125..200:25; correct it.")]
    [InlineData("--sweep Q=1..2", "--sweep Q=1..2: found no sweep; expected a setting (W, J, R, PEN, k, M or B) and its range, such as W=4..14 or k=125..200:25; correct it.")]
    [InlineData("--sweep W=9..8", "--sweep W=9..8: found no sweep; expected a setting (W, J, R, PEN, k, M or B) and its range, such as W=4..14 or k=125..200:25; correct it.")]
    [InlineData("--sweep k=1..200", "--sweep k=1..200: found too many steps; expected 100 at most; choose a larger step, such as W=4..24:2.")]
    [InlineData("--sweep k=1..2:0", "--sweep k=1..2:0: found too many steps; expected 100 at most; choose a larger step, such as W=4..24:2.")]
    [InlineData("--sweep w=4..25", "--still-epochs: StillEpochsBeforeProbe is 25 epochs of 30 s; expected 4..24 epochs of 30 s.")]
    [InlineData("--out table.txt", "--out table.txt: found neither .md nor .csv; expected one of them; choose another name.")]
    [InlineData("--repeats 1001", "--repeats 1001: found a number that cannot be; expected 1 to 1000; correct the number.")]
    public void What_makes_no_sense_is_wrong_usage(string options, string sentence)
    {
        using Bench bench = WithNights(1);

        Assert.Equal(2, Compare(bench, options.Split(' ')));
        Assert.Equal(sentence + "\n", bench.Error);
    }

    [Fact]
    public void A_refused_file_makes_exit_code_1_and_the_rest_is_compared()
    {
        using Bench bench = WithNights(2);
        bench.Write("nights/bad.csv", "milk\n");

        Assert.Equal(1, Compare(bench, "--sweep", "J=1..3", "--out", bench.At("o.md")));
        Assert.EndsWith("1 of 3 files was refused: bad.csv; the rest was evaluated.\n", bench.Error, StringComparison.Ordinal);
        Assert.Equal(2 + 2 + 3, File.ReadAllLines(bench.At("o.md")).Length);
    }

    [Fact]
    public void Curves_have_one_family_each_by_rising_false_pauses()
    {
        using Bench bench = WithNights(6);
        NightSet nights = EpochFiles.Load(bench.At("nights"), "P", 2000).Set!;
        Candidates all = new(new SettingsRecipe("balanced", false), new Wearer(0.8, AnswerMode.PerProbe, 1), 2);
        IReadOnlyList<Candidate> rules = all.Curves();
        int done = 0;
        ComparedRow[] rows = Comparison.Run(nights.Nights, rules, 1, () => System.Threading.Interlocked.Increment(ref done));
        IReadOnlyList<TradeOffCurve> curves = TradeOffCurve.Of(rows);

        Assert.Equal(rules.Count, done);
        Assert.Equal(
            ["N minutes, below 2 F", "N minutes, below 1.75 F", "N minutes, below 1.5 F", "N minutes, below 1.25 F", "leaky", "probe"],
            curves.Select(curve => curve.Family));
        Assert.All(curves, curve => Assert.Equal(curve.Points.Select(point => point.FalsePausesPerHour).Order(), curve.Points.Select(point => point.FalsePausesPerHour)));
        TradeOffPoint w7 = Assert.Single(curves[5].Points, point => point.Setting == "W 7");
        ComparedRow row = Assert.Single(rows, row => row is { Family: "probe", Setting: "W 7" });
        Assert.Equal(
            new TradeOffPoint("W 7", row.Figures.FalsePausesPerHour, row.Intervals[1], row.Figures.DelayMedianMin, row.Intervals[2], row.Figures.Within10, row.Intervals[4]),
            w7);
    }

    private static int Compare(Bench bench, params string[] options) => bench.Run(["compare", "--epochs", bench.At("nights"), .. options]);

    private static Bench WithNights(int people)
    {
        Bench bench = new();
        Directory.CreateDirectory(bench.At("nights"));
        foreach (int seed in Enumerable.Range(0, people))
        {
            bench.Write($"nights/P{seed}.csv", RandomNights.Csv(seed));
        }

        return bench;
    }
}
