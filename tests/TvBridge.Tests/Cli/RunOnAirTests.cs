using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using TvBridge.Files;
using TvBridge.Socks.Air;
using TvBridge.Socks.Recorded;
using TvBridge.Socks.Trust;
using TvBridge.Tests.Socks.Trust;
using Xunit;

namespace TvBridge.Tests.Cli;

/// <summary>The whole program with a recording of the air instead of a radio.</summary>
public sealed class RunOnAirTests : IDisposable
{
    private static readonly DateTimeOffset Evening = new(2026, 11, 20, 22, 0, 0, TimeSpan.Zero);

    private readonly string folder = Directory.CreateTempSubdirectory("tvbridge-air-").FullName;
    private readonly AirSock left = AirSock.Left();
    private readonly AirSock stranger = AirSock.Right();

    private Dictionary<string, string> Environment => new() { ["XDG_CONFIG_HOME"] = this.folder, ["XDG_STATE_HOME"] = this.folder, ["TZ"] = "UTC" };

    private string AirFile => Path.Combine(this.folder, "air.jsonl");

    [Fact]
    public async Task A_doze_of_a_trusted_sock_pauses_the_TV_and_those_of_others_do_not()
    {
        this.TrustLeft();
        this.Record(
            (0, this.stranger, this.stranger.Say(200, AirSock.Asleep)),
            (0, this.left, AirSock.Plain(AirSock.Asleep)),
            (100, this.left, this.left.Say(300, AirSock.Awake)),
            (200, this.left, this.left.Say(299, AirSock.Asleep)),
            (300, this.left, this.left.Encrypt(301, AirSock.Objects(AirSock.Warning, 8, ageMs: 210_000))),
            (600, this.left, this.left.Encrypt(302, AirSock.Objects(AirSock.Asleep, 9, ageMs: 330_000))),
            (700, this.left, this.left.Encrypt(302, AirSock.Objects(AirSock.Asleep, 9, ageMs: 330_000))));

        BridgeRun run = await this.RunAsync("run", "--socks", this.AirFile, "--tv", "virtual:");

        Assert.StartsWith("tvbridge: Plain adverts come under the address of Ida's left", run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Errors.TrimEnd().Split('\n'));
        Assert.Equal(0, run.ExitCode);
        Assert.Single(run.Output.Split("result: ")[1..]);
        Assert.Contains("result: outcome=Paused verified=yes", run.Output, StringComparison.Ordinal);
        Assert.Contains("sock    Ida's left: nobody answered: asleep since", run.Output, StringComparison.Ordinal);
        string journal = await File.ReadAllTextAsync(Path.Combine(this.folder, "tvbridge", "journal.jsonl"), TestContext.Current.CancellationToken);
        Assert.Single(journal.Split("\"kind\":\"pause\"")[1..]);
        Assert.DoesNotContain(this.stranger.Address.ToString(), journal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_trusted_sock_there_is_nobody_to_hear()
    {
        this.Record((0, this.left, this.left.Say(300, AirSock.Awake)));

        BridgeRun run = await this.RunAsync("run", "--socks", this.AirFile, "--tv", "virtual:");

        DemoCommandTests.AssertOneSentence(run, 2);
        Assert.Contains("socks pair", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--sock", "virtual", "--adapter", "hci0")]
    [InlineData("--sock", "virtual", "--socks", "air.jsonl")]
    [InlineData("--socks", "air.jsonl", "--radio", "bluez")]
    [InlineData("--speed", "60")]
    [InlineData("--recording", "evening.csv")]
    [InlineData("--radio", "semaphore")]
    public async Task Options_that_do_not_go_together_are_named(params string[] options)
    {
        this.TrustLeft();

        DemoCommandTests.AssertOneSentence(await this.RunAsync(["run", "--tv", "virtual:", .. options]), 2);
    }

    [Fact]
    public async Task A_key_is_shown_to_who_asks_for_it_and_nowhere_else()
    {
        this.TrustLeft();

        BridgeRun shown = await this.RunAsync("socks", "show-key", "Ida's left");
        BridgeRun listed = await this.RunAsync("socks", "list");

        Assert.Equal(AirSock.LeftKey + "\n", shown.Output);
        Assert.Contains("can read and imitate", shown.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(AirSock.LeftKey, listed.Output + listed.Errors, StringComparison.OrdinalIgnoreCase);
        DemoCommandTests.AssertOneSentence(await this.RunAsync("socks", "show-key", "nobody"), 1);
    }

    public void Dispose()
    {
        this.left.Dispose();
        this.stranger.Dispose();
        Directory.Delete(this.folder, recursive: true);
    }

    private Task<BridgeRun> RunAsync(params string[] args) => Bridge.RunAsync(this.Environment, args);

    private void TrustLeft()
    {
        UserFolders folders = new(name => this.Environment.GetValueOrDefault(name));
        TrustAnswer answer = TrustBook.Of(folders, TimeProvider.System).Trust(this.left.Address, "Ida's left", this.left.Key, again: false);
        Assert.Null(answer.Problem);
    }

    private void Record(params (int AtMs, AirSock Sock, byte[] Data)[] adverts)
    {
        ArrayBufferWriter<byte> text = new();
        AirFormat.WriteHeader(text, Evening, "a test");
        foreach ((int atMs, AirSock sock, byte[] data) in adverts)
        {
            AirFormat.WriteAdvert(text, TimeSpan.FromMilliseconds(atMs, 0), new AirAdvert(sock.Address, data, -60, Evening));
        }

        File.WriteAllBytes(this.AirFile, text.WrittenSpan);
    }
}
