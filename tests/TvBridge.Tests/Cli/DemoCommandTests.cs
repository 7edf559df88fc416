using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace TvBridge.Tests.Cli;

public partial class DemoCommandTests
{
    [Fact]
    public async Task The_evening_ends_with_a_TV_that_is_paused_at_the_right_place()
    {
        BridgeRun run = await Bridge.RunAsync("demo", "--speed", "max");

        Assert.Equal(0, run.ExitCode);
        Match result = PausedLine().Match(run.LastLine);
        Assert.True(result.Success, run.LastLine);
        TimeSpan asleepSince = TimeSpan.Parse(result.Groups["since"].Value);
        TimeSpan pausedAt = TimeSpan.Parse(result.Groups["at"].Value);
        TimeSpan position = TimeSpan.Parse(result.Groups["tv"].Value);
        TimeSpan bookmark = TimeSpan.Parse(result.Groups["mark"].Value);
        TimeSpan slept = pausedAt - asleepSince;

        // The recording is user_14 of MMASH; the actigraph scored sleep from 86,880 s on, which is 00:08:00.
        Assert.InRange((asleepSince - TimeSpan.FromMinutes(8)).Duration(), TimeSpan.Zero, TimeSpan.FromMinutes(5));
        Assert.InRange(slept, TimeSpan.FromMinutes(5.5), TimeSpan.FromMinutes(5.6));
        Assert.InRange(position - slept - TimeSpan.FromMinutes(2) - bookmark, TimeSpan.FromSeconds(-2), TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task The_timeline_tells_still_asked_asleep_read_paused_verified_and_bookmark_in_this_order()
    {
        BridgeRun run = await Bridge.RunAsync("demo", "--speed", "max");

        string[] expected = ["still since", "are you awake?", "asleep since", "reads playing", "sends pause", "checks: paused", "paused and verified", "bookmark "];
        int from = 0;
        foreach (string text in expected)
        {
            from = run.Output.IndexOf(text, from, StringComparison.Ordinal);
            Assert.True(from >= 0, $"'{text}' is missing or out of order in:\n{run.Output}");
        }

        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public async Task Each_run_of_the_same_evening_is_the_same()
    {
        BridgeRun first = await Bridge.RunAsync("demo", "--speed", "max");
        BridgeRun second = await Bridge.RunAsync("demo", "--speed", "5000");

        Assert.Equal(WithoutJournal(first), WithoutJournal(second));
    }

    [Fact]
    public async Task A_wearer_who_answers_is_asked_and_nothing_is_paused()
    {
        BridgeRun run = await Bridge.RunAsync("demo", "--awake", "--speed", "max");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("result: outcome=None ", run.LastLine, StringComparison.Ordinal);
        Assert.Contains("are you awake?", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("sends pause", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_evening_that_is_paused_is_not_when_its_wearer_answers()
    {
        using TempFolder folder = new();
        File.WriteAllBytes(folder.File("evening.csv.gz"), Shipped("evening.csv.gz"));

        BridgeRun answered = await Bridge.RunAsync("demo", "--awake", "--recording", folder.File("evening.csv.gz"), "--speed", "max");
        BridgeRun unanswered = await Bridge.RunAsync("demo", "--recording", folder.File("evening.csv.gz"), "--speed", "max");

        Assert.StartsWith("result: outcome=None ", answered.LastLine, StringComparison.Ordinal);
        Assert.True(Regex.Count(answered.Output, "answered: awake") >= 3, answered.Output);
        Assert.StartsWith("result: outcome=Paused verified=yes", unanswered.LastLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("virtual:?toggles=yes", "outcome=Paused verified=yes")]
    [InlineData("virtual:?late=2s", "outcome=Paused verified=yes")]
    [InlineData("virtual:?lies=yes", "outcome=Sent verified=no")]
    [InlineData("virtual:?ignores=yes", "outcome=Sent verified=no")]
    [InlineData("virtual:?refuses=yes", "outcome=Refused verified=no")]
    [InlineData("virtual:?dies=yes", "outcome=Unreachable verified=no")]
    [InlineData("virtual:?says=paused", "outcome=AlreadyPaused verified=no")]
    [InlineData("virtual:?says=unknown", "outcome=NothingPlaying verified=no")]
    public async Task A_TV_that_misbehaves_gets_the_outcome_that_is_true(string tv, string expected)
    {
        BridgeRun run = await Bridge.RunAsync("demo", "--speed", "max", "--tv", tv);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(expected, run.LastLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_journal_keeps_the_pause_and_the_bookmark_of_every_demo()
    {
        using TempFolder folder = new();
        string journal = folder.File("journal.jsonl");

        await Bridge.RunAsync("demo", "--speed", "max", "--journal", journal);
        BridgeRun second = await Bridge.RunAsync("demo", "--speed", "max", "--journal", journal);

        Assert.StartsWith("result: outcome=Paused verified=yes", second.LastLine, StringComparison.Ordinal);
        Assert.Equal(2, File.ReadLines(journal).Count(line => line.Contains("\"kind\":\"bookmark\"", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("t_s,x_g,y_g,z_g\n0,0,0\n")]
    [InlineData("time;x\n0;1\n")]
    [InlineData("t_s,movement_mg\n0,10\n0,10\n")]
    [InlineData("t_s,movement_mg\n0,NaN\n")]
    [InlineData("")]
    public async Task A_bad_recording_is_one_sentence_and_exit_code_1(string content)
    {
        using TempFolder folder = new();
        string file = folder.File("bad.csv");
        File.WriteAllText(file, content, new UTF8Encoding(false));

        BridgeRun run = await Bridge.RunAsync("demo", "--recording", file);

        AssertOneSentence(run, 1);
        Assert.Contains("bad.csv", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gzip_that_ends_early_is_one_sentence_and_exit_code_1()
    {
        using TempFolder folder = new();
        byte[] whole = Shipped("evening.csv.gz");
        File.WriteAllBytes(folder.File("cut.csv.gz"), whole[..(whole.Length / 2)]);

        BridgeRun run = await Bridge.RunAsync("demo", "--recording", folder.File("cut.csv.gz"));

        AssertOneSentence(run, 1);
    }

    [Theory]
    [InlineData("--speed", "0")]
    [InlineData("--speed", "fast")]
    [InlineData("--speed", "NaN")]
    [InlineData("--tv", "kodi://user@localhost:8080")]
    [InlineData("--tv", "virtual:?sulks=yes")]
    [InlineData("--tv", "telly")]
    [InlineData("--sped", "3")]
    public async Task Wrong_usage_is_one_sentence_and_exit_code_2(string option, string value)
    {
        BridgeRun run = await Bridge.RunAsync("demo", option, value);

        AssertOneSentence(run, 2);
    }

    [Fact]
    public async Task A_damaged_journal_is_refused_kept_and_repaired()
    {
        using TempFolder folder = new();
        string journal = folder.File("journal.jsonl");
        await Bridge.RunAsync("demo", "--speed", "max", "--journal", journal);
        byte[] good = File.ReadAllBytes(journal);
        byte[] torn = good[..^7];
        File.WriteAllBytes(journal, torn);

        BridgeRun refused = await Bridge.RunAsync("demo", "--speed", "max", "--journal", journal);
        AssertOneSentence(refused, 1);
        Assert.Contains($"line {good.Count(one => one == (byte)'\n')}", refused.Errors, StringComparison.Ordinal);
        Assert.Equal(torn, File.ReadAllBytes(journal));

        BridgeRun repaired = await Bridge.RunAsync("journal", "repair", journal);
        Assert.Equal(0, repaired.ExitCode);
        BridgeRun again = await Bridge.RunAsync("demo", "--speed", "max", "--journal", journal);
        Assert.Equal(0, again.ExitCode);
    }

    internal static void AssertOneSentence(BridgeRun run, int exitCode)
    {
        Assert.Equal(exitCode, run.ExitCode);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        string line = Assert.Single(run.Errors.TrimEnd('\n').Split('\n'));
        Assert.StartsWith("tvbridge: ", line, StringComparison.Ordinal);
        Assert.EndsWith(".", line, StringComparison.Ordinal);
        Assert.DoesNotContain("result:", run.Output, StringComparison.Ordinal);
    }

    private static byte[] Shipped(string name)
    {
        using Stream stream = typeof(TvBridge.Tv.ITv).Assembly.GetManifestResourceStream(name)!;
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static string WithoutJournal(BridgeRun run) =>
        string.Join('\n', run.Output.Split('\n').Where(line => !line.StartsWith("journal:", StringComparison.Ordinal)));

    [GeneratedRegex(@"^result: outcome=Paused verified=yes asleep_since=(?<since>\d\d:\d\d:\d\d) paused_at=(?<at>\d\d:\d\d:\d\d) tv_position=(?<tv>\d+:\d\d:\d\d) bookmark=(?<mark>\d+:\d\d:\d\d)$")]
    private static partial Regex PausedLine();
}
