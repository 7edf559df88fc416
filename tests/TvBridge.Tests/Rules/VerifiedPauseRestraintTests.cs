using System.Threading.Tasks;
using TvBridge.Rules;
using TvBridge.Tv;
using TvBridge.Tv.Virtual;
using Xunit;

namespace TvBridge.Tests.Rules;

/// <summary>What a person does goes before what the bridge wants, and what does not say that it plays is left alone.</summary>
public class VerifiedPauseRestraintTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_person_who_pauses_during_the_warning_wins_and_nothing_is_sent(bool toggles) => VerifiedPauseEvening.Run(async evening =>
    {
        evening.Faults.PauseToggles = toggles;
        WarningReading atWarning = await evening.Sequence.LookAsync();
        await evening.WaitAsync(20);
        evening.Player.Pause();
        await evening.WaitAsync(20);

        PauseResult result = await evening.Sequence.PauseAsync(atWarning);

        Assert.Equal(PauseOutcome.AlreadyPaused, result.Outcome);
        Assert.Equal((0, 0), (result.CommandsSent, evening.PausesReceived));
        Assert.Equal(TvState.Paused, evening.Player.State);
        Assert.False(result.Verified);
        Assert.Null(result.PausedAt);
        Assert.Equal("somebody paused it since the warning; nothing sent", result.Steps[^1].Text);
    });

    [Fact]
    public void A_tv_that_was_paused_before_the_warning_is_left_alone() => VerifiedPauseEvening.Run(async evening =>
    {
        evening.Player.Pause();

        PauseResult result = await evening.Sequence.PauseAsync(await evening.Sequence.LookAsync());

        Assert.Equal(PauseOutcome.AlreadyPaused, result.Outcome);
        Assert.Equal("was paused already; nothing sent", result.Steps[^1].Text);
        Assert.Equal(0, evening.PausesReceived);
    });

    [Theory]
    [InlineData(TvState.Stopped, null)]
    [InlineData(TvState.Off, null)]
    [InlineData(TvState.Unknown, "virtual: said unknown where playing or paused was expected, so nothing was sent; look at the TV.")]
    public void Nothing_is_sent_to_a_tv_that_does_not_say_that_it_plays(TvState says, string? problem) => VerifiedPauseEvening.Run(async evening =>
    {
        evening.Faults.Says = says;

        PauseResult result = await evening.Sequence.PauseAsync();

        Assert.Equal(PauseOutcome.NothingPlaying, result.Outcome);
        Assert.Equal(problem, result.Problem);
        Assert.Equal((0, 0), (result.CommandsSent, evening.PausesReceived));
        Assert.Null(result.After);
    });

    [Fact]
    public void A_tv_that_buffers_for_ever_is_read_four_times_and_left_alone() => VerifiedPauseEvening.Run(async evening =>
    {
        evening.Faults.Says = TvState.Buffering;

        PauseResult result = await evening.Sequence.PauseAsync();

        Assert.Equal(PauseOutcome.NothingPlaying, result.Outcome);
        Assert.Equal("virtual: said buffering where playing or paused was expected, so nothing was sent; look at the TV.", result.Problem);
        Assert.Equal([0, 1, 2, 3], evening.SecondsOf(VirtualTvRequestKind.Read));
        Assert.Equal(0, evening.PausesReceived);
    });

    [Fact]
    public void A_person_who_presses_play_after_the_pause_is_not_paused_again() => VerifiedPauseEvening.Run(async evening =>
    {
        Task wakes = evening.LaterAsync(0.5, evening.Player.Resume);

        PauseResult result = await evening.Sequence.PauseAsync();

        await wakes;
        Assert.Equal((PauseOutcome.Sent, 1), (result.Outcome, result.CommandsSent));
        Assert.Equal(
            "virtual: took 1 pause command, but plays again after it said paused: somebody may have pressed play; look at the TV.", result.Problem);
        Assert.Equal(TvState.Playing, evening.Player.State);
    });
}
