using System;
using System.Collections.Generic;
using System.IO;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.Tests.Cli;
using TvBridge.Tv;
using TvBridge.Tv.Kodi;
using Xunit;

namespace RealPeers.Tests;

/// <summary>The whole path with nothing simulated but the board: recorded foot, firmware, advert, the program as a person starts it, a real Kodi.</summary>
public sealed partial class KodiEveningTests(KodiProcess kodi)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_recorded_evening_pauses_a_real_kodi_and_bookmarks_the_place()
    {
        await kodi.StartPlayingAsync();
        await SeekAsync(TimeSpan.FromMinutes(5));
        string folder = Directory.CreateTempSubdirectory("evening-").FullName;
        try
        {
            BridgeRun run = await Bridge.RunAsync(
                new Dictionary<string, string> { ["TVBRIDGE_TV_PASSWORD"] = KodiProcess.Password },
                "run", "--sock", "virtual", "--tv", $"kodi://{KodiProcess.User}@127.0.0.1:{kodi.Port}", "--speed", "300", "--once",
                "--journal", Path.Combine(folder, "journal.jsonl"));

            Assert.True(run.ExitCode == 0, run.Output + run.Errors);
            Match result = Result().Match(run.LastLine);
            Assert.True(result.Success, run.LastLine);
            Assert.Equal(0, await kodi.Remote.SpeedAsync());
            double paused = (await kodi.Remote.SecondsAsync())!.Value;
            TimeSpan position = TimeSpan.Parse(result.Groups["tv"].Value);
            TimeSpan bookmark = TimeSpan.Parse(result.Groups["mark"].Value);
            Assert.InRange(position.TotalSeconds, paused - 1.01, paused);

            // 5.5 min of stillness are 1.1 s of Kodi's time at this speed; to that come its answers.
            Assert.InRange((position - bookmark).TotalSeconds, 120, 126);
            Assert.DoesNotContain(KodiProcess.Password, run.Output + run.Errors, StringComparison.Ordinal);
            string[] journal = await File.ReadAllLinesAsync(Path.Combine(folder, "journal.jsonl"), Token);
            Assert.Single(journal, line => line.Contains("\"kind\":\"bookmark\"", StringComparison.Ordinal));
            Assert.DoesNotContain(journal, line => line.Contains(KodiProcess.Password, StringComparison.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task SeekAsync(TimeSpan position)
    {
        TvFactory factory = new(TimeProvider.System, new TvPasswords(name => name == TvPasswords.Variable ? KodiProcess.Password : null));
        Assert.True(factory.TryCreate($"kodi://{KodiProcess.User}@127.0.0.1:{kodi.Port}", out ITv? tv, out string? error), error);
        await using (tv)
        {
            Assert.IsType<KodiTv>(tv);
            Assert.Equal(TvReply.Taken, await tv.SeekAsync(position, Token));
        }

        await Poll.UntilAsync("Kodi to play on from 5 min", 20, async () => await kodi.Remote.SecondsAsync() is > 300.5);
    }

    [GeneratedRegex(@"^result: outcome=Paused verified=yes asleep_since=\d\d:\d\d:\d\d paused_at=\d\d:\d\d:\d\d tv_position=(?<tv>\d:\d\d:\d\d) bookmark=(?<mark>\d:\d\d:\d\d)$")]
    private static partial Regex Result();
}
