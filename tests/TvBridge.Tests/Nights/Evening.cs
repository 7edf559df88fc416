using System;
using Sock.Detection;
using TvBridge.Nights;
using TvBridge.Rules;
using TvBridge.Tv;

namespace TvBridge.Tests.Nights;

/// <summary>The entries of one evening that ended with a pause.</summary>
internal static class Evening
{
    public static readonly DateTimeOffset Asleep = new(2026, 11, 21, 22, 57, 31, 500, TimeSpan.FromHours(1));
    public static readonly DateTimeOffset StillSince = new(2026, 11, 21, 22, 41, 30, TimeSpan.FromHours(1));

    public static JournalEntry Heard => JournalEntry.Heard(Asleep, "Sock-A1B2", 12, SockState.Asleep, 93, StillSince);

    public static JournalEntry TvRead => JournalEntry.TvRead(
        Asleep.AddMilliseconds(20),
        "Sock-A1B2",
        12,
        "kodi://tv:8080",
        new TvReading(TvState.Playing, "Folge 3: „Über Nacht“", new TimeSpan(0, 1, 2, 3, 500), TimeSpan.FromHours(2), Asleep));

    public static JournalEntry Pausing => JournalEntry.Pausing(
        Asleep.AddMilliseconds(30),
        new EpisodeId("Sock-A1B2", 12, StillSince),
        "kodi://tv:8080",
        new TvReading(TvState.Playing, "Folge 3: „Über Nacht“", new TimeSpan(0, 1, 2, 3, 500), TimeSpan.FromHours(2), Asleep));

    public static JournalEntry Pause => PauseOf("Sock-A1B2", 12, StillSince);

    public static JournalEntry Bookmark => JournalEntry.Bookmark(
        Asleep.AddSeconds(1),
        new EpisodeId("Sock-A1B2", 12, StillSince),
        "kodi://tv:8080",
        new Bookmark("Folge 3: „Über Nacht“", new TimeSpan(0, 0, 46, 2, 500), new TimeSpan(0, 0, 44, 2, 500)));

    public static JournalEntry[] Entries => [Heard, TvRead, Pause, Bookmark];

    public static JournalEntry PauseOf(string sock, byte episode, DateTimeOffset stillSince, PauseOutcome outcome = PauseOutcome.Paused) =>
        JournalEntry.Pause(
            Asleep.AddMilliseconds(400),
            sock,
            episode,
            stillSince,
            "kodi://tv:8080",
            outcome,
            outcome == PauseOutcome.Paused,
            1,
            "Folge 3: „Über Nacht“",
            new TimeSpan(0, 1, 2, 3, 500));
}
