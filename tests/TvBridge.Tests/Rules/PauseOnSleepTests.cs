using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Sock.Detection;
using TvBridge.Rules;
using TvBridge.Simulation;
using TvBridge.Tv;
using TvBridge.Tv.Virtual;
using Xunit;

namespace TvBridge.Tests.Rules;

public class PauseOnSleepTests
{
    private static readonly DateTimeOffset Evening = new(2026, 1, 2, 22, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_doze_pauses_the_TV_and_keeps_the_place()
    {
        Played played = Play((_, _) => { });

        Assert.Equal((PauseOutcome.Paused, true), (played.Done.Result.Outcome, played.Done.Result.Verified));
        Assert.Equal(TvState.Paused, played.Tv.Player.State);
        Assert.Equal(TimeSpan.FromSeconds(600), played.Done.Bookmark!.Onset);
        Assert.Equal(TimeSpan.FromSeconds(480), played.Done.Bookmark.Position);
    }

    [Fact]
    public void A_person_who_pauses_by_hand_during_the_probe_wins_and_nothing_is_sent()
    {
        Played played = Play((tv, moment) => { if (moment == "warned") { tv.Player.Pause(); } });

        Assert.Equal(PauseOutcome.AlreadyPaused, played.Done.Result.Outcome);
        Assert.Equal(0, played.Tv.Count(VirtualTvRequestKind.Pause));
        Assert.Equal(TvState.Paused, played.Tv.Player.State);
        Assert.NotNull(played.Done.Bookmark);
    }

    [Fact]
    public void A_TV_that_toggles_is_sent_one_command_and_stays_paused()
    {
        Played played = Play((tv, _) => tv.Faults.PauseToggles = true);

        Assert.Equal((PauseOutcome.Paused, true), (played.Done.Result.Outcome, played.Done.Result.Verified));
        Assert.Equal(1, played.Tv.Count(VirtualTvRequestKind.Pause));
        Assert.Equal(TvState.Paused, played.Tv.Player.State);
    }

    [Fact]
    public void A_TV_that_toggles_and_was_paused_by_hand_is_left_paused()
    {
        Played played = Play((tv, moment) =>
        {
            tv.Faults.PauseToggles = true;
            if (moment == "warned")
            {
                tv.Player.Pause();
            }
        });

        Assert.Equal(PauseOutcome.AlreadyPaused, played.Done.Result.Outcome);
        Assert.Equal(TvState.Paused, played.Tv.Player.State);
    }

    [Fact]
    public void A_TV_that_answers_late_is_paused_and_verified_all_the_same()
    {
        Played played = Play((tv, _) => tv.Faults.AnswersLate = TimeSpan.FromSeconds(3));

        Assert.Equal((PauseOutcome.Paused, true), (played.Done.Result.Outcome, played.Done.Result.Verified));
        Assert.Equal(TvState.Paused, played.Tv.Player.State);
    }

    [Fact]
    public void A_TV_that_dies_between_read_and_pause_is_unreachable_and_the_place_is_kept()
    {
        Played played = Play((tv, moment) => { if (moment == "warned") { tv.Faults.DiesAfterNextRead = true; } });

        Assert.Equal((PauseOutcome.Unreachable, false), (played.Done.Result.Outcome, played.Done.Result.Verified));
        Assert.NotNull(played.Done.Result.Problem);
        Assert.Equal(TimeSpan.FromSeconds(480), played.Done.Bookmark!.Position);
    }

    [Fact]
    public void What_was_read_at_the_warning_of_a_lost_episode_bookmarks_no_other_one()
    {
        PauseDone? done = SimulationLoop.Run(Evening, async loop =>
        {
            VirtualPlayer player = new(loop.Time, new VirtualEpisode("A", TimeSpan.FromMinutes(20)), new VirtualEpisode("B", TimeSpan.FromHours(2)));
            player.Play();
            VirtualTv tv = new(loop.Time, player);
            PauseOnSleep bridge = new(tv, loop.Time, [], _ => { });

            Task<PauseDone?> Hear(SockState state, byte packet, byte episode, int age) => bridge.TakeAsync(
                new Hearing("A", loop.Time.GetUtcNow(), new SockReport(packet, 80, state, episode, TimeSpan.FromSeconds(age))), CancellationToken.None);

            await Task.Delay(TimeSpan.FromMinutes(10), loop.Time);
            await Hear(SockState.Warning, 1, 1, 210);

            // The answer to it and the next episode's warning are lost.
            await Task.Delay(TimeSpan.FromMinutes(50), loop.Time);
            return await Hear(SockState.Asleep, 4, 2, 330);
        });

        Assert.Equal("B", done!.Bookmark!.Title);
        Assert.Equal(TimeSpan.FromSeconds((40 * 60) - 330), done.Bookmark.Onset);
    }

    [Fact]
    public void Everything_is_told_in_order_before_the_next_thing_is_done()
    {
        Played played = Play((_, _) => { });

        Assert.Equal(
            ["SockSpoke", "SockSpoke", "TvLookedAt", "SockSpoke", "PauseStepped", "PauseStepped", "PauseStepped", "PauseStepped", "PauseStepped", "PauseStepped", "PauseDone"],
            played.Events.Select(happening => happening.GetType().Name));
        Assert.Equal(played.Events.Select(happening => happening.At), played.Events.Select(happening => happening.At).Order());
    }

    private static Played Play(Action<VirtualTv, string> meddle) =>
        SimulationLoop.Run(Evening, async loop =>
        {
            VirtualPlayer player = new(loop.Time, new VirtualEpisode("A", TimeSpan.FromHours(1)));
            VirtualTv tv = new(loop.Time, player);
            player.Play(0, TimeSpan.FromSeconds(510));
            List<EveningEvent> events = [];
            PauseOnSleep bridge = new(tv, loop.Time, [], events.Add);

            async Task<PauseDone?> HearAt(int seconds, SockState state, byte packet, int age)
            {
                await Task.Delay(Evening.AddSeconds(seconds) - loop.Time.GetUtcNow(), loop.Time);
                SockReport report = new(packet, 80, state, 1, TimeSpan.FromSeconds(age));
                PauseDone? done = null;
                for (int repeat = 0; repeat < 3; repeat++)
                {
                    done = await bridge.TakeAsync(new Hearing("A", loop.Time.GetUtcNow(), report), CancellationToken.None) ?? done;
                }

                return done;
            }

            await HearAt(0, SockState.Awake, 1, 0);
            await HearAt(300, SockState.Warning, 2, 210);
            meddle(tv, "warned");
            PauseDone? done = await HearAt(420, SockState.Asleep, 3, 330);
            Assert.NotNull(done);
            await Task.Delay(TimeSpan.FromMinutes(1), loop.Time);
            return new Played(tv, done, events);
        });

    private sealed record Played(VirtualTv Tv, PauseDone Done, List<EveningEvent> Events);
}
