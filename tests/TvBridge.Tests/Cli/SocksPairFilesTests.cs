using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using TvBridge.Socks.Trust;
using Xunit;

namespace TvBridge.Tests.Cli;

public sealed class SocksPairFilesTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => this.folder.Dispose();

    [Fact]
    public async Task By_file_the_bridge_has_the_key_that_the_file_has()
    {
        string my = this.folder.File("my sock");
        BridgeRun config = await this.RunAsync("socks", "config", "--out", my);
        BridgeRun first = await this.RunAsync("socks", "pair", "--out", my, "--address", "C4:DE:E2:19:2B:7F", "--name", "left", "--port", "COM3");
        TrustedSock trusted = Assert.Single(new TrustStore(this.folder.File("config/tvbridge/socks.json")).Read().Socks);
        string digits = Convert.ToHexString(trusted.Key!);
        string pairing = File.ReadAllText(Path.Combine(my, "pairing.cfg"));
        BridgeRun check = await this.RunAsync("socks", "config", "--check", Path.Combine(my, "pairing.cfg"));
        BridgeRun again = await this.RunAsync("socks", "pair", "--out", my, "--address", "C4:DE:E2:19:2B:7F");

        Assert.Equal([0, 0, 0, 1], [config.ExitCode, first.ExitCode, check.ExitCode, again.ExitCode]);
        Assert.Contains($"\nkey = {digits}\naddress = C4:DE:E2:19:2B:7F\n", pairing, StringComparison.Ordinal);
        string list = File.ReadAllText(Path.Combine(my, "sock-files.json"));
        Assert.Contains("I:\\\\sock.cfg", list, StringComparison.Ordinal);
        Assert.Contains("I:\\\\pairing.cfg", list, StringComparison.Ordinal);
        Assert.Equal("  nanoff --filedeployment \"" + Path.Combine(my, "sock-files.json") + "\"", first.LastLine);
        Assert.DoesNotContain(digits, string.Concat(first.Output, first.Errors, check.Output, check.Errors), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("--again", again.Errors, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(my, "pairing.cfg")));
        }
    }

    [Fact]
    public async Task With_again_there_is_another_key_in_the_list_and_in_the_file()
    {
        string my = this.folder.File("my");
        string[] pair = ["socks", "pair", "--out", my, "--address", "C4:DE:E2:19:2B:7F"];
        await this.RunAsync(pair);
        string before = File.ReadAllText(Path.Combine(my, "pairing.cfg"));

        BridgeRun again = await this.RunAsync([.. pair, "--again"]);

        Assert.Equal(("", 0), (again.Errors, again.ExitCode));
        TrustedSock trusted = Assert.Single(new TrustStore(this.folder.File("config/tvbridge/socks.json")).Read().Socks);
        Assert.Contains(Convert.ToHexString(trusted.Key!), File.ReadAllText(Path.Combine(my, "pairing.cfg")), StringComparison.Ordinal);
        Assert.DoesNotContain(Convert.ToHexString(trusted.Key!), before, StringComparison.Ordinal);
        Assert.Equal("Sock-2B7F", trusted.Name);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_leaves_no_key_behind()
    {
        string file = this.folder.File("file");
        File.WriteAllText(file, "no folder");

        BridgeRun run = await this.RunAsync("socks", "pair", "--out", file, "--address", "C4:DE:E2:19:2B:7F");

        DemoCommandTests.AssertOneSentence(run, 1);
        Assert.Empty(new TrustStore(this.folder.File("config/tvbridge/socks.json")).Read().Socks);
    }

    [Theory]
    [InlineData("--out", "DIR")]
    [InlineData("--out", "DIR", "--address", "C4:DE")]
    [InlineData("--out", "DIR", "--address", "C4:DE:E2:19:2B:7F", "--adapter", "hci0")]
    [InlineData("--port", "COM3")]
    [InlineData("--address", "C4:DE:E2:19:2B:7F\nkey")]
    public async Task Wrong_usage_is_one_sentence_and_exit_code_2_and_writes_nothing(params string[] args)
    {
        BridgeRun run = await this.RunAsync(["socks", "pair", .. args.Select(arg => arg == "DIR" ? this.folder.File("inside") : arg)]);

        DemoCommandTests.AssertOneSentence(run, 2);
        Assert.False(Directory.Exists(this.folder.File("inside")));
        Assert.False(File.Exists(this.folder.File("config/tvbridge/socks.json")));
    }

    [Fact]
    public async Task Without_a_system_bus_it_is_one_sentence()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "BlueZ is Linux's.");

        BridgeRun run = await this.RunAsync("socks", "pair");

        DemoCommandTests.AssertOneSentence(run, 1);
        Assert.Contains("sudo ", run.Errors, StringComparison.Ordinal);
    }

    private Task<BridgeRun> RunAsync(params string[] args) => Bridge.RunAsync(
        new Dictionary<string, string>
        {
            ["XDG_CONFIG_HOME"] = this.folder.File("config"),
            ["XDG_STATE_HOME"] = this.folder.File("state"),
            ["APPDATA"] = this.folder.File("config"),
            ["LOCALAPPDATA"] = this.folder.File("state"),
            ["DBUS_SYSTEM_BUS_ADDRESS"] = "unix:path=" + this.folder.File("no-bus"),
        },
        args);
}
