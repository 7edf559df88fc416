using System;
using System.Linq;
using Sock.Detection;
using TvBridge.Rules;
using TvBridge.Tv;
using Xunit;

namespace TvBridge.Tests.Rules;

/// <summary>Whatever the air says, one sock pauses once in 2 min.</summary>
public class PauseLimitTests
{
    [Fact]
    public void Of_a_hundred_dozes_in_two_minutes_one_is_acted_upon() => DozingHouse.Run(async house =>
    {
        for (byte episode = 1; episode <= 100; episode++)
        {
            await house.HearAsync(SockState.Asleep, episode, 330);
            house.Player.Resume();
            await house.WaitAsync(1);
        }

        Assert.Equal(1, house.Pauses);
    });

    [Fact]
    public void What_is_held_back_is_told_once_and_acted_upon_by_a_later_advert() => DozingHouse.Run(async house =>
    {
        await house.HearAsync(SockState.Asleep, 1, 330);
        await house.HearAsync(SockState.Awake, 1, 0);
        house.Player.Resume();
        await house.WaitAsync(60);
        await house.HearAsync(SockState.Asleep, 2, 330);
        await house.HearAsync(SockState.Asleep, 2, 331);
        Assert.Equal(1, house.CountOf<PauseHeldBack>());
        Assert.Equal((1, TvState.Playing), (house.Pauses, house.Player.State));

        await house.WaitAsync(60);
        PauseDone? done = await house.HearAsync(SockState.Asleep, 2, 391);

        Assert.Equal(PauseOutcome.Paused, done?.Result.Outcome);
        Assert.Equal(2, house.Pauses);
    });

    [Fact]
    public void Two_socks_do_not_hold_each_other_back() => DozingHouse.Run(async house =>
    {
        await house.HearAsync(SockState.Asleep, 1, 330);
        house.Player.Resume();
        await house.HearAsync(SockState.Asleep, 1, 330, sock: "B");

        Assert.Equal(2, house.Pauses);
    });

    [Theory]
    [InlineData(-119, false)]
    [InlineData(-121, true)]
    [InlineData(119, false)]
    [InlineData(121, true)]
    public void After_a_restart_the_journal_tells_when_the_last_pause_was_unless_the_clock_was_set_back(int actedS, bool acts) => DozingHouse.Run(async house =>
    {
        house.Restart(new ActedEpisode(new EpisodeId("A", 1, DozingHouse.Start.AddHours(-1)), DozingHouse.Start.AddSeconds(actedS)));

        await house.HearAsync(SockState.Asleep, 2, 330);

        Assert.Equal(acts ? 1 : 0, house.Pauses);
    });

    [Fact]
    public void What_was_before_the_start_holds_nothing_back_when_the_bridge_has_run_for_two_minutes() => DozingHouse.Run(async house =>
    {
        house.Restart(new ActedEpisode(new EpisodeId("A", 1, DozingHouse.Start.AddHours(-1)), DozingHouse.Start));
        await house.WaitAsync(121);
        house.Time.Offset = TimeSpan.FromSeconds(-100);

        await house.HearAsync(SockState.Asleep, 2, 330);

        Assert.Equal(1, house.Pauses);
    });

    [Fact]
    public void A_clock_that_is_set_lets_no_second_pause_through() => DozingHouse.Run(async house =>
    {
        await house.HearAsync(SockState.Asleep, 1, 330);
        house.Player.Resume();
        house.Time.Offset = TimeSpan.FromHours(1);
        await house.HearAsync(SockState.Asleep, 2, 330);

        Assert.Equal(1, house.Pauses);
    });

    [Fact]
    public void A_TV_that_cannot_be_reached_is_tried_again_with_each_advert_but_not_more_often() => DozingHouse.Run(async house =>
    {
        house.Tv.Faults.IsDead = true;
        Assert.Equal(PauseOutcome.Unreachable, (await house.HearAsync(SockState.Asleep, 1, 330))?.Result.Outcome);
        Assert.Null(await house.HearAsync(SockState.Asleep, 1, 331));
        await house.WaitAsync(600);
        Assert.Equal(PauseOutcome.Unreachable, (await house.HearAsync(SockState.Asleep, 1, 930))?.Result.Outcome);
        await house.WaitAsync(600);
        house.Tv.Faults.IsDead = false;

        PauseDone? done = await house.HearAsync(SockState.Asleep, 1, 1530);

        Assert.Equal(PauseOutcome.Paused, done?.Result.Outcome);
        Assert.Equal(TimeSpan.FromSeconds(3600 - 330), done?.Bookmark?.Onset);
        Assert.Equal(0, house.CountOf<PauseHeldBack>());
        Assert.Equal(3, house.Told.OfType<PauseDone>().Select(told => told.Episode).Count());
        Assert.Single(house.Told.OfType<PauseDone>().Select(told => told.Episode).Distinct());
    });

    [Fact]
    public void A_TV_that_went_away_after_the_command_is_not_told_again() => DozingHouse.Run(async house =>
    {
        house.Tv.Faults.DiesAfterNextRead = true;
        Assert.Equal((PauseOutcome.Unreachable, 1), Told((await house.HearAsync(SockState.Asleep, 1, 330))!));
        house.Tv.Faults.IsDead = false;
        await house.WaitAsync(600);

        Assert.Null(await house.HearAsync(SockState.Asleep, 1, 930));

        static (PauseOutcome, int) Told(PauseDone done) => (done.Result.Outcome, done.Result.CommandsSent);
    });
}
