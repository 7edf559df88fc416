using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Xunit;

namespace SockLab.Tests.Evaluation;

/// <summary>The events file is enough to check everything: here somebody else does.</summary>
public sealed class EventsFileTests
{
    private const int People = 12;
    private const int Repeats = 5;

    [Theory]
    [InlineData("per-probe", "0.8")]
    [InlineData("per-probe", "0")]
    [InlineData("per-episode", "0.6")]
    public void Another_scorer_finds_the_same_result_in_it(string answers, string probability)
    {
        using Bench bench = new();
        Dictionary<string, List<IndependentRow>> files = Write(bench);

        Assert.Equal(0, Evaluate(bench, answers, probability));
        List<IndependentEvent> events = IndependentEvent.Parse(File.ReadAllText(bench.At("events.csv")));
        Assert.Equal(IndependentScorer.ResultLine(files, events, Repeats), bench.Output.TrimEnd('\n').Split('\n')[^1]);
        Assert.True(events.Count > People * Repeats * 5, "too few events to show anything");
    }

    [Fact]
    public void Another_detector_makes_the_same_of_the_same_answers()
    {
        using Bench bench = new();
        Dictionary<string, List<IndependentRow>> files = Write(bench);
        Evaluate(bench, "per-probe", "0.7");
        List<IndependentEvent> events = IndependentEvent.Parse(File.ReadAllText(bench.At("events.csv")));

        foreach ((string person, List<IndependentRow> rows) in files)
        {
            for (int repeat = 1; repeat <= Repeats; repeat++)
            {
                IndependentEvent[] mine = [.. events.Where(e => e.Person == person && e.Repeat == repeat)];
                List<double> answers = [.. mine.Where(e => e.Name == "answer").Select(e => e.T)];

                Assert.Equal(
                    IndependentDetector.Replay(rows, answers),
                    mine.Where(e => e.Name != "answer").Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.T} {e.Name} {e.Truth} {e.StillSince}")));
                Assert.Equal(mine.Select(e => e.T).Order(), mine.Select(e => e.T));
            }
        }

        IEnumerable<string> draws = events.Where(e => e.Name == "answer").GroupBy(e => e.Repeat, (_, mine) => string.Join(' ', mine.Select(e => e.Person + e.T)));
        Assert.Equal(Repeats, draws.Distinct().Count());
        Assert.Equal(
            ["answer", "fault", "movement_answer", "pause", "probe2", "rearm_movement", "rearm_play", "warning"],
            events.Select(e => e.Name).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(["P", "W"], events.Where(e => e.Name == "answer").Select(e => e.Truth).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_third_question_and_a_name_with_a_comma_have_their_place()
    {
        using Bench bench = new();
        Directory.CreateDirectory(bench.At("nights"));
        bench.Write("nights/Doe, J.csv", new NightScript().Add(2, "P", NightScript.Large).Add(25, "P", NightScript.Still).Csv());

        Assert.Equal(0, bench.Run("evaluate", "--epochs", bench.At("nights"), "--answer-probability", "0", "--repeats", "1", "--preset", "strict", "--events", bench.At("e.csv")));
        Assert.Equal(
            "person,repeat,t_s,event,truth,still_since_s\n\"Doe, J\",1,480,warning,P,60\n\"Doe, J\",1,540,probe2,P,60\n"
                + "\"Doe, J\",1,600,probe3,P,60\n\"Doe, J\",1,660,pause,P,60\n\"Doe, J\",1,720,rearm_play,P,\n",
            File.ReadAllText(bench.At("e.csv")));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_named_and_the_result_is_printed_all_the_same()
    {
        using Bench bench = new();
        Write(bench);
        string path = Path.Combine(bench.Folder, "no", "such", "folder.csv");

        Assert.Equal(1, bench.Run("evaluate", "--epochs", bench.At("nights"), "--events", path));
        Assert.Equal($"--events {path}: found a place that cannot be written; expected a file name in a folder that exists and is yours; choose another one.\n", bench.Error);
        Assert.StartsWith("result: people=12 ", bench.Output.TrimEnd('\n').Split('\n')[^1], StringComparison.Ordinal);
    }

    private static int Evaluate(Bench bench, string answers, string probability) => bench.Run(
        "evaluate", "--epochs", bench.At("nights"), "--answers", answers, "--answer-probability", probability,
        "--repeats", Repeats.ToString(CultureInfo.InvariantCulture), "--events", bench.At("events.csv"));

    private static Dictionary<string, List<IndependentRow>> Write(Bench bench)
    {
        Directory.CreateDirectory(bench.At("nights"));
        Dictionary<string, List<IndependentRow>> files = [];
        for (int i = 0; i < People; i++)
        {
            string csv = RandomNights.Csv(i);
            bench.Write($"nights/P{i:00}.csv", csv);
            files.Add($"P{i:00}", IndependentRow.Parse(csv));
        }

        return files;
    }
}
