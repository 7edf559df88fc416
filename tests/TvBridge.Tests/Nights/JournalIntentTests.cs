using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Sock.Detection;
using TvBridge.Cli;
using TvBridge.Nights;
using TvBridge.Rules;
using TvBridge.Tests.Months;
using TvBridge.Tests.Rules;
using Xunit;

namespace TvBridge.Tests.Nights;

/// <summary>The bridge as it runs, from the hearing to the file.</summary>
public class JournalIntentTests
{
    [Fact]
    public void The_intent_is_on_the_disk_before_the_command_reaches_the_TV() => VerifiedPauseEvening.Run(async evening =>
    {
        using NightFolder night = new();
        using Journal journal = night.Open();
        JournalWriter writer = new(journal, TimeZoneInfo.Utc, Assert.Fail);
        string[] linesAtCommand = [];
        KillableTv tv = new(evening.Tv, new KillSwitch(), () => linesAtCommand = Lines(night));
        PauseOnSleep bridge = new(tv, evening.Time, [], writer.Write);

        await bridge.TakeAsync(
            new Hearing("A", evening.Time.GetUtcNow(), new SockReport(1, 80, SockState.Asleep, 5, TimeSpan.FromSeconds(330))), CancellationToken.None);

        Assert.Equal(
            """{"at":"2026-11-21T22:30:00.000+00:00","kind":"pausing","sock":"A","episode":5,"stillSince":"2026-11-21T22:24:30.000+00:00","tv":"virtual:","tvState":"Playing","title":"Two","positionS":600,"durationS":1800}""",
            linesAtCommand[^1]);
        Assert.Equal(["heard", "tv-read", "pausing", "pause", "bookmark"], Lines(night).Select(line => line.Split('"')[7]));
    });

    [Fact]
    public void What_is_held_back_and_who_is_silent_leave_a_note() => VerifiedPauseEvening.Run(evening =>
    {
        using NightFolder night = new();
        using Journal journal = night.Open();
        JournalWriter writer = new(journal, TimeZoneInfo.Utc, Assert.Fail);
        DateTimeOffset now = evening.Time.GetUtcNow();

        writer.Write(new PauseHeldBack(now, new EpisodeId("A", 5, now), "virtual:"));
        writer.Write(new SockSilent(now, "A", now.AddMinutes(-21), new SockReport(1, 7, SockState.Awake, 5, TimeSpan.Zero)));
        writer.Write(new SockBack(now, "A", TimeSpan.FromMinutes(99.9)));

        Assert.All(Lines(night), line => Assert.Contains("\"kind\":\"note\",\"sock\":\"A\"", line, StringComparison.Ordinal));
        Assert.Contains("second pause within 2 min", Lines(night)[0], StringComparison.Ordinal);
        Assert.Contains("since 22:09:00 (battery 7 % then)", Lines(night)[1], StringComparison.Ordinal);
        Assert.Contains("heard again after 99 min", Lines(night)[2], StringComparison.Ordinal);
        return Task.CompletedTask;
    });

    private static string[] Lines(NightFolder night)
    {
        using FileStream file = new(night.Journal, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using StreamReader reader = new(file);
        return reader.ReadToEnd().TrimEnd('\n').Split('\n');
    }
}
