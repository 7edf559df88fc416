using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Sock.Detection;
using TvBridge.Rules;
using TvBridge.Tv;
using Xunit;

namespace TvBridge.Tests.Rules;

/// <summary>The bridge was killed after it wrote down that it is about to pause. The TV stood at 1:00:00 then, at the start of the clock.</summary>
public class UnfinishedPausesTests
{
    [Fact]
    public void A_TV_that_is_paused_there_is_told_nothing_and_the_place_is_kept() => DozingHouse.Run(async house =>
    {
        house.Player.Pause();

        PauseDone done = Assert.Single(await ResumeAsync(house, 30));

        Assert.Equal((PauseOutcome.Paused, false, 0), (done.Result.Outcome, done.Result.Verified, house.Pauses));
        Assert.Equal(TimeSpan.FromSeconds(3600 - 330 - 120), done.Bookmark?.Position);
        await AssertIsOver(house);
    });

    [Fact]
    public void A_TV_that_was_paused_later_was_paused_by_a_person() => DozingHouse.Run(async house =>
    {
        await house.WaitAsync(60);
        house.Player.Pause();

        Assert.Equal(PauseOutcome.AlreadyPaused, Assert.Single(await ResumeAsync(house, 30)).Result.Outcome);
        await AssertIsOver(house);
    });

    [Theory]
    [InlineData(5)]
    [InlineData(590)]
    public void A_TV_that_played_on_without_a_break_is_paused(int afterS) => DozingHouse.Run(async house =>
    {
        PauseDone done = Assert.Single(await ResumeAsync(house, afterS));

        Assert.Equal((PauseOutcome.Paused, true, 1), (done.Result.Outcome, done.Result.Verified, house.Pauses));
        Assert.Equal(TimeSpan.FromSeconds(3600 - 330), done.Bookmark?.Onset);
        await AssertIsOver(house);
    });

    [Fact]
    public void After_a_heartbeat_the_word_of_the_sock_is_waited_for() => DozingHouse.Run(async house =>
    {
        Assert.Empty(await ResumeAsync(house, 900));
        Assert.Equal(0, house.Pauses);

        PauseDone? done = await house.HearAsync(SockState.Asleep, 1, 1230);

        Assert.Equal((PauseOutcome.Paused, 1), (done?.Result.Outcome, house.Pauses));
    });

    [Fact]
    public void What_was_found_at_the_start_is_not_undone_by_a_clock_that_is_set_afterwards() => DozingHouse.Run(async house =>
    {
        Assert.Empty(await ResumeAsync(house, 900));
        house.Time.Offset = TimeSpan.FromHours(-1);

        PauseDone? done = await house.HearAsync(SockState.Asleep, 1, 1230);

        Assert.Equal(PauseOutcome.Paused, done?.Result.Outcome);
        Assert.Equal(TimeSpan.FromSeconds(3600 - 330), done?.Bookmark?.Onset);
    });

    [Fact]
    public void A_TV_that_stood_still_in_between_was_started_by_a_person_and_is_left_alone() => DozingHouse.Run(async house =>
    {
        house.Player.Pause();
        await house.WaitAsync(60);
        house.Player.Resume();

        PauseDone done = Assert.Single(await ResumeAsync(house, 30));

        Assert.Equal((PauseOutcome.Sent, 0, TvState.Playing), (done.Result.Outcome, house.Pauses, house.Player.State));
        Assert.Contains("was used since", done.Result.Problem, StringComparison.Ordinal);
        await AssertIsOver(house);
    });

    [Fact]
    public void A_TV_that_does_not_answer_is_looked_at_again_with_the_next_advert() => DozingHouse.Run(async house =>
    {
        house.Tv.Faults.IsDead = true;
        Assert.Empty(await ResumeAsync(house, 10));
        house.Tv.Faults.IsDead = false;

        await house.WaitAsync(120);
        Assert.Equal(PauseOutcome.Paused, (await house.HearAsync(SockState.Asleep, 1, 460))?.Result.Outcome);
    });

    [Fact]
    public void What_is_older_than_two_hours_is_told_and_not_touched() => DozingHouse.Run(async house =>
    {
        PauseDone done = Assert.Single(await ResumeAsync(house, 7300));

        Assert.Equal((PauseOutcome.Sent, 0), (done.Result.Outcome, house.Tv.Requests.Count));
    });

    [Fact]
    public void A_pause_of_another_TV_is_told_and_not_touched() => DozingHouse.Run(async house =>
    {
        Assert.Contains("another TV", Assert.Single(await ResumeAsync(house, 10, tv: "kodi://tv:8080")).Result.Problem, StringComparison.Ordinal);
        Assert.Empty(house.Tv.Requests);
    });

    [Fact]
    public void A_bridge_that_dies_in_each_pause_gives_up_after_three() => DozingHouse.Run(async house =>
    {
        Assert.Equal(PauseOutcome.Paused, Assert.Single(await ResumeAsync(house, 10, times: 2)).Result.Outcome);
        house.Player.Resume();
        Assert.Equal(PauseOutcome.Sent, Assert.Single(await ResumeAsync(house, 0, times: 3)).Result.Outcome);
        Assert.Equal(1, house.Pauses);
    });

    [Fact]
    public void Each_command_of_a_pause_is_told_with_what_the_TV_said_before_it() => DozingHouse.Run(async house =>
    {
        house.Tv.Faults.IgnoresPause = true;
        await house.HearAsync(SockState.Asleep, 1, 330);

        PauseStep[] commands = [.. house.Told.OfType<PauseStepped>().Select(told => told.Step).Where(step => step.Kind == PauseStepKind.CommandSent)];

        Assert.Equal([3600, 3603, 3606], commands.Select(step => step.Reading!.Position!.Value.TotalSeconds));
    });

    private static async Task<IReadOnlyList<PauseDone>> ResumeAsync(DozingHouse house, int afterS, int times = 1, string tv = "virtual:")
    {
        await house.WaitAsync(afterS);
        EpisodeId episode = new("A", 1, DozingHouse.Start.AddSeconds(-330));
        TvReading before = new(TvState.Playing, "One", TimeSpan.FromHours(1), TimeSpan.FromHours(2), DozingHouse.Start);
        house.Restart(new ActedEpisode(episode, DozingHouse.Start) { Unfinished = new PauseIntent(tv, before, times) });
        return await house.Bridge.ResumeAsync(CancellationToken.None);
    }

    private static async Task AssertIsOver(DozingHouse house)
    {
        int before = house.Pauses;
        await house.WaitAsync(300);
        house.Player.Resume();
        Assert.Null(await house.HearAsync(SockState.Asleep, 1, 900));
        Assert.Equal(before, house.Pauses);
    }
}
