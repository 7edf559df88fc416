using System;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.Rules;
using TvBridge.Tv;
using TvBridge.Tv.Virtual;
using Xunit;

namespace TvBridge.Tests.Rules;

public class VerifiedPauseFailureTests
{
    private const string NobodyThere =
        "Nobody answers at virtual:, where a TV was expected; look whether it is switched on and on the network.";

    private const string NoAnswer = "virtual: did not answer within 5 s; look whether it is switched on and on the network.";

    [Fact]
    public void A_tv_that_dies_between_read_and_pause_is_unreachable() => VerifiedPauseEvening.Run(async evening =>
    {
        evening.Faults.DiesAfterNextRead = true;

        PauseResult result = await evening.Sequence.PauseAsync();

        Assert.Equal((PauseOutcome.Unreachable, false), (result.Outcome, result.Verified));
        Assert.Equal(NobodyThere, result.Problem);
        Assert.Equal((1, 0), (result.CommandsSent, evening.PausesReceived));
        Assert.Equal("Two", result.Before?.Title);
    });

    [Fact]
    public void A_tv_that_dies_at_the_warning_is_unreachable_and_nothing_is_sent() => VerifiedPauseEvening.Run(async evening =>
    {
        evening.Faults.DiesAfterNextRead = true;
        WarningReading atWarning = await evening.Sequence.LookAsync();

        PauseResult result = await evening.Sequence.PauseAsync(atWarning);

        Assert.True(atWarning.Plays);
        Assert.Equal((PauseOutcome.Unreachable, 0), (result.Outcome, result.CommandsSent));
        Assert.Equal(NobodyThere, result.Problem);
    });

    [Fact]
    public void A_tv_that_dies_after_it_took_the_pause_counts_as_sent() => VerifiedPauseEvening.Run(async evening =>
    {
        Task dies = evening.LaterAsync(0.1, () => evening.Faults.IsDead = true);

        PauseResult result = await evening.Sequence.PauseAsync();

        await dies;
        Assert.Equal((PauseOutcome.Sent, false), (result.Outcome, result.Verified));
        Assert.Equal(
            "virtual: took 1 pause command, then could not be read back; look at the TV (" + NobodyThere.TrimEnd('.') + ").", result.Problem);
    });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_tv_that_answers_two_seconds_late_is_paused_with_one_command(bool toggles) => VerifiedPauseEvening.Run(async evening =>
    {
        evening.Faults.AnswersLate = TimeSpan.FromSeconds(2);
        evening.Faults.PauseToggles = toggles;

        PauseResult result = await evening.Sequence.PauseAsync();

        Assert.Equal((PauseOutcome.Paused, true, 1), (result.Outcome, result.Verified, result.CommandsSent));
        Assert.Equal(TvState.Paused, evening.Player.State);
    });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_pause_that_timed_out_is_no_verdict(bool toggles) => VerifiedPauseEvening.Run(async evening =>
    {
        // The command takes 7 s: the driver gives up after 5 s, the TV obeys 2 s later. A second toggle would start it again.
        evening.Faults.PauseToggles = toggles;

        PauseResult result = await evening.Sequence.PauseAsync(onStep: step => evening.Faults.AnswersLate = step.Kind switch
        {
            PauseStepKind.CommandSent => TimeSpan.FromSeconds(7),
            _ => TimeSpan.Zero,
        });

        Assert.Equal(NoAnswer, Assert.Single(result.Steps, step => step.Kind == PauseStepKind.CommandAnswered).Text);
        Assert.Equal((PauseOutcome.Paused, true, 1), (result.Outcome, result.Verified, result.CommandsSent));
        Assert.Equal(TvState.Paused, evening.Player.State);
        Assert.Equal(VerifiedPauseEvening.PlaysFrom + TimeSpan.FromSeconds(7), evening.Player.Position);
        Assert.Null(result.Problem);
    });

    [Fact]
    public void A_tv_that_never_answers_again_after_the_pause_was_sent_is_unreachable() => VerifiedPauseEvening.Run(async evening =>
    {
        PauseResult result = await evening.Sequence.PauseAsync(onStep: step =>
        {
            if (step.Kind == PauseStepKind.CommandSent)
            {
                evening.Faults.AnswersLate = TimeSpan.FromSeconds(59);
            }
        });

        Assert.Equal((PauseOutcome.Unreachable, 1), (result.Outcome, result.CommandsSent));
        Assert.Equal(NoAnswer, result.Problem);
    });

    [Theory]
    [InlineData(false, 3)]
    [InlineData(true, 1)]
    public void A_tv_that_refuses_is_told_again_only_when_that_cannot_start_it(bool toggles, int commands) => VerifiedPauseEvening.Run(async evening =>
    {
        evening.Faults.RefusesPause = true;
        evening.Faults.PauseToggles = toggles;

        PauseResult result = await evening.Sequence.PauseAsync();

        Assert.Equal((PauseOutcome.Refused, commands), (result.Outcome, result.CommandsSent));
        Assert.Equal("virtual: refuses to pause; take the switch refuses out of the address for a TV that obeys.", result.Problem);
        Assert.Equal(TvState.Playing, evening.Player.State);
    });

    [Fact]
    public void A_tv_that_cannot_be_read_gets_a_deterministic_pause_once() => VerifiedPauseEvening.Run(async evening =>
    {
        evening.Faults.HidesState = true;

        PauseResult result = await evening.Sequence.PauseAsync();

        Assert.Equal((PauseOutcome.Sent, false, 1), (result.Outcome, result.Verified, result.CommandsSent));
        Assert.Null(result.Problem);
        Assert.Equal("pause sent; this TV cannot be read back", result.Steps[^1].Text);
        Assert.Equal(TvState.Paused, evening.Player.State);
    });

    [Fact]
    public void A_tv_that_cannot_be_read_never_gets_a_toggle() => VerifiedPauseEvening.Run(async evening =>
    {
        evening.Faults.HidesState = true;
        evening.Faults.PauseToggles = true;

        PauseResult result = await evening.Sequence.PauseAsync();

        Assert.Equal((PauseOutcome.Unsupported, 0), (result.Outcome, evening.PausesReceived));
        Assert.Equal(
            "virtual: does not tell whether it plays and its pause key also starts it, so nothing was sent; use a way to this TV that can be read.",
            result.Problem);
    });

    [Theory]
    [InlineData(3)]
    [InlineData(-60)]
    public void A_toggle_is_never_sent_on_a_read_that_is_not_fresh(int secondsOld) => VerifiedPauseEvening.Run(async evening =>
    {
        evening.Faults.PauseToggles = true;
        VerifiedPause sequence = new(new AgingTv(evening.Tv, TimeSpan.FromSeconds(secondsOld)), evening.Time);

        PauseResult result = await sequence.PauseAsync();

        Assert.Equal((PauseOutcome.Unreachable, 0), (result.Outcome, evening.PausesReceived));
        Assert.Equal(4, evening.Tv.Count(VirtualTvRequestKind.Read));
        Assert.Equal(
            "virtual: answers so slowly that what it says is older than 2 s, so nothing was sent; look at the network between it and the bridge.",
            result.Problem);
    });

    [Fact]
    public void A_canceled_sequence_ends_with_an_exception() => VerifiedPauseEvening.Run(async evening =>
    {
        evening.Faults.AnswersLate = TimeSpan.FromSeconds(2);
        using CancellationTokenSource afterOneSecond = new(TimeSpan.FromSeconds(1), evening.Time);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => evening.Sequence.PauseAsync(cancellation: afterOneSecond.Token));

        Assert.Equal(0, evening.PausesReceived);
    });

    /// <summary>A TV whose answers are old when they arrive, as after the computer has slept between question and answer.</summary>
    private sealed class AgingTv(ITv tv, TimeSpan age) : ITv
    {
        public string Name => tv.Name;

        public PauseCommand PauseCommand => tv.PauseCommand;

        public bool StateIsReadable => tv.StateIsReadable;

        public async Task<TvReading> ReadAsync(CancellationToken cancellation)
        {
            TvReading reading = await tv.ReadAsync(cancellation);
            return reading with { ReadAt = reading.ReadAt - age };
        }

        public Task<TvReply> PauseAsync(CancellationToken cancellation) => tv.PauseAsync(cancellation);

        public Task<TvReply> SeekAsync(TimeSpan position, CancellationToken cancellation) => tv.SeekAsync(position, cancellation);

        public ValueTask DisposeAsync() => default;
    }
}
