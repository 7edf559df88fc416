using System;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.Tv;
using TvBridge.Tv.Kodi;
using Xunit;

namespace TvBridge.Tests.Tv;

/// <summary>Each way in which no whole answer comes has a name and one sentence, in which ADDRESS stands for the TV's address.</summary>
public class KodiTvConnectionFaultTests
{
    private const string OtherPort = "another program uses this port, so compare it with Settings > Services > Control > Port.";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_endless_body_is_cut_off_at_64_KiB()
    {
        await using FakeKodi kodi = new() { IsEndless = true, Raw = Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\n\r\n" + new string(' ', 8000)) };

        await AssertReadFailsAsync(
            kodi, TvFailure.Unsupported, $"ADDRESS answers with more than 64 KiB, where a few hundred bytes were expected; {OtherPort}");
    }

    [Fact]
    public async Task A_body_that_claims_to_be_huge_is_not_waited_for()
    {
        await using FakeKodi kodi = new() { Raw = Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Length: 9999999999\r\n\r\n{") };

        await AssertReadFailsAsync(
            kodi, TvFailure.Unreachable, "ADDRESS ended the connection before its answer was complete, where a whole answer was expected; look whether Kodi still runs.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\n{\"id\":1,")]
    public async Task A_connection_that_is_cut_is_unreachable(string bytes)
    {
        await using FakeKodi kodi = new() { Raw = Encoding.ASCII.GetBytes(bytes) };

        await AssertReadFailsAsync(
            kodi, TvFailure.Unreachable, "ADDRESS ended the connection before its answer was complete, where a whole answer was expected; look whether Kodi still runs.");
    }

    [Fact]
    public async Task Something_that_speaks_no_http_is_not_kodi()
    {
        await using FakeKodi kodi = new() { Raw = Encoding.ASCII.GetBytes("220 mail.example ESMTP\r\n\r\n") };

        await AssertReadFailsAsync(
            kodi,
            TvFailure.Unsupported,
            "ADDRESS answers with something that is not HTTP as Kodi speaks it; use the port of the web server in Settings > Services > Control (8080 unless changed, not 9090).");
    }

    [Fact]
    public async Task A_kodi_that_takes_the_request_and_says_nothing_is_given_five_seconds()
    {
        await using FakeKodi kodi = new() { IsSilent = true };
        HandTime time = new();
        await using KodiTv tv = Open(kodi.Address, "sleep well", time);

        Task<TvReading> asked = tv.ReadAsync(Token);
        while (kodi.Requests.Count == 0)
        {
            await Task.Delay(5, Token);
        }

        time.FireAll();
        TvReading reading = await asked;

        Assert.Equal([TimeSpan.FromSeconds(5)], time.DueTimes);
        Assert.Single(kodi.Requests);
        Assert.Equal(TvFailure.Unreachable, reading.Failure);
        Assert.Equal(
            $"{kodi.Address} did not answer within 5 s, where Kodi answers in less than 1 s; look whether Kodi is frozen or the network is slow.",
            reading.Problem);
    }

    [Fact]
    public async Task A_proxy_never_hears_of_the_tv()
    {
        IWebProxy before = HttpClient.DefaultProxy;
        HttpClient.DefaultProxy = new NoProxy();
        try
        {
            await using FakeKodi kodi = new();
            await using KodiTv tv = Open(kodi.Address, "sleep well");

            Assert.Equal(TvState.Playing, (await tv.ReadAsync(Token)).State);
        }
        finally
        {
            HttpClient.DefaultProxy = before;
        }
    }

    [Fact]
    public async Task A_port_where_nobody_listens_refuses()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        string address = $"kodi://kodi@127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        listener.Stop();
        await using KodiTv tv = Open(address, "sleep well");

        TvReading reading = await tv.ReadAsync(Token);

        Assert.Equal(TvFailure.Unreachable, reading.Failure);
        Assert.Equal(
            $"{address} refuses the connection, where Kodi's web server was expected; "
            + "start Kodi and switch on Settings > Services > Control > Allow remote control via HTTP.",
            reading.Problem);
    }

    [Fact]
    public async Task A_host_that_swallows_the_connection_is_given_three_seconds()
    {
        using Socket busy = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        busy.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        busy.Listen(0);
        IPEndPoint place = (IPEndPoint)busy.LocalEndPoint!;

        // With a queue of none one connection fills it; the next is neither taken nor refused.
        using TcpClient first = new();
        await first.ConnectAsync(place, Token);
        Assert.SkipUnless(OperatingSystem.IsLinux(), "How a full queue behaves is Linux's own.");
        await using KodiTv tv = Open($"kodi://127.0.0.1:{place.Port}", null);

        TvReading reading = await tv.ReadAsync(Token);

        Assert.Equal(TvFailure.Unreachable, reading.Failure);
        Assert.Equal(
            $"kodi://127.0.0.1:{place.Port} took no connection within 3 s, where Kodi's web server was expected; "
            + "look whether the TV is on and whether host and port are right.",
            reading.Problem);
    }

    [Fact]
    public async Task A_name_that_does_not_resolve_is_unreachable()
    {
        await using KodiTv tv = Open("kodi://kodi@no-such-tv.invalid", "sleep well");

        TvReading reading = await tv.ReadAsync(Token);

        Assert.Equal(TvFailure.Unreachable, reading.Failure);
        Assert.Equal(
            "The name no-such-tv.invalid in kodi://kodi@no-such-tv.invalid:8080 does not resolve, where the TV's address was expected; "
            + "check the spelling or write its IP address instead.",
            reading.Problem);
    }

    private static async Task AssertReadFailsAsync(FakeKodi kodi, TvFailure failure, string problem)
    {
        await using KodiTv tv = Open(kodi.Address, "sleep well");

        TvReading reading = await tv.ReadAsync(Token);

        Assert.Equal((failure, problem.Replace("ADDRESS", kodi.Address, StringComparison.Ordinal)), (reading.Failure, reading.Problem));
        Assert.Equal(TvState.Unknown, reading.State);
    }

    private static KodiTv Open(string text, string? password, TimeProvider? time = null)
    {
        Assert.True(TvAddress.TryParse(text, out TvAddress? address, out string? error), error);
        return new KodiTv(address, password, time ?? TimeProvider.System);
    }

    /// <summary>A proxy for everything, where nobody listens.</summary>
    private sealed class NoProxy : IWebProxy
    {
        public ICredentials? Credentials { get; set; }

        public Uri GetProxy(Uri destination) => new("http://127.0.0.1:1");

        public bool IsBypassed(Uri host) => false;
    }
}
