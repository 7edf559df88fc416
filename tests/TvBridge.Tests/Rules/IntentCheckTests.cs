using System;
using TvBridge.Rules;
using TvBridge.Tv;
using Xunit;

namespace TvBridge.Tests.Rules;

public class IntentCheckTests
{
    private static readonly DateTimeOffset Then = new(2026, 1, 2, 22, 0, 0, TimeSpan.Zero);

    /// <summary>At 40:00 of 42:00 of "A"; then what is said how many seconds later, at which position.</summary>
    public static readonly TheoryData<TvState, string?, int?, int, string> Cases = new()
    {
        { TvState.Playing, "A", 2430, 30, "PlayedOn" },
        { TvState.Playing, "A", 2425, 30, "PlayedOn" },
        { TvState.Playing, "A", 2420, 30, "Used" },
        { TvState.Playing, "A", 2460, 30, "Used" },
        { TvState.Playing, "A", 2300, 30, "Used" },
        { TvState.Buffering, "A", 2430, 30, "PlayedOn" },
        { TvState.Playing, "B", 60, 180, "PlayedOn" },
        { TvState.Playing, "B", 10, 180, "Used" },
        { TvState.Playing, null, null, 110, "PlayedOn" },
        { TvState.Playing, null, null, 130, "CannotTell" },
        { TvState.Unknown, null, null, 110, "PlayedOn" },
        { TvState.Unknown, null, null, 130, "CannotTell" },
        { TvState.Playing, "A", 2430, -1800, "PlayedOn" },
        { TvState.Playing, "A", 2530, -1800, "CannotTell" },
        { TvState.Playing, "A", 2430, 3630, "Used" },
        { TvState.Paused, "A", 2400, 30, "PausedThere" },
        { TvState.Paused, "A", 2410, 30, "PausedThere" },
        { TvState.Paused, "A", 2420, 30, "PausedElsewhere" },
        { TvState.Paused, "B", 2400, 30, "PausedElsewhere" },
        { TvState.Paused, "A", null, 30, "PausedThere" },
        { TvState.Stopped, null, null, 30, "NothingPlays" },
        { TvState.Off, null, null, 30, "NothingPlays" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_a_TV_says_tells_whether_the_command_reached_it(TvState state, string? title, int? positionS, int laterS, string finding)
    {
        TvReading before = new(TvState.Playing, "A", TimeSpan.FromSeconds(2400), TimeSpan.FromSeconds(2520), Then);
        TvReading now = new(state, title, positionS is int at ? TimeSpan.FromSeconds(at) : null, null, Then.AddSeconds(laterS));

        Assert.Equal(finding, IntentCheck.Judge(new PauseIntent("virtual:", before), now).ToString());
    }

    [Fact]
    public void A_TV_that_does_not_answer_tells_nothing() =>
        Assert.Equal(
            IntentFinding.NoAnswer,
            IntentCheck.Judge(
                new PauseIntent("virtual:", new TvReading(TvState.Playing, "A", null, null, Then)),
                TvReading.Failed(Then, TvFailure.Refused, "The TV says no.")));
}
