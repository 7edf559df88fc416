using System;
using System.Collections.Generic;
using System.Linq;
using SockLab.Evaluation;
using Xunit;

namespace SockLab.Tests.Evaluation;

public sealed class WearerSimulationTests
{
    private const int Runs = 400;

    // Two large epochs, then stillness from 60 s on: asked at 270 s (seven epochs), again at 330 s, paused at 390 s.
    [Fact]
    public void What_an_epoch_decides_happens_at_its_end_and_carries_its_label()
    {
        NightScript night = new NightScript().Add(2, "P", NightScript.Large).Add(6, "P", NightScript.Still).Add(1, "N1", NightScript.Still)
            .Add(1, "P", NightScript.Still).Add(1, "N2", NightScript.Still).Add(1, "P", NightScript.Still).Add(1, "W", NightScript.Still).Add(9, "P", NightScript.Still);

        Assert.Equal(
            [
                new NightEvent(270_000, NightEventKind.Warning, Truth.SleepN1, 60_000),
                new NightEvent(330_000, NightEventKind.Probe2, Truth.SleepN2, 60_000),
                new NightEvent(390_000, NightEventKind.Pause, Truth.Awake, 60_000),
            ],
            Run(night, answerProbability: 0));
    }

    [Fact]
    public void A_pause_before_lights_out_is_ended_by_play_a_minute_later_and_that_epoch_counts_again()
    {
        NightScript night = new NightScript().Add(2, "P", NightScript.Large).Add(20, "P", NightScript.Still);

        Assert.Equal(
            [
                "270 Warning P", "330 Probe2 P", "390 Pause P", "450 RearmByPlay P",
                "660 Warning P",
            ],
            Text(Run(night, answerProbability: 0)));
    }

    [Fact]
    public void Movement_that_ends_the_pause_first_leaves_nothing_to_press()
    {
        NightScript night = new NightScript().Add(2, "P", NightScript.Large).Add(11, "P", NightScript.Still)
            .Add(1, "P", 4).Add(12, "P", NightScript.Still);

        // Re-armed at 420 s: asked again seven epochs later, at 630 s; a press of play at 450 s would have made it 660 s.
        Assert.Equal(["390 Pause P", "420 RearmByMovement P", "630 Warning P", "690 Probe2 P", "750 Pause P"], Text(Run(night, 0))[2..7]);
    }

    [Theory]
    [InlineData("W")]
    [InlineData("N2")]
    [InlineData("?")]
    public void Outside_that_time_only_an_epoch_of_twice_the_floor_ends_a_pause(string truth)
    {
        NightScript night = new NightScript().Add(2, truth, NightScript.Large).Add(20, truth, NightScript.Still)
            .Add(1, truth, 3.999).Add(1, truth, 4).Add(8, truth, NightScript.Still);

        Assert.Equal([$"390 Pause {truth}", $"720 RearmByMovement {truth}", $"930 Warning {truth}"], Text(Run(night, 0))[2..]);
    }

    [Fact]
    public void An_answer_comes_at_any_moment_of_the_question_and_its_epoch_is_not_judged()
    {
        NightScript night = new NightScript().Add(2, "P", NightScript.Large).Add(40, "P", NightScript.Still);
        HashSet<int> rows = [];
        for (int repeat = 1; repeat <= Runs; repeat++)
        {
            List<NightEvent> events = Run(night, 1, repeat: repeat);
            int answerMs = events[1].TimeMs;
            int row = answerMs / 30_000;

            Assert.Equal(NightEventKind.Answer, events[1].Kind);
            Assert.InRange(answerMs, 270_000, 329_999);
            // The next still run begins with the epoch after the one that was answered in.
            Assert.Equal(new NightEvent((row + 8) * 30_000, NightEventKind.Warning, Truth.AwakeBeforeLightsOut, (row + 1) * 30_000), events[2]);
            rows.Add(answerMs / 6_000);
        }

        Assert.Equal(10, rows.Count);
    }

    [Theory]
    [InlineData("P", "N1", 9)]
    [InlineData("W", "R", 9)]
    [InlineData("N3", "W", 10)]
    [InlineData("?", "P", 10)]
    public void Who_is_asleep_at_the_moment_does_not_answer(string first, string second, int awakeRow)
    {
        NightScript night = new NightScript().Add(2, "P", NightScript.Large).Add(7, "P", NightScript.Still)
            .Add(1, first, NightScript.Still).Add(1, second, NightScript.Still).Add(4, "N2", NightScript.Still);
        List<NightEvent>[] runs = [.. Enumerable.Range(1, Runs).Select(repeat => Run(night, 1, repeat: repeat))];
        NightEvent[] answers = [.. runs.SelectMany(run => run).Where(one => one.Kind == NightEventKind.Answer)];

        Assert.All(answers, answer => Assert.Equal(awakeRow, answer.TimeMs / 30_000));
        Assert.InRange(answers.Length, Runs * 4 / 10, Runs * 6 / 10);
        Assert.Equal(Runs - answers.Length, runs.Count(run => run.Any(one => one.Kind == NightEventKind.Pause)));
    }

    [Theory]
    [InlineData(12, "300 MovementAnswer P")]
    [InlineData(11.999, "330 Probe2 P")]
    public void An_epoch_of_six_times_the_floor_answers_by_itself(double milliG, string second)
    {
        NightScript night = new NightScript().Add(2, "P", NightScript.Large).Add(7, "P", NightScript.Still).Add(1, "P", milliG).Add(3, "P", NightScript.Still);

        Assert.Equal(second, Text(Run(night, 0))[1]);
    }

    [Fact]
    public void One_draw_for_each_question_or_one_for_the_whole_warning()
    {
        NightScript night = new NightScript().Add(2, "P", NightScript.Large).Add(11, "P", NightScript.Still);
        int perProbe = Enumerable.Range(1, Runs).Count(repeat => Pauses(Run(night, 0.5, AnswerMode.PerProbe, repeat)));
        int perEpisode = Enumerable.Range(1, Runs).Count(repeat => Pauses(Run(night, 0.5, AnswerMode.PerEpisode, repeat)));

        // A quarter and a half: two questions, each missed by half.
        Assert.InRange(perProbe, Runs * 20 / 100, Runs * 30 / 100);
        Assert.InRange(perEpisode, Runs * 44 / 100, Runs * 56 / 100);
        Assert.DoesNotContain(
            Enumerable.Range(1, Runs).SelectMany(repeat => Run(night, 0.5, AnswerMode.PerEpisode, repeat)),
            one => one.Kind == NightEventKind.Answer && one.TimeMs >= 330_000);
    }

    [Fact]
    public void One_missing_epoch_freezes_the_counters_and_two_are_a_fault()
    {
        NightScript one = new NightScript().Add(2, "P", NightScript.Large).Add(3, "P", NightScript.Still).Missing(1).Add(4, "P", NightScript.Still);
        NightScript two = new NightScript().Add(2, "P", NightScript.Large).Add(3, "P", NightScript.Still).Missing(2).Add(7, "P", NightScript.Still);

        Assert.Equal([new NightEvent(300_000, NightEventKind.Warning, Truth.AwakeBeforeLightsOut, 60_000)], Run(one, 0));
        Assert.Equal(
            [
                new NightEvent(210_000, NightEventKind.Fault, Truth.AwakeBeforeLightsOut, 0),
                new NightEvent(420_000, NightEventKind.Warning, Truth.AwakeBeforeLightsOut, 210_000),
            ],
            Run(two, 0));
    }

    [Fact]
    public void Rows_without_movement_are_missing_data_too()
    {
        NightScript night = new NightScript().Add(2, "P", NightScript.Large).Add(7, "P", NightScript.Still).Unmeasured(2, "W").Add(7, "N1", NightScript.Still);

        Assert.Equal(["270 Warning P", "330 Fault W", "540 Warning N1"], Text(Run(night, 0)));
    }

    [Fact]
    public void A_fault_ends_a_pause_and_nobody_has_to_press_play()
    {
        NightScript night = new NightScript().Add(2, "P", NightScript.Large).Add(11, "P", NightScript.Still).Unmeasured(1, "P").Missing(3).Add(7, "P", NightScript.Still);

        // The wearer presses play at 450 s, the moment at which the minute without data is full.
        Assert.Equal(["390 Pause P", "450 RearmByPlay P", "450 Fault P", "720 Warning P"], Text(Run(night, 0))[2..]);
    }

    [Fact]
    public void Draws_follow_from_seed_repeat_and_person_alone()
    {
        NightScript Script(string person) => new NightScript(person).Add(2, "P", NightScript.Large).Add(400, "P", NightScript.Still);

        Assert.Equal(Run(Script("A"), 0.5), Run(Script("A"), 0.5));
        Assert.NotEqual(Run(Script("A"), 0.5), Run(Script("B"), 0.5));
        Assert.NotEqual(Run(Script("A"), 0.5), Run(Script("A"), 0.5, repeat: 2));
        Assert.NotEqual(Run(Script("A"), 0.5), Run(Script("A"), 0.5, seed: 2));
    }

    private static bool Pauses(List<NightEvent> events) => events.Any(one => one.Kind == NightEventKind.Pause);

    private static List<NightEvent> Run(NightScript script, double answerProbability, AnswerMode mode = AnswerMode.PerProbe, int repeat = 1, int seed = 1)
    {
        EpochNight night = script.Night();
        return WearerSimulation.Run(night, new SettingsRecipe("balanced", false).Make(night.FloorMicroG), new Wearer(answerProbability, mode, seed), repeat);
    }

    private static string[] Text(List<NightEvent> events) =>
        [.. events.Select(one => FormattableString.Invariant($"{one.TimeMs / 1000} {one.Kind} {TruthWords.Write(one.Truth)}"))];
}
