using System;
using System.Threading.Tasks;
using TvBridge.Simulation;
using TvBridge.Tv;
using TvBridge.Tv.Virtual;
using Xunit;

namespace TvBridge.Tests.Tv;

public class VirtualPlayerTests
{
    [Fact]
    public void A_new_player_has_nothing_loaded() => Play(player =>
    {
        Assert.Equal(TvState.Stopped, player.State);
        Assert.Null(player.Title);
        Assert.Null(player.Position);
        Assert.Null(player.Duration);
        return Task.CompletedTask;
    });

    [Fact]
    public void Playing_moves_on_with_the_clock_and_pausing_stands_still() => Play(async (player, wait) =>
    {
        player.Play(0, Minutes(1));
        await wait(30);
        AssertAt(player, TvState.Playing, "One", 90);
        player.Pause();
        await wait(600);
        AssertAt(player, TvState.Paused, "One", 90);
        player.Resume();
        await wait(10);
        AssertAt(player, TvState.Playing, "One", 100);
    });

    [Fact]
    public void The_next_episode_starts_by_itself_and_the_last_one_stops() => Play(async (player, wait) =>
    {
        player.Play();
        await wait(600);
        AssertAt(player, TvState.Playing, "Two", 0);
        await wait(1199);
        AssertAt(player, TvState.Playing, "Two", 1199);
        await wait(1);
        Assert.Equal(TvState.Stopped, player.State);
        Assert.Null(player.EpisodeIndex);
    });

    [Fact]
    public void A_long_look_away_passes_several_episodes() => Play(async (player, wait) =>
    {
        player.Play();
        await wait(100_000);
        Assert.Equal(TvState.Stopped, player.State);
    });

    [Fact]
    public void Without_autoplay_the_player_stops_after_an_episode() => Play(async (player, wait) =>
    {
        player.Autoplay = false;
        player.Play();
        await wait(600);
        Assert.Equal(TvState.Stopped, player.State);
    });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Seeking_does_not_change_whether_it_plays(bool plays) => Play(async (player, wait) =>
    {
        player.Play();
        if (!plays)
        {
            player.Pause();
        }

        player.Seek(Minutes(5));
        await wait(1);
        AssertAt(player, plays ? TvState.Playing : TvState.Paused, "One", plays ? 301 : 300);
    });

    [Fact]
    public void Seeking_past_the_end_of_a_paused_episode_stays_at_its_end() => Play((player, _) =>
    {
        player.Play();
        player.Pause();
        player.Seek(Minutes(99));
        AssertAt(player, TvState.Paused, "One", 600);
        return Task.CompletedTask;
    });

    [Fact]
    public void One_key_pauses_and_goes_on() => Play((player, _) =>
    {
        player.Toggle();
        Assert.Equal(TvState.Stopped, player.State);
        player.Play();
        player.Toggle();
        Assert.Equal(TvState.Paused, player.State);
        player.Toggle();
        Assert.Equal(TvState.Playing, player.State);
        player.Stop();
        player.Resume();
        Assert.Equal(TvState.Stopped, player.State);
        return Task.CompletedTask;
    });

    [Fact]
    public void A_list_without_an_episode_of_some_length_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new VirtualPlayer(TimeProvider.System));
        Assert.Throws<ArgumentException>(() => new VirtualPlayer(TimeProvider.System, new VirtualEpisode("Nothing", TimeSpan.Zero)));
    }

    private static TimeSpan Minutes(int minutes) => TimeSpan.FromMinutes(minutes);

    private static void AssertAt(VirtualPlayer player, TvState state, string title, double seconds) =>
        Assert.Equal((state, title, TimeSpan.FromSeconds(seconds)), (player.State, player.Title, player.Position));

    private static void Play(Func<VirtualPlayer, Task> evening) => Play((player, _) => evening(player));

    private static void Play(Func<VirtualPlayer, Func<int, Task>, Task> evening) => SimulationLoop.Run(
        new DateTimeOffset(2026, 11, 21, 22, 0, 0, TimeSpan.Zero),
        loop => evening(
            new VirtualPlayer(loop.Time, new VirtualEpisode("One", Minutes(10)), new VirtualEpisode("Two", Minutes(20))),
            seconds => Task.Delay(TimeSpan.FromSeconds(seconds), loop.Time)));
}
