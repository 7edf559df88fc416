using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.Cli;
using TvBridge.Socks.Air;
using TvBridge.Socks.Trust;
using TvBridge.Tests.Socks.Dialogs;
using Xunit;

namespace TvBridge.Tests.Cli;

public sealed class SocksPairTests : IDisposable
{
    private const string Pairing = "7c2e0003-5a1b-4c53-9f3e-2b6d8a41e7d0";
    private static readonly SockAddress Address = new(0x0253_4F43_4B01);
    private static readonly byte[] OldKey = Convert.FromHexString("D05A7713E8664F90B12C3D8A5E07F94B");
    private readonly TempFolder folder = new();
    private readonly StringWriter output = new();
    private readonly TrustBook book;

    public SocksPairTests() => this.book = new TrustBook(new TrustStore(this.folder.File("socks.json")), this.folder.File("counters.json"), TimeProvider.System);

    public void Dispose()
    {
        this.output.Dispose();
        this.folder.Dispose();
    }

    [Fact]
    public async Task The_bridge_has_the_key_before_the_sock_gets_it_and_both_have_the_same()
    {
        using PairingSock sock = new();
        byte[]? keyThen = null;
        sock.OnWrite = (uuid, _) =>
        {
            keyThen = uuid == new Guid(Pairing) ? this.Trusted()!.Key : keyThen;
            return Task.CompletedTask;
        };

        Assert.Equal(0, await this.PairAsync(sock, "left"));

        sock.LetGo();
        TrustedSock trusted = this.Trusted()!;
        Assert.Equal("left", trusted.Name);
        Assert.Equal(trusted.Key, keyThen);
        Assert.NotEmpty(sock.AdvertsAfter);
        Assert.All(sock.AdvertsAfter, advert => EncryptedAdvert.Open(advert, trusted.Key!));
        Assert.StartsWith("left (02:53:4F:43:4B:01) is paired. ", this.output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Convert.ToHexString(trusted.Key!), this.output.ToString() + string.Concat(sock.Lines), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_sock_without_a_given_name_keeps_its_own()
    {
        using PairingSock sock = new();

        await this.PairAsync(sock, null);

        Assert.Equal("Sock-0A1B", this.Trusted()!.Name);
    }

    [Fact]
    public async Task A_sock_that_refuses_leaves_no_new_entry()
    {
        using PairingSock sock = new(flash: flash => flash.RefuseWrites = true);

        RefusedException refused = await Assert.ThrowsAsync<RefusedException>(() => this.PairAsync(sock, "left"));

        Assert.Equal((1, "The sock refused key and address (error 83): The flash does not take key and address; restart the sock and send them again."), (refused.ExitCode, refused.Message));
        Assert.Empty(this.book.List.Read().Socks);
    }

    [Fact]
    public async Task A_sock_that_refuses_another_key_is_trusted_with_its_old_one_and_its_counters()
    {
        this.book.Trust(Address, "left", OldKey, again: false);
        TrustedSock before = this.Trusted()!;
        string counters = File.ReadAllText(this.folder.File("counters.json"));
        using PairingSock sock = new(flash: flash => flash.RefuseWrites = true);

        await Assert.ThrowsAsync<RefusedException>(() => this.PairAsync(sock, "right", again: true));

        TrustedSock after = this.Trusted()!;
        Assert.Equal(OldKey, after.Key);
        Assert.Equal((before.Name, before.TrustedAt, before.CountersSince), (after.Name, after.TrustedAt, after.CountersSince));
        Assert.Equal(counters, File.ReadAllText(this.folder.File("counters.json")));
    }

    [Fact]
    public async Task After_a_lost_link_the_new_key_is_kept_and_the_user_is_told_to_pair_again()
    {
        this.book.Trust(Address, "left", OldKey, again: false);
        using PairingSock sock = new();
        sock.OnWrite = (_, _) => sock.WalkAwayAsync();

        RefusedException refused = await Assert.ThrowsAsync<RefusedException>(() => this.PairAsync(sock, null, again: true));

        Assert.NotEqual(OldKey, this.Trusted()!.Key);
        Assert.Equal("left", this.Trusted()!.Name);
        Assert.Equal(
            "The link to the sock was lost; the sock may have the new key or the one before, so this bridge keeps the new one: run tvbridge socks pair --again to be sure.",
            refused.Message);

        sock.OnWrite = (_, _) => Task.CompletedTask;
        Assert.Equal(0, await this.PairAsync(sock, null, again: true));
        sock.LetGo();
        Assert.All(sock.AdvertsAfter, advert => EncryptedAdvert.Open(advert, this.Trusted()!.Key!));
    }

    [Fact]
    public async Task Whoever_interrupts_while_the_key_is_sent_keeps_it()
    {
        using PairingSock sock = new();
        using CancellationTokenSource interrupt = new();
        sock.OnWrite = async (_, _) =>
        {
            await interrupt.CancelAsync();
            await Task.Delay(Timeout.Infinite, interrupt.Token);
        };

        RefusedException refused = await Assert.ThrowsAsync<RefusedException>(
            () => new SocksPair(this.book, this.output, TimeProvider.System).OverTheAirAsync(sock, new SocksPairRequest(null, "left", null, null, false), interrupt.Token));

        Assert.StartsWith("Interrupted; the sock may have the new key", refused.Message, StringComparison.Ordinal);
        Assert.NotNull(this.Trusted());
    }

    [Fact]
    public async Task A_paired_sock_gets_no_other_key_unless_again_is_said()
    {
        this.book.Trust(Address, "left", OldKey, again: false);
        using PairingSock sock = new();
        sock.OnWrite = (_, _) => throw new InvalidOperationException("something was sent");

        RefusedException refused = await Assert.ThrowsAsync<RefusedException>(() => this.PairAsync(sock, null));

        Assert.Equal("left (02:53:4F:43:4B:01) is paired already; expected --again to give it another key.", refused.Message);
        Assert.Equal(OldKey, this.Trusted()!.Key);
    }

    [Theory]
    [InlineData("a\nb")]
    [InlineData("")]
    [InlineData("right")]
    public async Task A_name_that_cannot_be_taken_is_refused_before_anything_is_sent(string name)
    {
        this.book.Trust(new SockAddress(0xC4DE_E219_2B7F), "right", OldKey, again: false);
        using PairingSock sock = new();
        sock.OnWrite = (_, _) => throw new InvalidOperationException("something was sent");

        RefusedException refused = await Assert.ThrowsAsync<RefusedException>(() => this.PairAsync(sock, name));

        Assert.StartsWith("The sock is not paired: ", refused.Message, StringComparison.Ordinal);
        Assert.Null(this.Trusted());
    }

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

    private Task<int> PairAsync(PairingSock sock, string? name, bool again = false) => new SocksPair(this.book, this.output, TimeProvider.System)
        .OverTheAirAsync(sock, new SocksPairRequest(null, name, null, null, again), TestContext.Current.CancellationToken);

    private TrustedSock? Trusted() => this.book.List.Read().Socks.FirstOrDefault(sock => sock.Address == Address);

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
