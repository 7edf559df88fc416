using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.Rules;
using TvBridge.Tv;
using TvBridge.Tv.Kodi;
using Xunit;

namespace TvBridge.Tests.Tv;

public class KodiTvTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_read_sends_exactly_these_bytes()
    {
        await using FakeKodi kodi = new();
        await using KodiTv tv = Open(kodi);

        await tv.ReadAsync(Token);

        Assert.Equal(
            [
                """{"jsonrpc":"2.0","method":"Player.GetActivePlayers","id":1}""",
                """{"jsonrpc":"2.0","method":"Player.GetItem","params":{"playerid":1,"properties":["title","showtitle","season","episode","file"]},"id":2}""",
                """{"jsonrpc":"2.0","method":"Player.GetProperties","params":{"playerid":1,"properties":["speed","time","totaltime","live"]},"id":3}""",
            ],
            kodi.Requests.Select(request => request.Body));
        Assert.All(
            kodi.Requests,
            request => Assert.Equal(
                "POST /jsonrpc HTTP/1.1\r\n"
                + $"Host: 127.0.0.1:{kodi.Port}\r\n"
                + "Authorization: Basic a29kaTpzbGVlcCB3ZWxs\r\n"
                + "Content-Type: application/json\r\n"
                + $"Content-Length: {request.Body.Length}\r\n"
                + "\r\n",
                request.Head));
    }

    [Theory]
    [InlineData("""{"hours":0,"milliseconds":-53,"minutes":0,"seconds":0}""")] // Kodi 20.1, as a song began.
    [InlineData("""{"hours":0,"milliseconds":-999,"minutes":0,"seconds":-9}""")]
    public async Task A_song_that_is_yet_to_be_heard_plays_at_its_start(string time)
    {
        await using FakeKodi kodi = new() { Time = time };
        await using KodiTv tv = Open(kodi);

        TvReading reading = await tv.ReadAsync(Token);

        Assert.Equal((TvState.Playing, TimeSpan.Zero), (reading.State, reading.Position));
    }

    [Fact]
    public async Task A_pause_asks_again_which_player_is_active_and_never_toggles()
    {
        await using FakeKodi kodi = new();
        await using KodiTv tv = Open(kodi);

        Assert.Equal(TvReply.Taken, await tv.PauseAsync(Token));
        Assert.Equal(TvReply.Taken, await tv.PauseAsync(Token));

        Assert.Equal(
            [
                """{"jsonrpc":"2.0","method":"Player.GetActivePlayers","id":1}""",
                """{"jsonrpc":"2.0","method":"Player.PlayPause","params":{"playerid":1,"play":false},"id":2}""",
                """{"jsonrpc":"2.0","method":"Player.GetActivePlayers","id":3}""",
                """{"jsonrpc":"2.0","method":"Player.PlayPause","params":{"playerid":1,"play":false},"id":4}""",
            ],
            kodi.Requests.Select(request => request.Body));
        Assert.Equal(0, kodi.Speed);
    }

    [Fact]
    public async Task A_seek_sends_the_time_in_its_parts()
    {
        await using FakeKodi kodi = new();
        await using KodiTv tv = Open(kodi);

        Assert.Equal(TvReply.Taken, await tv.SeekAsync(new TimeSpan(1, 2, 3, 4, 56), Token));

        Assert.Equal(
            """{"jsonrpc":"2.0","method":"Player.Seek","params":{"playerid":1,"value":{"time":{"hours":26,"minutes":3,"seconds":4,"milliseconds":56}}},"id":2}""",
            kodi.Requests[^1].Body);
    }

    [Fact]
    public async Task A_playing_episode_is_read_with_show_position_and_length()
    {
        await using FakeKodi kodi = new();
        await using KodiTv tv = Open(kodi);
        DateTimeOffset before = TimeProvider.System.GetUtcNow();

        TvReading reading = await tv.ReadAsync(Token);

        Assert.Equal(
            new TvReading(
                TvState.Playing, "Harbor S01E02 The Pier", new TimeSpan(0, 0, 41, 12, 250), TimeSpan.FromMinutes(42), reading.ReadAt), reading);
        Assert.InRange(reading.ReadAt, before, TimeProvider.System.GetUtcNow());
    }

    [Theory]
    [InlineData(0, TvState.Paused)]
    [InlineData(1, TvState.Playing)]
    [InlineData(2, TvState.Playing)]
    [InlineData(-32, TvState.Playing)]
    public async Task Only_speed_0_is_paused(int speed, TvState expected)
    {
        await using FakeKodi kodi = new() { Speed = speed };
        await using KodiTv tv = Open(kodi);

        Assert.Equal(expected, (await tv.ReadAsync(Token)).State);
    }

    [Theory]
    [InlineData("[]", null)]
    [InlineData("""[{"playerid":2,"type":"picture"}]""", null)]
    [InlineData("""[{"playerid":0,"type":"audio"}]""", 0)]
    [InlineData("""[{"playerid":0,"type":"audio"},{"playerid":7,"type":"video"}]""", 7)]
    [InlineData("""[{"playerid":2,"type":"picture"},{"playerid":0,"type":"audio"}]""", 0)]
    public async Task Video_goes_before_music_and_pictures_do_not_count(string players, int? expected)
    {
        await using FakeKodi kodi = new() { Players = players };
        await using KodiTv tv = Open(kodi);

        TvReading reading = await tv.ReadAsync(Token);
        TvReply reply = await tv.PauseAsync(Token);

        if (expected is null)
        {
            Assert.Equal((TvState.Stopped, TvFailure.None), (reading.State, reading.Failure));
            Assert.Equal(TvFailure.Refused, reply.Failure);
            Assert.Equal($"{kodi.Address} has no video and no music to pause, where something that plays was expected; start it and try again.", reply.Problem);
        }
        else
        {
            Assert.Equal(TvState.Playing, reading.State);
            Assert.Contains($"\"playerid\":{expected},\"play\":false", kodi.Requests[^1].Body, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("""{"title":"Film","label":"x","showtitle":"","season":-1,"episode":-1}""", "Film")]
    [InlineData("""{"title":"","label":"test.mp4","showtitle":"","season":-1,"episode":-1}""", "test.mp4")]
    [InlineData("""{"title":"","label":"","file":"smb://user:secret@nas/films/Night.mkv"}""", "Night.mkv")]
    [InlineData("""{"label":"","file":""}""", "untitled")]
    [InlineData("""{"title":"The Pier","showtitle":"Harbor","season":-1,"episode":-1}""", "Harbor The Pier")]
    [InlineData("""{"title":"\u001b[2Jred\u0007\u202e\r\nline","label":""}""", "[2Jredline")]
    public async Task The_title_falls_back_to_label_and_file_name_and_moves_no_cursor(string item, string expected)
    {
        await using FakeKodi kodi = new() { Item = item };
        await using KodiTv tv = Open(kodi);

        Assert.Equal(expected, (await tv.ReadAsync(Token)).Title);
    }

    [Fact]
    public async Task Live_tv_has_no_length()
    {
        await using FakeKodi kodi = new() { Live = "true" };
        await using KodiTv tv = Open(kodi);

        Assert.Null((await tv.ReadAsync(Token)).Duration);
    }

    [Fact]
    public async Task A_player_that_ends_between_two_calls_is_looked_for_again()
    {
        await using FakeKodi kodi = new();
        kodi.Instead["Player.GetActivePlayers"] = """{"id":ID,"jsonrpc":"2.0","result":[{"playerid":0,"type":"audio"}]}""";
        await using KodiTv tv = Open(kodi);

        TvReading reading = await tv.ReadAsync(Token);

        Assert.Equal(
            ["Player.GetActivePlayers", "Player.GetItem", "Player.GetActivePlayers", "Player.GetItem"],
            kodi.Requests.Select(request => request.Body.Split('"')[7]));
        Assert.Equal(TvFailure.Refused, reading.Failure);
    }

    [Fact]
    public async Task A_login_is_sent_only_when_there_is_a_password()
    {
        await using FakeKodi kodi = new() { Login = null };
        await using KodiTv tv = Open(kodi, password: null);

        Assert.Equal(TvState.Playing, (await tv.ReadAsync(Token)).State);
        Assert.DoesNotContain("Authorization", kodi.Requests[0].Head, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_caller_who_cancels_gets_an_exception_and_no_reading()
    {
        await using FakeKodi kodi = new() { IsSilent = true };
        await using KodiTv tv = Open(kodi);
        using CancellationTokenSource soon = new(TimeSpan.FromMilliseconds(100));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => tv.ReadAsync(soon.Token));
    }

    [Fact]
    public async Task The_verified_pause_reads_pauses_and_reads_back_over_the_wire()
    {
        await using FakeKodi kodi = new();
        await using KodiTv tv = Open(kodi);

        PauseResult result = await new VerifiedPause(tv, TimeProvider.System).PauseAsync(cancellation: Token);

        Assert.Equal((PauseOutcome.Paused, true, 1), (result.Outcome, result.Verified, result.CommandsSent));
    }

    private static KodiTv Open(FakeKodi kodi, string? password = "sleep well")
    {
        Assert.True(TvAddress.TryParse(kodi.Address, out TvAddress? address, out string? error), error);
        return new KodiTv(address, password, TimeProvider.System);
    }
}
