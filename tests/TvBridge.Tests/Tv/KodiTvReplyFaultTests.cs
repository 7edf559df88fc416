using System;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.Tv;
using TvBridge.Tv.Kodi;
using Xunit;

namespace TvBridge.Tests.Tv;

/// <summary>Each answer that is not Kodi's has a name and one sentence, in which ADDRESS stands for the TV's address.</summary>
public class KodiTvReplyFaultTests
{
    private const string OtherPort = "another program uses this port, so compare it with Settings > Services > Control > Port.";
    private const string IsThisKodi = "check that this is Kodi (20.1 is known to work) and update it.";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("404 Not Found", $"ADDRESS answers HTTP 404 at /jsonrpc, where Kodi answers 200; {OtherPort}")]
    [InlineData("500 Oops", $"ADDRESS answers HTTP 500 at /jsonrpc, where Kodi answers 200; {OtherPort}")]
    [InlineData("302 Found\r\nLocation: http://127.0.0.1:1/", $"ADDRESS answers HTTP 302 at /jsonrpc, where Kodi answers 200; {OtherPort}")]
    public async Task Another_status_is_not_kodi_and_a_redirect_is_not_followed(string status, string problem)
    {
        await using FakeKodi kodi = new() { Raw = FakeKodi.Http(status, "<html>no</html>") };

        await AssertReadFailsAsync(kodi, TvFailure.Unsupported, problem);
        Assert.Single(kodi.Requests);
    }

    [Theory]
    [InlineData("<!DOCTYPE html><html>router</html>", $"ADDRESS answers with a web page, where Kodi's JSON was expected; {OtherPort}")]
    [InlineData("hello \u001b[31m", $"ADDRESS answers with \"hello [31m\", where Kodi's JSON was expected; {OtherPort}")]
    [InlineData("", $"ADDRESS answers with nothing readable, where Kodi's JSON was expected; {OtherPort}")]
    [InlineData("""{"id":1,"result":[""", $$"""ADDRESS answers with "{"id":1,"result":[", where Kodi's JSON was expected; {{OtherPort}}""")]
    [InlineData("""{"id":1,"result":"\ud800"}""", $$"""ADDRESS answers with "{"id":1,"result":"\ud800"}", where Kodi's JSON was expected; {{OtherPort}}""")]
    [InlineData("[]", $"ADDRESS answers Player.GetActivePlayers with a JSON Array, where a JSON-RPC answer was expected; {IsThisKodi}")]
    [InlineData("{}", $"ADDRESS answers Player.GetActivePlayers with no id, where the id 1 was expected; {IsThisKodi}")]
    [InlineData("""{"id":2,"result":[]}""", $"ADDRESS answers Player.GetActivePlayers with the id 2, where the id 1 was expected; {IsThisKodi}")]
    [InlineData("""{"id":"1","result":[]}""", $"ADDRESS answers Player.GetActivePlayers with the id \"1\", where the id 1 was expected; {IsThisKodi}")]
    [InlineData("""{"id":1}""", $"ADDRESS answers Player.GetActivePlayers with neither result nor error, where one of them was expected; {IsThisKodi}")]
    [InlineData("""{"id":1,"error":5}""", $"ADDRESS answers Player.GetActivePlayers with the error 5, where an error with a code was expected; {IsThisKodi}")]
    [InlineData(
        """{"id":1,"error":{"code":-32601,"message":"Method not found."}}""",
        "ADDRESS answers Player.GetActivePlayers with error -32601 \"Method not found.\", where a result was expected; update Kodi (20.1 is known to work).")]
    [InlineData("""{"id":1,"result":"x"}""", $"ADDRESS answers Player.GetActivePlayers with \"x\", where a list of players was expected; {IsThisKodi}")]
    [InlineData("""{"id":1,"result":[7]}""", $"ADDRESS answers Player.GetActivePlayers with [7], where a list of players was expected; {IsThisKodi}")]
    [InlineData(
        """{"id":1,"result":[{"playerid":-1,"type":"video"}]}""",
        $$"""ADDRESS answers Player.GetActivePlayers with [{"playerid":-1,"type":"video"}], where a list of players was expected; {{IsThisKodi}}""")]
    public async Task An_answer_that_is_not_kodis_is_named(string body, string problem)
    {
        await using FakeKodi kodi = new() { Raw = FakeKodi.Http("200 OK", body) };

        await AssertReadFailsAsync(kodi, TvFailure.Unsupported, problem);
    }

    [Theory]
    [InlineData("""{"speed":"1","time":TIME,"totaltime":TIME,"live":false}""")]
    [InlineData("""{"speed":0.5,"time":TIME,"totaltime":TIME,"live":false}""")]
    [InlineData("""{"speed":33,"time":TIME,"totaltime":TIME,"live":false}""")]
    [InlineData("""{"speed":1e400,"time":TIME,"totaltime":TIME,"live":false}""")]
    [InlineData("""{"time":TIME,"totaltime":TIME,"live":false}""")]
    [InlineData("""{"speed":1,"time":5,"totaltime":TIME,"live":false}""")]
    [InlineData("""{"speed":1,"time":{"hours":101,"minutes":0,"seconds":0,"milliseconds":0},"totaltime":TIME,"live":false}""")]
    [InlineData("""{"speed":1,"time":{"hours":100,"minutes":0,"seconds":0,"milliseconds":1},"totaltime":TIME,"live":false}""")]
    [InlineData("""{"speed":1,"time":{"hours":0,"minutes":60,"seconds":0,"milliseconds":0},"totaltime":TIME,"live":false}""")]
    [InlineData("""{"speed":1,"time":{"hours":0,"minutes":0,"seconds":-10,"milliseconds":0},"totaltime":TIME,"live":false}""")]
    [InlineData("""{"speed":1,"time":{"hours":0,"minutes":-1,"seconds":0,"milliseconds":0},"totaltime":TIME,"live":false}""")]
    [InlineData("""{"speed":1,"time":{"hours":0,"minutes":0,"seconds":0,"milliseconds":-1000},"totaltime":TIME,"live":false}""")]
    [InlineData("""{"speed":1,"time":{"hours":0,"minutes":1,"seconds":0,"milliseconds":-1},"totaltime":TIME,"live":false}""")]
    [InlineData("""{"speed":1,"time":{"hours":0,"minutes":0,"seconds":0,"milliseconds":1000},"totaltime":TIME,"live":false}""")]
    [InlineData("""{"speed":1,"time":TIME,"totaltime":{"hours":0},"live":false}""")]
    [InlineData("""{"speed":1,"time":TIME,"totaltime":TIME,"live":"no"}""")]
    [InlineData("[]")]
    public async Task A_value_of_the_wrong_kind_or_range_is_no_reading(string properties)
    {
        await using FakeKodi kodi = new();
        string json = properties.Replace("TIME", """{"hours":0,"minutes":0,"seconds":0,"milliseconds":0}""", StringComparison.Ordinal);
        kodi.Instead["Player.GetProperties"] = $$"""{"id":ID,"result":{{json}}}""";
        string shown = json.Length > 60 ? json[..60] : json;

        await AssertReadFailsAsync(
            kodi,
            TvFailure.Unsupported,
            $"ADDRESS answers Player.GetProperties with {shown}, where a speed of -32..32, times of 0..100 hours and live was expected; {IsThisKodi}");
    }

    [Fact]
    public async Task An_item_of_the_wrong_kind_is_no_reading()
    {
        await using FakeKodi kodi = new() { Item = "3" };

        await AssertReadFailsAsync(
            kodi, TvFailure.Unsupported, $$"""ADDRESS answers Player.GetItem with {"item":3}, where an item was expected; {{IsThisKodi}}""");
    }

    [Fact]
    public async Task Error_32100_inside_http_200_is_a_refusal()
    {
        await using FakeKodi kodi = new();
        kodi.Instead["Player.PlayPause"] = """{"error":{"code":-32100,"message":"Failed to execute method."},"id":ID,"jsonrpc":"2.0"}""";
        await using KodiTv tv = Open(kodi.Address, "sleep well");

        TvReply reply = await tv.PauseAsync(Token);

        Assert.Equal(TvFailure.Refused, reply.Failure);
        Assert.Equal(
            $"{kodi.Address} answers Player.PlayPause with error -32100 \"Failed to execute method.\", where it was expected to obey; "
            + "look whether something plays that can be paused, and try again.",
            reply.Problem);
    }

    [Fact]
    public async Task A_pause_whose_answer_has_no_speed_was_not_taken()
    {
        await using FakeKodi kodi = new();
        kodi.Instead["Player.PlayPause"] = """{"id":ID,"result":"OK"}""";
        await using KodiTv tv = Open(kodi.Address, "sleep well");

        Assert.Equal(
            TvReply.Failed(TvFailure.Unsupported, $"{kodi.Address} answers Player.PlayPause with \"OK\", where a speed was expected; {IsThisKodi}"),
            await tv.PauseAsync(Token));
    }

    [Theory]
    [InlineData("kodi@", "wrong", "ADDRESS answers HTTP 401 to user and password, where it was expected to let them in; compare both with Settings > Services > Control > Username and Password.")]
    [InlineData("kodi@", null, "ADDRESS answers HTTP 401 and wants a password, where none is set; put the one from Settings > Services > Control into TVBRIDGE_TV_PASSWORD or the secrets file.")]
    [InlineData("", null, "ADDRESS answers HTTP 401 and wants a login, where none is given; write kodi://USER@127.0.0.1:PORT with the user name from Settings > Services > Control.")]
    public async Task A_login_that_is_not_let_in_is_refused(string user, string? password, string problem)
    {
        await using FakeKodi kodi = new();
        string address = $"kodi://{user}127.0.0.1:{kodi.Port}";
        await using KodiTv tv = Open(address, password);

        TvReading reading = await tv.ReadAsync(Token);

        string expected = problem.Replace("ADDRESS", address, StringComparison.Ordinal).Replace(":PORT", $":{kodi.Port}", StringComparison.Ordinal);
        Assert.Equal((TvFailure.Refused, expected), (reading.Failure, reading.Problem));
    }

    private static async Task AssertReadFailsAsync(FakeKodi kodi, TvFailure failure, string problem)
    {
        await using KodiTv tv = Open(kodi.Address, "sleep well");

        TvReading reading = await tv.ReadAsync(Token);

        Assert.Equal((failure, problem.Replace("ADDRESS", kodi.Address, StringComparison.Ordinal)), (reading.Failure, reading.Problem));
        Assert.Equal(TvState.Unknown, reading.State);
    }

    private static KodiTv Open(string text, string? password)
    {
        Assert.True(TvAddress.TryParse(text, out TvAddress? address, out string? error), error);
        return new KodiTv(address, password, TimeProvider.System);
    }
}
