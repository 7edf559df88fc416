using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Sock.Tests.Shared;
using Xunit;

namespace TvBridge.Tests.Cli;

/// <summary>docs/listen.md shows options, words and a recording: they are those of the program.</summary>
public class ListenDocumentTests
{
    private static readonly string Document = File.ReadAllText(RepositoryRoot.File("docs", "listen.md")).ReplaceLineEndings("\n");

    [Fact]
    public async Task The_recording_in_the_document_can_be_played()
    {
        using TempFolder folder = new();
        Match block = Regex.Match(Document, "```json\n(.*?)```", RegexOptions.Singleline);
        await File.WriteAllTextAsync(folder.File("a.air"), block.Groups[1].Value, TestContext.Current.CancellationToken);

        BridgeRun run = await Bridge.RunAsync(
            new Dictionary<string, string> { ["XDG_CONFIG_HOME"] = folder.Path, ["APPDATA"] = folder.Path }, "listen", "--socks", folder.File("a.air"), "--speed", "max");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("Sock-2B7F             C4:DE:E2:19:2B:7F   -61 dBm  not trusted: Awake, battery 100 %, episode 0\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_options_are_those_of_the_help()
    {
        BridgeRun run = await Bridge.RunAsync("listen", "--help");

        string[] options = [.. Regex.Matches(run.Output, @"^  (?:-\w, )?(--[a-z]+)", RegexOptions.Multiline).Select(option => option.Groups[1].Value).Except(["--help"])];
        Assert.Equal(7, options.Length);
        Assert.All(options, option => Assert.Matches($@"\| .*`{option}[ `]", Document));
    }
}
