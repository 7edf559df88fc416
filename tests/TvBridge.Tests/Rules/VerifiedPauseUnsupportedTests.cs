using System;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.Rules;
using TvBridge.Simulation;
using TvBridge.Tv;
using Xunit;

namespace TvBridge.Tests.Rules;

public class VerifiedPauseUnsupportedTests
{
    private static readonly DateTimeOffset Evening = new(2026, 1, 2, 22, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(TvFailure.Unsupported, PauseOutcome.Unsupported, 1)]
    [InlineData(TvFailure.Unreachable, PauseOutcome.Unreachable, 3)]
    public void A_TV_that_cannot_pause_is_told_once_and_one_that_did_not_answer_three_times(TvFailure answer, PauseOutcome outcome, int commands)
    {
        PauseResult result = SimulationLoop.Run(Evening, async loop =>
        {
            await using FakeMuteTv tv = new(loop.Time, answer);
            return await new VerifiedPause(tv, loop.Time).PauseAsync();
        });

        Assert.Equal((outcome, false, commands), (result.Outcome, result.Verified, result.CommandsSent));
        Assert.Equal("The TV says no.", result.Problem);
    }

    /// <summary>Plays for ever, can be read, and answers each pause with a failure.</summary>
    private sealed class FakeMuteTv(TimeProvider time, TvFailure answer) : ITv
    {
        public string Name => "fake:";

        public PauseCommand PauseCommand => PauseCommand.Deterministic;

        public bool StateIsReadable => true;

        public Task<TvReading> ReadAsync(CancellationToken cancellation) =>
            Task.FromResult(new TvReading(TvState.Playing, "A", TimeSpan.FromSeconds(time.GetUtcNow().Minute), null, time.GetUtcNow()));

        public Task<TvReply> PauseAsync(CancellationToken cancellation) => Task.FromResult(TvReply.Failed(answer, "The TV says no."));

        public Task<TvReply> SeekAsync(TimeSpan position, CancellationToken cancellation) => Task.FromResult(TvReply.Taken);

        public ValueTask DisposeAsync() => default;
    }
}
