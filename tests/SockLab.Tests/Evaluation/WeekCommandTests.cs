using System;
using System.IO;
using System.Linq;
using Sock.Detection;
using SockLab.Evaluation;
using Xunit;

namespace SockLab.Tests.Evaluation;

public sealed class WeekCommandTests
{
    // An hour awake: six times still for eight epochs, each ended by a movement that answers if there is a question; then moving until sleep. The sock
    // asks after seven still epochs at first. An answer is a question owed, of which an epoch pays a sixtieth at two an hour; from the third on each
    // lengthens the wait by an epoch. The fifth answer makes it nine, and nobody is asked any more: 5 warnings. Four are owed then, three on the next
    // evening (a wait of eight epochs, 4.0 min), and its second answer makes the wait nine again. Asleep, the pause comes nine epochs and two questions of
    // two epochs after the onset: 6.5 min.
    private static NightScript Fidgety()
    {
        NightScript night = new NightScript().Add(2, "P", NightScript.Large);
        for (int i = 0; i < 6; i++)
        {
            night.Add(8, "P", NightScript.Still).Add(1, "P", NightScript.Large);
        }

        return night.Add(64, "P", NightScript.Large).Add(60, "N2", NightScript.Still);
    }

    [Fact]
    public void A_wearer_who_answers_every_question_is_asked_less_from_the_next_night_on()
    {
        using Bench bench = WithNights(Fidgety().Csv());

        Assert.Equal((0, ""), (Week(bench, "--nights", "3", "--warnings-per-hour", "2"), bench.Error));
        Assert.Equal(
            """
            1 people; settings balanced (W 7, J 2, R 2, PEN 2, k 150, M 1, B 2); floor 2.0 mg; answers probability 0 per-probe; seed 1
            | night | warnings/h | false pauses/h | delay median, min | p90, min | within 10 min | within 20 min | wait before a question in the next one, min |
            |---|---|---|---|---|---|---|---|
            | 1 | 5.00 | 0.000 | 6.5 | 6.5 | 100% | 100% | 4.0 |
            | 2 | 2.00 | 0.000 | 6.5 | 6.5 | 100% | 100% | 4.0 |
            | 3 | 2.00 | 0.000 | 6.5 | 6.5 | 100% | 100% | 4.0 |

            """.ReplaceLineEndings("\n"),
            bench.Output);
    }

    [Fact]
    public void Without_a_budget_every_night_is_the_first()
    {
        using Bench bench = WithNights(Fidgety().Csv());

        Assert.Equal(0, Week(bench, "--nights", "2"));
        Assert.Equal(
            ["| 1 | 6.00 | 0.000 | 5.5 | 5.5 | 100% | 100% | 3.5 |", "| 2 | 6.00 | 0.000 | 5.5 | 5.5 | 100% | 100% | 3.5 |"],
            bench.Output.TrimEnd('\n').Split('\n')[^2..]);
    }

    [Fact]
    public void Each_restless_evening_relaxes_the_wait_by_one_question()
    {
        DetectorSettings settings = new SettingsRecipe("balanced", learnsFloor: false).With(Knob.Find("B")!, 2).Make(2000);
        Wearer nobody = new(0, AnswerMode.PerProbe, 1);
        byte[] memory = new byte[DetectorMemory.Length];
        EpochNight restless = new NightScript().Add(120, "P", NightScript.Large).Night();
        WearerSimulation.Run(Fidgety().Night(), settings, nobody, 1, memory);
        int[] waits = [.. Enumerable.Range(0, 3).Select(_ =>
        {
            DozeJudge next = new(settings, 0);
            Assert.True(DetectorMemory.Restore(next, settings.NoiseFloorMicroG, memory));
            WearerSimulation.Run(restless, settings, nobody, 1, memory);
            return next.EpochsBeforeProbe;
        })];

        Assert.Equal([8, 7, 7], waits);
    }

    [Fact]
    public void Answers_that_are_drawn_teach_as_well_and_people_do_not_teach_each_other()
    {
        string still = new NightScript().Add(2, "P", NightScript.Large).Add(238, "P", NightScript.Still).Csv();
        string moving = new NightScript().Add(240, "P", NightScript.Large).Csv();
        using Bench bench = WithNights(still, moving);

        Assert.Equal(0, bench.Run("week", "--epochs", bench.At("nights"), "--answer-probability", "1", "--nights", "3", "--warnings-per-hour", "2"));
        string[][] rows = [.. bench.Output.TrimEnd('\n').Split('\n')[3..].Select(row => row.Split(" | "))];

        // One of the two is never asked and keeps 3.5 min; nobody sleeps.
        Assert.All(rows, row => Assert.Equal("0.000 n/a n/a n/a n/a", string.Join(' ', row[2..7])));
        double[] warnings = [.. rows.Select(row => double.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture))];
        double[] waits = [.. rows.Select(row => double.Parse(row[7].TrimEnd(' ', '|'), System.Globalization.CultureInfo.InvariantCulture))];
        Assert.True(warnings[1] < warnings[0], bench.Output);
        Assert.All(waits, wait => Assert.InRange(wait, 3.6, (3.5 + 9.5) / 2));
    }

    [Theory]
    [InlineData("--nights 0", "--nights 0: found a number that cannot be; expected 1 to 100; correct the number.")]
    [InlineData("--nights 101", "--nights 101: found a number that cannot be; expected 1 to 100; correct the number.")]
    [InlineData("--nights -1", "--nights -1: found a number that cannot be; expected 1 to 100; correct the number.")]
    [InlineData("--seed -1", "--seed -1: found a negative number; expected 0 to 2147483647; choose another one.")]
    [InlineData("--warnings-per-hour 13", "--warnings-per-hour: WarningsPerHour is 13 questions an hour; expected 0..12 questions an hour.")]
    public void Numbers_that_make_no_sense_are_wrong_usage(string options, string sentence)
    {
        using Bench bench = WithNights(Fidgety().Csv());

        Assert.Equal(2, Week(bench, options.Split(' ')));
        Assert.Equal(sentence + "\n", bench.Error);
    }

    [Fact]
    public void A_week_has_no_repeats()
    {
        using Bench bench = WithNights(Fidgety().Csv());

        Assert.Equal(2, Week(bench, "--repeats", "2"));
    }

    [Fact]
    public void A_refused_file_is_told_and_the_rest_is_played()
    {
        using Bench bench = WithNights(Fidgety().Csv());
        bench.Write("nights/bad.csv", "milk\n");

        Assert.Equal(1, Week(bench, "--nights", "1"));
        Assert.EndsWith("1 of 2 files was refused: bad.csv; the rest was evaluated.\n", bench.Error, StringComparison.Ordinal);
        Assert.EndsWith("| 1 | 6.00 | 0.000 | 5.5 | 5.5 | 100% | 100% | 3.5 |\n", bench.Output, StringComparison.Ordinal);
    }

    private static int Week(Bench bench, params string[] options) =>
        bench.Run(["week", "--epochs", bench.At("nights"), "--answer-probability", "0", .. options]);

    private static Bench WithNights(params string[] nights)
    {
        Bench bench = new();
        Directory.CreateDirectory(bench.At("nights"));
        for (int i = 0; i < nights.Length; i++)
        {
            bench.Write($"nights/{(char)('A' + i)}.csv", nights[i]);
        }

        return bench;
    }
}
