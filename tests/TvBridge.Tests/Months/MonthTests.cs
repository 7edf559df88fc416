using System;
using System.Linq;
using Xunit;

namespace TvBridge.Tests.Months;

/// <summary>
/// Thirty nights with a bridge that is stopped and killed at any step, clocks that are set, adverts that are lost, and a TV that goes away. The seed stands in each
/// failure; `dotnet run -c Release --project tests/Benchmarks -- month` runs more of them.
/// </summary>
public class MonthTests
{
    [Fact]
    public void The_month_of_the_sock_is_worth_being_lived_through()
    {
        MonthAir air = MonthAir.Recorded.Value;

        Assert.Equal(30, air.Payloads.Select(payload => payload.Night).Distinct().Count());
        Assert.InRange(air.Dozes.Count, 60, 150);
        Assert.Contains(air.Dozes, doze => doze.Night == MonthAir.LongNight && doze.To - doze.From > TimeSpan.FromHours(8));
        Assert.Equal(air.Dozes.Count, air.Dozes.Select(doze => doze.Number).Distinct().Count());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void In_a_month_nothing_is_paused_twice_or_without_a_doze_and_no_pause_is_lost(int seed)
    {
        MonthLog log = MonthRun.Of(seed);

        Assert.True(MonthJudge.Judge(MonthAir.Recorded.Value, log) is [], $"seed {seed}: {string.Join("; ", MonthJudge.Judge(MonthAir.Recorded.Value, log))}");
        Assert.True(log.Commands.Count > MonthAir.Recorded.Value.Dozes.Count / 2, $"seed {seed}: only {log.Commands.Count} pauses");
        Assert.True(log is { Kills: > 20, UnfinishedFound: > 0, TornLines: > 0 }, $"seed {seed}: nothing went wrong in this month");
    }

    [Theory]
    [InlineData(MonthFault.KeepsNoIntent, "paused 2 times")]
    [InlineData(MonthFault.KnowsByOnsetAlone, "paused 2 times")]
    [InlineData(MonthFault.PausesAtTheQuestion, "without a doze")]
    [InlineData(MonthFault.MissesSleep, "was lost")]
    public void The_judge_finds_what_is_wrong_with_a_bridge(MonthFault fault, string finding) =>
        Assert.Contains(
            Enumerable.Range(1, 3).SelectMany(seed => MonthJudge.Judge(MonthAir.Recorded.Value, MonthRun.Of(seed, fault))),
            wrong => wrong.Contains(finding, StringComparison.Ordinal));
}
