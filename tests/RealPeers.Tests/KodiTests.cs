using System;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.Rules;
using TvBridge.Tv;
using TvBridge.Tv.Kodi;
using Xunit;

namespace RealPeers.Tests;

[SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "Each driver is disposed of by await using.")]
public sealed class KodiTests(KodiProcess kodi)
{
    private static readonly TimeSpan VideoLength = TimeSpan.FromMinutes(20);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_plays_is_read_with_title_position_and_length()
    {
        await kodi.StartPlayingAsync();
        await using KodiTv tv = Driver(kodi.Port);

        TvReading reading = await tv.ReadAsync(Token);

        Assert.Equal((TvFailure.None, null), (reading.Failure, reading.Problem));
        Assert.Equal((TvState.Playing, "Evening.mp4"), (reading.State, reading.Title));
        Assert.InRange(reading.Position!.Value, TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(30));
        Assert.InRange(reading.Duration!.Value, VideoLength - TimeSpan.FromSeconds(1), VideoLength + TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task An_idle_kodi_reads_as_stopped_and_gets_no_pause()
    {
        await kodi.StartIdleAsync();
        await using RecordingRelay relay = new(kodi.Port);
        await using KodiTv tv = Driver(relay.Port);

        PauseResult result = await new VerifiedPause(tv, TimeProvider.System).PauseAsync(cancellation: Token);

        Assert.Equal((PauseOutcome.NothingPlaying, TvState.Stopped), (result.Outcome, result.Before?.State));
        Assert.Equal(["Player.GetActivePlayers"], relay.Methods);
    }

    [Fact]
    public async Task A_playing_kodi_is_paused_and_verified_with_one_command()
    {
        await kodi.StartPlayingAsync();
        await using RecordingRelay relay = new(kodi.Port);
        await using KodiTv tv = Driver(relay.Port);

        PauseResult result = await new VerifiedPause(tv, TimeProvider.System).PauseAsync(cancellation: Token);

        Assert.Null(result.Problem);
        Assert.Equal((PauseOutcome.Paused, true, 1), (result.Outcome, result.Verified, result.CommandsSent));
        Assert.Equal(0, await kodi.Remote.SpeedAsync());
        Assert.Equal(result.After!.Position!.Value.TotalSeconds, (await kodi.Remote.SecondsAsync())!.Value, 0.01);
        Assert.Equal("Player.PlayPause", Assert.Single(relay.Methods, method => !method.StartsWith("Player.Get", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Pausing_twice_never_starts_it_again()
    {
        await kodi.StartPlayingAsync();
        await using KodiTv tv = Driver(kodi.Port);

        Assert.Equal(TvReply.Taken, await tv.PauseAsync(Token));
        Assert.Equal(TvReply.Taken, await tv.PauseAsync(Token));

        Assert.Equal(0, await kodi.Remote.SpeedAsync());
    }

    [Fact]
    public async Task Seeking_while_paused_stays_paused_at_the_new_position()
    {
        await kodi.StartPlayingAsync();
        await using KodiTv tv = Driver(kodi.Port);
        TimeSpan position = new(0, 0, 12, 34, 500);
        await tv.PauseAsync(Token);

        Assert.Equal(TvReply.Taken, await tv.SeekAsync(position, Token));

        await Poll.UntilAsync("Kodi is at 12:34.5", 10, async () => Math.Abs((await kodi.Remote.SecondsAsync() ?? 0) - 754.5) < 0.3);
        TvReading reading = await tv.ReadAsync(Token);
        Assert.Equal(TvState.Paused, reading.State);
        Assert.Equal(position.TotalSeconds, reading.Position!.Value.TotalSeconds, 0.3);
    }

    [Fact]
    public async Task A_person_who_pauses_by_hand_during_the_probe_wins_and_nothing_is_sent()
    {
        await kodi.StartPlayingAsync();
        await using RecordingRelay relay = new(kodi.Port);
        await using KodiTv tv = Driver(relay.Port);
        VerifiedPause sequence = new(tv, TimeProvider.System);
        WarningReading atWarning = await sequence.LookAsync(Token);
        await kodi.Remote.ToggleAsync();
        await Poll.UntilAsync("Kodi is paused", 5, async () => await kodi.Remote.SpeedAsync() == 0);

        PauseResult result = await sequence.PauseAsync(atWarning, cancellation: Token);

        Assert.True(atWarning.Plays);
        Assert.Equal((PauseOutcome.AlreadyPaused, 0), (result.Outcome, result.CommandsSent));
        Assert.All(relay.Methods, method => Assert.StartsWith("Player.Get", method, StringComparison.Ordinal));
        Assert.Equal(0, await kodi.Remote.SpeedAsync());
    }

    [Fact]
    public async Task A_wrong_password_is_refused_and_nothing_is_paused()
    {
        await kodi.StartPlayingAsync();
        await using KodiTv tv = Driver(kodi.Port, "wrong");

        PauseResult result = await new VerifiedPause(tv, TimeProvider.System).PauseAsync(cancellation: Token);

        Assert.Equal((PauseOutcome.Refused, 0), (result.Outcome, result.CommandsSent));
        Assert.Equal(
            $"kodi://kodi@127.0.0.1:{kodi.Port} answers HTTP 401 to user and password, where it was expected to let them in; "
            + "compare both with Settings > Services > Control > Username and Password.",
            result.Problem);
        Assert.Equal(1, await kodi.Remote.SpeedAsync());
    }

    [Fact]
    public async Task A_kodi_that_dies_between_read_and_pause_is_unreachable()
    {
        await kodi.StartPlayingAsync();
        await using KodiTv tv = Driver(kodi.Port);

        PauseResult result = await new VerifiedPause(tv, TimeProvider.System).PauseAsync(
            onStep: step =>
            {
                if (step.Kind == PauseStepKind.Read)
                {
                    kodi.Program.Kill();
                }
            },
            cancellation: Token);

        Assert.Equal((PauseOutcome.Unreachable, TvState.Playing), (result.Outcome, result.Before?.State));
        Assert.Equal(
            $"kodi://kodi@127.0.0.1:{kodi.Port} refuses the connection, where Kodi's web server was expected; "
            + "start Kodi and switch on Settings > Services > Control > Allow remote control via HTTP.",
            result.Problem);
    }

    [Fact]
    public async Task A_kodi_that_freezes_as_the_pause_arrives_is_found_paused_when_it_wakes_and_is_never_toggled()
    {
        await kodi.StartPlayingAsync();
        await using RecordingRelay relay = new(kodi.Port);
        await using KodiTv tv = Driver(relay.Port);
        TaskCompletionSource frozen = new();
        relay.OnSent = text =>
        {
            // The pause is in Kodi's socket while Kodi stands still: the driver gives up after 5 s, Kodi obeys after 7 s.
            if (text.Contains("Player.PlayPause", StringComparison.Ordinal) && !frozen.Task.IsCompleted)
            {
                kodi.Program.Freeze();
                frozen.SetResult();
            }
        };
        Task thaws = ThawAsync();

        PauseResult result = await new VerifiedPause(tv, TimeProvider.System).PauseAsync(cancellation: Token);

        await thaws;
        Assert.Contains(result.Steps, step => step.Kind == PauseStepKind.CommandAnswered && step.Reply!.Failure == TvFailure.Unreachable);
        Assert.Equal((PauseOutcome.Paused, true), (result.Outcome, result.Verified));
        Assert.Equal(0, await kodi.Remote.SpeedAsync());

        async Task ThawAsync()
        {
            await frozen.Task;
            await Task.Delay(TimeSpan.FromSeconds(7));
            kodi.Program.Thaw();
        }
    }

    [Fact]
    public async Task Music_is_paused_like_a_video()
    {
        await kodi.StartIdleAsync();
        await kodi.Remote.PlayAsync(kodi.Music);
        await using KodiTv tv = Driver(kodi.Port);

        PauseResult result = await new VerifiedPause(tv, TimeProvider.System).PauseAsync(cancellation: Token);

        Assert.Equal((PauseOutcome.Paused, "Tone.wav"), (result.Outcome, result.Before?.Title));
    }

    [Fact]
    public async Task A_slide_show_counts_as_nothing_playing()
    {
        await kodi.StartIdleAsync();
        await kodi.Remote.ShowPictureAsync(kodi.Picture);
        await Poll.UntilAsync("Kodi shows the picture", 10, async () => (await kodi.Remote.PlayersAsync())!.Count == 1);
        await using KodiTv tv = Driver(kodi.Port);

        TvReading reading = await tv.ReadAsync(Token);

        Assert.Equal((TvFailure.None, TvState.Stopped), (reading.Failure, reading.State));
    }

    private static KodiTv Driver(int port, string password = KodiProcess.Password)
    {
        Assert.True(TvAddress.TryParse($"kodi://{KodiProcess.User}@127.0.0.1:{port}", out TvAddress? address, out string? error), error);
        return new KodiTv(address, password, TimeProvider.System);
    }
}
