using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using TvBridge.Socks.Air;
using TvBridge.Socks.Trust;
using Xunit;

namespace TvBridge.Tests.Cli;

/// <summary>Trusting, naming, listing and forgetting socks, as a person does it.</summary>
public class SocksTrustCommandsTests
{
    private const string Key = "0F1E2D3C4B5A69788796A5B4C3D2E1F0";

    [Fact]
    public async Task A_sock_with_plain_adverts_is_trusted_listed_renamed_and_forgotten()
    {
        using TempFolder folder = new();
        BridgeRun none = await RunAsync(folder, "list");
        BridgeRun added = await RunAsync(folder, "add", "A4:CF:12:34:56:78", "--plain", "--name", "left");
        BridgeRun renamed = await RunAsync(folder, "rename", "left", "Ida's left");
        BridgeRun list = await RunAsync(folder, "list");
        BridgeRun forgotten = await RunAsync(folder, "forget", "a4:cf:12:34:56:78");
        BridgeRun after = await RunAsync(folder, "list");

        Assert.Equal("No sock is trusted yet; 'tvbridge socks pair' pairs one.\n", none.Output);
        Assert.Contains("Anybody within range can imitate it", added.Output, StringComparison.Ordinal);
        Assert.StartsWith("left is now called Ida's left.", renamed.Output, StringComparison.Ordinal);
        Assert.Matches(@"^NAME +ADDRESS +ADVERTS +TRUSTED SINCE +LAST NEWS +COUNTER +BATTERY\nIda's left  A4:CF:12:34:56:78  plain +\d{4}-\d\d-\d\d \d\d:\d\d:\d\d +never +- +-\n$", list.Output);
        Assert.StartsWith("Ida's left (A4:CF:12:34:56:78) is forgotten.\n", forgotten.Output, StringComparison.Ordinal);
        Assert.Equal(none.Output, after.Output);
        Assert.All(new[] { none, added, renamed, list, forgotten, after }, run => Assert.Equal((0, ""), (run.ExitCode, run.Errors)));
    }

    [Fact]
    public async Task A_question_is_listed_and_answered_and_no_key_is_shown()
    {
        using TempFolder folder = new();
        TrustStore store = new(Path.Combine(folder.Path, "tvbridge", "socks.json"));
        DateTimeOffset since = new(2026, 11, 21, 22, 0, 0, TimeSpan.Zero);
        SockAddress address = new(0xA4CF12345678);
        Assert.Null(store.Change(list =>
        {
            list.Add(new TrustedSock(address, "left", Convert.FromHexString(Key), since, since));
            return null;
        }));

        BridgeRun asked = await RunAsync(folder, "list");
        BridgeRun rewound = await RunAsync(folder, "rewind", "left");
        BridgeRun answered = await RunAsync(folder, "list");
        BridgeRun forgotten = await RunAsync(folder, "forget", "left");

        Assert.StartsWith("question: left has a key, but ", asked.LastLine, StringComparison.Ordinal);
        Assert.StartsWith("The next genuine advert of left is taken whatever its counter", rewound.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("question", answered.Output, StringComparison.Ordinal);
        Assert.Contains("The sock itself keeps it", forgotten.Output, StringComparison.Ordinal);
        foreach (BridgeRun run in new[] { asked, rewound, answered, forgotten })
        {
            Assert.Equal((0, ""), (run.ExitCode, run.Errors));
            Assert.DoesNotContain(Key, run.Output, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData(2, "add", "A4:CF:12:34:56:78", "--name", "left")]
    [InlineData(2, "add", "A4:CF:12:34:56", "--plain", "--name", "left")]
    [InlineData(1, "add", "A4:CF:12:34:56:78", "--plain", "--name", "a\nb")]
    [InlineData(1, "forget", "nobody")]
    [InlineData(1, "rewind", "nobody\u001b[31m")]
    public async Task What_cannot_be_done_is_one_sentence_and_changes_nothing(int exitCode, params string[] args)
    {
        using TempFolder folder = new();

        BridgeRun run = await RunAsync(folder, args);

        DemoCommandTests.AssertOneSentence(run, exitCode);
        Assert.DoesNotContain(run.Errors.TrimEnd('\n'), char.IsControl);
        Assert.False(File.Exists(Path.Combine(folder.Path, "tvbridge", "socks.json")));
    }

    [Fact]
    public async Task A_list_that_is_not_in_order_is_one_sentence_and_exit_code_2()
    {
        using TempFolder folder = new();
        Directory.CreateDirectory(folder.File("tvbridge"));
        string file = Path.Combine(folder.Path, "tvbridge", "socks.json");
        File.WriteAllText(file, """{"version":1,"socks":[{"key":"0F1E2D3C4B5A""");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        BridgeRun run = await RunAsync(folder, "list");

        DemoCommandTests.AssertOneSentence(run, 2);
        Assert.Contains("is cut short", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("0F1E", run.Errors, StringComparison.Ordinal);
    }

    private static Task<BridgeRun> RunAsync(TempFolder folder, params string[] args)
    {
        Dictionary<string, string> environment = new[] { "XDG_CONFIG_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA" }.ToDictionary(name => name, _ => folder.Path);
        environment["TZ"] = "UTC";
        return Bridge.RunAsync(environment, ["socks", .. args]);
    }
}
