using System;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.Rules;
using TvBridge.Simulation;
using TvBridge.Tv;
using TvBridge.Tv.Virtual;
using Xunit;

namespace TvBridge.Tests.Tv;

public class VirtualTvTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 21, 22, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_seek_moves_the_player_and_keeps_it_paused() => Watch(async (tv, _) =>
    {
        tv.Player.Pause();

        Assert.Equal(TvReply.Taken, await tv.SeekAsync(TimeSpan.FromMinutes(7), CancellationToken.None));

        Assert.Equal(
            new TvReading(TvState.Paused, "Film", TimeSpan.FromMinutes(7), TimeSpan.FromMinutes(90), Start), await tv.ReadAsync(CancellationToken.None));
    });

    [Fact]
    public void With_nothing_loaded_commands_are_refused() => Watch(async (tv, _) =>
    {
        tv.Player.Stop();

        TvReply pause = await tv.PauseAsync(CancellationToken.None);
        TvReply seek = await tv.SeekAsync(TimeSpan.Zero, CancellationToken.None);

        Assert.Equal("virtual: cannot pause because nothing is loaded, where an episode was expected; play one first.", pause.Problem);
        Assert.Equal("virtual: cannot seek because nothing is loaded, where an episode was expected; play one first.", seek.Problem);
        Assert.Equal((TvFailure.Refused, TvFailure.Refused), (pause.Failure, seek.Failure));
    });

    [Fact]
    public void A_late_tv_acts_and_answers_late() => Watch(async (tv, time) =>
    {
        tv.Faults.AnswersLate = TimeSpan.FromSeconds(5);

        Task<TvReply> pause = tv.PauseAsync(CancellationToken.None);

        Assert.Equal(TvState.Playing, tv.Player.State);
        Assert.Equal(TvReply.Taken, await pause);
        Assert.Equal(TimeSpan.FromSeconds(5), time.Elapsed);
        Assert.Equal(TvState.Paused, tv.Player.State);
    });

    [Fact]
    public void A_tv_later_than_five_seconds_is_given_up_and_obeys_all_the_same() => Watch(async (tv, time) =>
    {
        tv.Faults.AnswersLate = TimeSpan.FromSeconds(7);

        TvReply pause = await tv.PauseAsync(CancellationToken.None);

        Assert.Equal((TvFailure.Unreachable, TimeSpan.FromSeconds(5)), (pause.Failure, time.Elapsed));
        Assert.Equal(TvState.Playing, tv.Player.State);
        await Task.Delay(TimeSpan.FromSeconds(2.1), time);
        Assert.Equal((TvState.Paused, TimeSpan.FromSeconds(7)), (tv.Player.State, tv.Player.Position));
    });

    [Fact]
    public void A_tv_that_dies_answers_one_read_and_hears_nothing_more() => Watch(async (tv, _) =>
    {
        tv.Faults.DiesAfterNextRead = true;

        Assert.Equal(TvState.Playing, (await tv.ReadAsync(CancellationToken.None)).State);
        Assert.Equal(TvFailure.Unreachable, (await tv.ReadAsync(CancellationToken.None)).Failure);
        Assert.Equal(TvFailure.Unreachable, (await tv.PauseAsync(CancellationToken.None)).Failure);
        Assert.Equal([new VirtualTvRequest(VirtualTvRequestKind.Read, Start)], tv.Requests);
    });

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    public void A_tv_that_dies_before_its_late_answer_never_acts(int seconds) => Watch(async (tv, time) =>
    {
        tv.Faults.AnswersLate = TimeSpan.FromSeconds(seconds);

        Task<TvReply> pause = tv.PauseAsync(CancellationToken.None);
        tv.Faults.IsDead = true;

        Assert.Equal(TvFailure.Unreachable, (await pause).Failure);
        await Task.Delay(TimeSpan.FromSeconds(10), time);
        Assert.Equal(TvState.Playing, tv.Player.State);
    });

    [Fact]
    public void A_tv_that_hides_its_state_tells_nothing() => Watch(async (tv, _) =>
    {
        tv.Faults.HidesState = true;

        Assert.False(tv.StateIsReadable);
        Assert.Equal(new TvReading(TvState.Unknown, null, null, null, Start), await tv.ReadAsync(CancellationToken.None));
    });

    [Fact]
    public async Task It_runs_in_real_time_as_well()
    {
        VirtualPlayer player = new(TimeProvider.System, new VirtualEpisode("Film", TimeSpan.FromMinutes(90)));
        player.Play();
        await using VirtualTv tv = new(TimeProvider.System, player) { Faults = { AnswersLate = TimeSpan.FromMilliseconds(20) } };

        PauseResult result = await new VerifiedPause(tv, TimeProvider.System).PauseAsync(cancellation: TestContext.Current.CancellationToken);

        Assert.Equal((PauseOutcome.Paused, true), (result.Outcome, result.Verified));
        Assert.True(result.After!.Position > TimeSpan.Zero);
    }

    private static void Watch(Func<VirtualTv, SimulatedTime, Task> evening) => SimulationLoop.Run(Start, async loop =>
    {
        VirtualPlayer player = new(loop.Time, new VirtualEpisode("Film", TimeSpan.FromMinutes(90)));
        player.Play();
        await using VirtualTv tv = new(loop.Time, player);
        await evening(tv, loop.Time);
    });
}
