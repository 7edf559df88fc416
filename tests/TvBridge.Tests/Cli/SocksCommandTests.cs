using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Sock.Firmware.Settings;
using TvBridge.Cli;
using Xunit;

namespace TvBridge.Tests.Cli;

public class SocksCommandTests
{
    [Fact]
    public async Task The_command_explains_itself_and_every_setting()
    {
        BridgeRun run = await Bridge.RunAsync("socks", "config", "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("tvbridge socks config --out", run.Output, StringComparison.Ordinal);
        string unwrapped = Regex.Replace(run.Output, @"\s+", " ");
        Assert.All(SettingsTable.Create(), key =>
        {
            Assert.Contains(SocksCommand.OptionName(key) + " <", unwrapped, StringComparison.Ordinal);
            Assert.Contains($"{key.Allowed}; default ", unwrapped, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task What_is_written_is_in_order_when_it_is_checked()
    {
        using TempFolder folder = new();
        string my = folder.File("new/folder");
        BridgeRun written = await Bridge.RunAsync("socks", "config", "--out", my, "--profile", "early", "--snooze-minutes", "60", "--cell-scale-permille", "987");
        BridgeRun check = await Bridge.RunAsync("socks", "config", "--check", Path.Combine(my, "sock.cfg"));

        Assert.Equal(0, written.ExitCode);
        Assert.Equal("", written.Errors);
        Assert.Equal("  nanoff --serialport PORT --filedeployment \"" + Path.Combine(my, "sock-files.json") + "\"", written.LastLine);
        Assert.Equal(["sock-files.json", "sock.cfg"], Directory.GetFiles(my).Select(Path.GetFileName).Order());
        Assert.Equal(0, check.ExitCode);
        Assert.Equal(Path.Combine(my, "sock.cfg") + ": in order; not the default: profile = early, snooze_minutes = 60, cell_scale_permille = 987", check.LastLine);
    }

    [Fact]
    public async Task Files_that_are_there_are_not_overwritten_and_nothing_else_is_written()
    {
        using TempFolder folder = new();
        File.WriteAllText(folder.File("sock-files.json"), "mine");

        BridgeRun run = await Bridge.RunAsync("socks", "config", "--out", folder.Path);

        DemoCommandTests.AssertOneSentence(run, 1);
        Assert.Contains("--force", run.Errors, StringComparison.Ordinal);
        Assert.Equal(["sock-files.json"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
        Assert.Equal("mine", File.ReadAllText(folder.File("sock-files.json")));
        Assert.Equal(0, (await Bridge.RunAsync("socks", "config", "--out", folder.Path, "--force")).ExitCode);
    }

    [Theory]
    [InlineData()]
    [InlineData("--profile", "early")]
    [InlineData("--check", "FILE", "--out", "DIR")]
    [InlineData("--check", "FILE", "--force")]
    [InlineData("--out", "DIR", "--pair")]
    [InlineData("--out", "DIR", "--snooze-minutes", "500")]
    [InlineData("--out", "DIR", "--snooze-minutes", "30\nboard = auto")]
    [InlineData("--out", "DIR", "--vibration", "loud")]
    [InlineData("--out", "DIR", "--infrared", "once")]
    [InlineData("--out", "DIR", "--nonsense", "1")]
    public async Task Wrong_usage_is_one_sentence_and_exit_code_2_and_writes_nothing(params string[] args)
    {
        using TempFolder folder = new();
        string inside = folder.File("inside");

        BridgeRun run = await Bridge.RunAsync(["socks", "config", .. args.Select(arg => arg is "DIR" or "FILE" ? inside : arg)]);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("tvbridge: ", run.Errors, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
        Assert.False(Directory.Exists(inside));
    }

    [Fact]
    public async Task A_value_that_is_refused_is_named_with_what_is_allowed()
    {
        BridgeRun run = await Bridge.RunAsync("socks", "config", "--out", "unused", "--snooze-minutes", "500");

        Assert.Equal("tvbridge: --snooze-minutes is \"500\"; expected 5..120 minutes; see 'tvbridge socks config --help'.\n", run.Errors);
    }

    [Fact]
    public async Task Every_refusal_of_a_file_is_printed_and_exit_code_1()
    {
        using TempFolder folder = new();
        string file = folder.File("any.txt");
        File.WriteAllText(file, "version = 1\nsnooze_minutes = 500\nvibration: on\n");

        BridgeRun run = await Bridge.RunAsync("socks", "config", "--check", file);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Equal(
            $"tvbridge: {file}, line 2: snooze_minutes is 500; expected 5..120 minutes; correct the line or remove it.\n"
            + $"tvbridge: {file}, line 3: there is no =; expected name = value; correct the line or put # before it.\n"
            + $"tvbridge: {file}: the file stops without end = yes, so it may have been cut off; expected that as its last line; add it or send the file again.\n",
            run.Errors);
    }

    [Fact]
    public async Task A_pairing_file_is_checked_as_one_and_its_key_is_not_shown()
    {
        using TempFolder folder = new();
        File.WriteAllText(folder.File("pairing.cfg"), "version = 1\nkey = 8F3A6C01D2B4E597102233445566778\naddress = C4:DE:E2:19:2B:7F\n");

        BridgeRun run = await Bridge.RunAsync("socks", "config", "--check", folder.File("pairing.cfg"));

        DemoCommandTests.AssertOneSentence(run, 1);
        Assert.Contains("line 2: key has 31 characters", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("8F3A", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("")]
    [InlineData(".")]
    public async Task A_file_that_cannot_be_read_is_one_sentence(string name)
    {
        using TempFolder folder = new();

        DemoCommandTests.AssertOneSentence(await Bridge.RunAsync("socks", "config", "--check", name.Length == 0 ? "" : folder.File(name)), 1);
    }

    [Fact]
    public async Task A_file_of_a_megabyte_is_one_sentence()
    {
        using TempFolder folder = new();
        File.WriteAllBytes(folder.File("big"), new byte[1 << 20]);

        BridgeRun run = await Bridge.RunAsync("socks", "config", "--check", folder.File("big"));

        DemoCommandTests.AssertOneSentence(run, 1);
        Assert.EndsWith("the file is too long; expected at most 4096 bytes; leave comments out.\n", run.Errors, StringComparison.Ordinal);
    }
}
