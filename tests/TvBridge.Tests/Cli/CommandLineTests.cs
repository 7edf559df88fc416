using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;
using Xunit;

namespace TvBridge.Tests.Cli;

public class CommandLineTests
{
    [Theory]
    [InlineData]
    [InlineData("demo")]
    [InlineData("run")]
    [InlineData("tv", "test")]
    [InlineData("socks", "config")]
    [InlineData("journal", "repair")]
    public async Task Every_command_explains_itself_with_an_example(params string[] command)
    {
        BridgeRun run = await Bridge.RunAsync([.. command, "--help"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Example", run.Output, StringComparison.Ordinal);
        Assert.Contains("tvbridge " + string.Join(' ', command), run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("run")]
    [InlineData("run", "--sock", "virtual")]
    [InlineData("run", "--sock", "bluetooth", "--tv", "virtual:")]
    [InlineData("socks", "show-key")]
    [InlineData("run", "--sock", "virtual", "--tv", "virtual:", "--speed", "max")]
    [InlineData("tv", "test")]
    [InlineData("tv", "test", "kodi://")]
    [InlineData("tv", "test", "kodi://user@host:99999")]
    [InlineData("tv", "test", "http://host")]
    public async Task Wrong_usage_is_one_sentence_and_exit_code_2(params string[] args) =>
        DemoCommandTests.AssertOneSentence(await Bridge.RunAsync(args), 2);

    [Fact]
    public async Task A_password_on_the_command_line_is_refused_and_not_repeated()
    {
        BridgeRun run = await Bridge.RunAsync("tv", "test", "kodi://user:hunter2@localhost:8080");

        DemoCommandTests.AssertOneSentence(run, 2);
        Assert.DoesNotContain("hunter2", run.Errors + run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_virtual_TV_is_tested_paused_and_verified()
    {
        BridgeRun run = await Bridge.RunAsync("tv", "test", "virtual:", "--pause");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("result: outcome=Paused verified=yes commands=1", run.LastLine);
    }

    [Fact]
    public async Task A_TV_where_nobody_listens_is_one_sentence_and_exit_code_1()
    {
        using TcpListener closed = new(IPAddress.Loopback, 0);
        closed.Start();
        int port = ((IPEndPoint)closed.LocalEndpoint).Port;
        closed.Stop();

        DemoCommandTests.AssertOneSentence(await Bridge.RunAsync("tv", "test", $"kodi://127.0.0.1:{port}"), 1);
    }

    [Fact]
    public async Task A_TV_whose_name_does_not_resolve_is_one_sentence_and_exit_code_1() =>
        DemoCommandTests.AssertOneSentence(await Bridge.RunAsync("tv", "test", "kodi://no-such-tv.invalid:8080"), 1);

    [Fact]
    public async Task The_bridge_runs_a_fast_virtual_sock_to_a_verified_pause()
    {
        using TempFolder folder = new();

        BridgeRun run = await Bridge.RunAsync(
            new Dictionary<string, string> { ["XDG_STATE_HOME"] = folder.Path, ["TZ"] = "Asia/Kolkata" },
            "run", "--sock", "virtual", "--tv", "virtual:", "--speed", "3000", "--once");

        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
        Assert.StartsWith("result: outcome=Paused verified=yes", run.LastLine, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            string journal = System.IO.File.ReadAllText(folder.File("tvbridge/journal.jsonl"));
            Assert.Contains("\"kind\":\"bookmark\"", journal, StringComparison.Ordinal);
            Assert.DoesNotContain("+00:00", journal, StringComparison.Ordinal);
        }
    }
}
