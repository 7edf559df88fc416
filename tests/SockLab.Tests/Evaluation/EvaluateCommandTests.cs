using System;
using System.IO;
using System.Linq;
using Xunit;

namespace SockLab.Tests.Evaluation;

public sealed class EvaluateCommandTests
{
    // Before lights-out 1 h: asked at 270 s, paused at 390 s, play at 450 s, then moving. Asleep from 3600 s on, still from 3570 s on: asked at 3780 s,
    // paused at 3900 s, 5 min after the onset, which was estimated half a minute too early.
    private static readonly string OnePerson = new NightScript().Add(2, "P", NightScript.Large).Add(13, "P", NightScript.Still).Add(104, "P", NightScript.Large)
        .Add(1, "P", NightScript.Still).Add(60, "N2", NightScript.Still).Csv();

    [Fact]
    public void The_last_line_holds_every_figure()
    {
        using Bench bench = new();
        Write(bench, "A", OnePerson);

        Assert.Equal(0, Evaluate(bench, "--answer-probability", "0", "--repeats", "2"));
        Assert.Equal(
            "result: people=1 warnings_per_hour=1.000 false_pauses_per_hour=1.000 delay_median_min=5.0 delay_p90_min=5.0 "
                + "within10=1.000 within20=1.000 onset_error_median_min=-0.5 onset_within5=1.000",
            Last(bench));
        Assert.Equal("", bench.Error);
    }

    [Fact]
    public void The_table_states_people_hours_settings_draws_and_intervals()
    {
        using Bench bench = new();
        Write(bench, "A", OnePerson);

        Assert.Equal(0, Evaluate(bench, "--answer-probability", "0", "--repeats", "2", "--seed", "7", "--per-person", "--still-epochs", "8", "--noise-floor-mg", "auto"));
        Assert.Equal(
            """
            people 1, 1 of them with an onset; 1.0 h awake before lights-out
            settings balanced (W 8, J 2, R 2, PEN 2, k 150, M 1, B 0)
            floor learned, from 2.0 mg
            answers probability 0 per-probe; 2 repeats, seed 7

            person                    awake h   warn/h  false/h  onset min  delay min  within 10  error min
            A                            1.00    1.000    1.000       60.0        5.5      1.000       -0.5

            figure                                    value        95 % interval over people
            warnings before lights-out                1.000 /h     1.000 to 1.000
            false pauses before lights-out            1.000 /h     1.000 to 1.000
            delay of the pause, median                  5.5 min    5.5 to 5.5
            delay of the pause, 90th percentile         5.5 min    5.5 to 5.5
            paused within 10 min of the onset         100.0 %      100.0 to 100.0
            paused within 20 min of the onset         100.0 %      100.0 to 100.0
            error of the estimated onset, median       -0.5 min    -0.5 to -0.5
            estimated onset within 5 min              100.0 %      100.0 to 100.0

            result: people=1 warnings_per_hour=1.000 false_pauses_per_hour=1.000 delay_median_min=5.5 delay_p90_min=5.5 within10=1.000 within20=1.000 onset_error_median_min=-0.5 onset_within5=1.000

            """.ReplaceLineEndings("\n"),
            bench.Output);
    }

    [Fact]
    public void A_figure_without_data_is_not_a_number()
    {
        using Bench bench = new();
        Write(bench, "A", new NightScript().Add(20, "W", NightScript.Large).Csv());

        Assert.Equal(0, Evaluate(bench));
        Assert.Equal(
            "result: people=1 warnings_per_hour=n/a false_pauses_per_hour=n/a delay_median_min=n/a delay_p90_min=n/a within10=n/a within20=n/a "
                + "onset_error_median_min=n/a onset_within5=n/a",
            Last(bench));
    }

    [Fact]
    public void A_refused_file_is_named_and_counted_and_the_rest_is_evaluated()
    {
        using Bench bench = new();
        Write(bench, "A", OnePerson);
        Write(bench, "B", "t_s,movement_mg,truth\n0,x,P\n");
        Write(bench, "C", "milk\n");

        Assert.Equal(1, Evaluate(bench));
        string[] errors = bench.Error.TrimEnd('\n').Split('\n');
        Assert.StartsWith($"{bench.At("nights")}{Path.DirectorySeparatorChar}B.csv, line 2: found 'x' as movement_mg; ", errors[0], StringComparison.Ordinal);
        Assert.StartsWith($"{bench.At("nights")}{Path.DirectorySeparatorChar}C.csv, line 1: found the header 'milk'; ", errors[1], StringComparison.Ordinal);
        Assert.Equal("2 of 3 files were refused: B.csv, C.csv; the rest was evaluated.", errors[2]);
        Assert.Equal("2 of 3 files were refused: B.csv, C.csv.", bench.Output.TrimEnd('\n').Split('\n')[^2]);
        Assert.StartsWith("result: people=1 ", Last(bench), StringComparison.Ordinal);
    }

    [Fact]
    public void With_every_file_refused_there_is_no_result()
    {
        using Bench bench = new();
        Write(bench, "B", "t_s,movement_mg,truth\n0,x,P\n");

        Assert.Equal(1, Evaluate(bench));
        Assert.EndsWith("\n1 of 1 files was refused: B.csv; nothing is left to evaluate.\n", bench.Error, StringComparison.Ordinal);
        Assert.Equal("", bench.Output);
    }

    [Theory]
    [InlineData("--answer-probability 1.1", "--answer-probability 1.1: found no probability; expected 0 to 1; correct the number.")]
    [InlineData("--answer-probability NaN", "--answer-probability NaN: found no probability; expected 0 to 1; correct the number.")]
    [InlineData("--repeats 0", "--repeats 0: found a number that cannot be; expected 1 to 1000; correct the number.")]
    [InlineData("--seed -1", "--seed -1: found a negative number; expected 0 to 2147483647; choose another one.")]
    [InlineData("--lights-out-label N2", "--lights-out-label 'N2': found a word that stands for something else; expected the word for awake before lights-out, such as P; choose another one.")]
    [InlineData("--noise-floor-mg much", "--noise-floor-mg much: found no noise floor; expected 1 to 60 mg, or auto; correct the number.")]
    [InlineData("--noise-floor-mg 0.9", "--noise-floor-mg 0.9: found no noise floor; expected 1 to 60 mg, or auto; correct the number.")]
    [InlineData("--factory-floor-mg 61", "--factory-floor-mg 61: found no noise floor; expected 1 to 60 mg; correct the number.")]
    [InlineData("--still-epochs 3", "--still-epochs: StillEpochsBeforeProbe is 3 epochs of 30 s; expected 4..24 epochs of 30 s.")]
    [InlineData("--warnings-per-hour 13", "--warnings-per-hour: WarningsPerHour is 13 questions an hour; expected 0..12 questions an hour.")]
    public void Options_out_of_range_are_wrong_usage(string options, string sentence)
    {
        using Bench bench = new();
        Write(bench, "A", OnePerson);

        Assert.Equal(2, Evaluate(bench, options.Split(' ')));
        Assert.Equal(sentence + "\n", bench.Error);
        Assert.Equal("", bench.Output);
    }

    [Theory]
    [InlineData("--answers sometimes")]
    [InlineData("--preset lazy")]
    [InlineData("--probes two")]
    [InlineData("--nights x")]
    public void Words_that_are_no_option_are_wrong_usage(string options)
    {
        using Bench bench = new();
        Write(bench, "A", OnePerson);

        Assert.Equal(2, Evaluate(bench, options.Split(' ')));
        Assert.EndsWith("; run 'socklab --help' to see what is expected.\n", bench.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_data_nothing_is_evaluated()
    {
        using Bench bench = new();

        Assert.Equal(2, bench.Run("evaluate"));
        Assert.Equal("DIR, --epochs: found neither; expected a folder of recordings, or of epoch files with --epochs; name one.\n", bench.Error);
        Assert.Equal(1, bench.Run("evaluate", "--epochs", bench.At("nowhere")));
    }

    [Fact]
    public void A_person_is_judged_alike_whoever_else_is_there()
    {
        using Bench alone = new();
        using Bench together = new();
        Write(alone, "P5", RandomNights.Csv(5));
        foreach (int seed in Enumerable.Range(0, 9))
        {
            Write(together, $"P{seed}", RandomNights.Csv(seed));
        }

        Evaluate(alone, "--events", alone.At("e.csv"));
        Evaluate(together, "--events", together.At("e.csv"));
        Assert.Equal(File.ReadAllLines(alone.At("e.csv"))[1..], File.ReadAllLines(together.At("e.csv")).Where(line => line.StartsWith("P5,", StringComparison.Ordinal)));

        string first = together.Output;
        Evaluate(together);
        Assert.Equal(first, together.Output);
        Evaluate(together, "--seed", "2");
        Assert.NotEqual(first, together.Output);
    }

    [Fact]
    public void Every_preset_and_every_single_setting_reaches_the_detector()
    {
        using Bench bench = new();
        foreach (int seed in Enumerable.Range(0, 8))
        {
            Write(bench, $"P{seed}", RandomNights.Csv(seed));
        }

        string[] options =
        [
            "--preset balanced", "--preset early", "--preset calm", "--preset strict", "--still-epochs 6", "--probes 1", "--epochs-per-probe 1", "--twitch-penalty 1",
            "--still-percent 130", "--wake-epochs 3", "--warnings-per-hour 1", "--noise-floor-mg auto", "--noise-floor-mg 2.2", "--answers per-episode",
        ];
        string[] nights = [.. options.Select(option => Evaluate(bench, [.. option.Split(' '), "--events", bench.At("e.csv")]) == 0 ? File.ReadAllText(bench.At("e.csv")) : "")];

        Assert.DoesNotContain("", nights);
        Assert.Equal(nights.Length, nights.Distinct().Count());
    }

    private static int Evaluate(Bench bench, params string[] options) => bench.Run(["evaluate", "--epochs", bench.At("nights"), .. options]);

    private static string Last(Bench bench) => bench.Output.TrimEnd('\n').Split('\n')[^1];

    private static void Write(Bench bench, string person, string csv)
    {
        Directory.CreateDirectory(bench.At("nights"));
        bench.Write($"nights/{person}.csv", csv);
    }
}
