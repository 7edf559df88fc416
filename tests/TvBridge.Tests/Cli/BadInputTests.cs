using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using TvBridge.Nights;
using TvBridge.Tests.Tv;
using Xunit;

namespace TvBridge.Tests.Cli;

/// <summary>What comes from a network, a disk or a power cut, as the person at the terminal meets it.</summary>
public class BadInputTests
{
    [Fact]
    public async Task A_Kodi_that_wants_a_password_is_one_sentence_with_the_place_for_it()
    {
        await using FakeKodi kodi = new();

        BridgeRun run = await Bridge.RunAsync(NoPassword(), "tv", "test", kodi.Address);

        DemoCommandTests.AssertOneSentence(run, 1);
        Assert.Contains("password", run.Errors, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_server_that_answers_a_web_page_is_no_Kodi()
    {
        await using FakeKodi kodi = new() { Raw = FakeKodi.Http("200 OK", "<!DOCTYPE html><html><title>Router</title></html>") };

        DemoCommandTests.AssertOneSentence(await Bridge.RunAsync(NoPassword(), "tv", "test", kodi.Address), 1);
    }

    [Fact]
    public async Task A_Kodi_that_plays_is_told_with_title_and_position()
    {
        await using FakeKodi kodi = new();

        BridgeRun run = await Bridge.RunAsync(
            new Dictionary<string, string> { ["TVBRIDGE_TV_PASSWORD"] = "sleep well" }, "tv", "test", kodi.Address);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("playing \"Harbor S01E02 The Pier\" at 0:41:12", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("sleep well", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("demo")]
    [InlineData("run", "--sock", "virtual", "--tv", "virtual:")]
    public async Task A_journal_that_cannot_be_written_is_one_sentence_before_anything_is_played(params string[] command)
    {
        using TempFolder folder = new();

        // A directory where a file was expected refuses everybody; file modes do not bind root.
        BridgeRun run = await Bridge.RunAsync([.. command, "--journal", folder.Path]);

        DemoCommandTests.AssertOneSentence(run, 1);
        Assert.Contains(folder.Path, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recording_that_does_not_exist_is_one_sentence() =>
        DemoCommandTests.AssertOneSentence(await Bridge.RunAsync("demo", "--recording", "no-such-file.csv"), 1);

    [Fact]
    public async Task A_bridge_that_is_killed_in_the_middle_of_its_work_leaves_a_journal_that_opens()
    {
        using TempFolder folder = new();
        string file = folder.File("journal.jsonl");
        ProcessStartInfo start = new("dotnet", [
            Path.Combine(AppContext.BaseDirectory, "tvbridge.dll"), "run", "--sock", "virtual", "--tv", "virtual:", "--speed", "2000", "--journal", file])
        {
            RedirectStandardOutput = true,
        };
        using Process bridge = Process.Start(start)!;
        string? line;
        do
        {
            line = await bridge.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        }
        while (line is not null && !line.StartsWith("result:", StringComparison.Ordinal));

        bridge.Kill();
        await bridge.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.StartsWith("result: outcome=Paused", line, StringComparison.Ordinal);
        JournalOpening opening = Journal.Open(file);
        Assert.True(opening.IsOpen, opening.Refusal);
        using Journal journal = opening.Journal;
        Assert.Single(journal.ActedEpisodes);
        Assert.Contains("\"kind\":\"bookmark\"", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static Dictionary<string, string> NoPassword() => new() { ["TVBRIDGE_TV_PASSWORD"] = "", ["XDG_CONFIG_HOME"] = "/nonexistent" };
}
