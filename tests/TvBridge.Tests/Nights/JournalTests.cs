using System;
using System.IO;
using System.Linq;
using System.Text;
using TvBridge.Nights;
using TvBridge.Rules;
using TvBridge.Tv;
using Xunit;

namespace TvBridge.Tests.Nights;

public class JournalTests
{
    private const string ExpectedEvening =
        """
        {"at":"2026-11-21T22:57:31.500+01:00","kind":"heard","sock":"Sock-A1B2","episode":12,"state":"Asleep","batteryPercent":93,"stillSince":"2026-11-21T22:41:30.000+01:00"}
        {"at":"2026-11-21T22:57:31.520+01:00","kind":"tv-read","sock":"Sock-A1B2","episode":12,"tv":"kodi://tv:8080","tvState":"Playing","title":"Folge 3: „Über Nacht“","positionS":3723.5,"durationS":7200}
        {"at":"2026-11-21T22:57:31.900+01:00","kind":"pause","sock":"Sock-A1B2","episode":12,"stillSince":"2026-11-21T22:41:30.000+01:00","tv":"kodi://tv:8080","outcome":"Paused","verified":true,"commandsSent":1,"title":"Folge 3: „Über Nacht“","positionS":3723.5}
        {"at":"2026-11-21T22:57:32.500+01:00","kind":"bookmark","sock":"Sock-A1B2","episode":12,"stillSince":"2026-11-21T22:41:30.000+01:00","tv":"kodi://tv:8080","title":"Folge 3: „Über Nacht“","positionS":2762.5,"bookmarkS":2642.5}

        """;

    [Fact]
    public void An_evening_is_one_line_an_entry()
    {
        using NightFolder night = new();
        using (Journal journal = night.Open())
        {
            Assert.All(Evening.Entries, entry => Assert.Equal(new JournalReply(0, null), journal.Append(entry)));
            Assert.Equal(ExpectedEvening, ReadWhileOpen(night.Journal));
        }

        night.Open().Dispose();
        Assert.Equal(ExpectedEvening, night.Text);
    }

    [Fact]
    public void Notes_and_problems_have_sock_and_episode_too_or_say_that_they_have_none()
    {
        using NightFolder night = new();
        using (Journal journal = night.Open())
        {
            journal.Append(JournalEntry.Note(Evening.Asleep, "Started."));
            journal.Append(JournalEntry.Problem(Evening.Asleep, "The TV is gone.", "Sock-A1B2", 12));
            journal.Append(JournalEntry.TvRead(Evening.Asleep, null, null, "kodi://tv:8080", TvReading.Failed(Evening.Asleep, TvFailure.Unreachable, "No answer.")));
        }

        Assert.Equal(
            """
            {"at":"2026-11-21T22:57:31.500+01:00","kind":"note","sock":null,"episode":null,"text":"Started."}
            {"at":"2026-11-21T22:57:31.500+01:00","kind":"problem","sock":"Sock-A1B2","episode":12,"text":"The TV is gone."}
            {"at":"2026-11-21T22:57:31.500+01:00","kind":"tv-read","sock":null,"episode":null,"tv":"kodi://tv:8080","tvState":"Unknown","text":"No answer."}

            """,
            night.Text);
        night.Open().Dispose();
    }

    [Fact]
    public void A_new_journal_and_its_folder_are_made_and_only_the_owner_may_read_it()
    {
        using NightFolder night = new();
        string path = night.File(Path.Combine("of", "2026", "journal.jsonl"));
        JournalOpening opening = Journal.Open(path);
        Assert.Null(opening.Refusal);
        opening.Journal!.Dispose();
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        }
    }

    [Fact]
    public void Opening_again_goes_on_where_the_last_one_ended()
    {
        using NightFolder night = new();
        foreach (JournalEntry entry in Evening.Entries)
        {
            using Journal journal = night.Open();
            journal.Append(entry);
        }

        Assert.Equal(ExpectedEvening, night.Text);
    }

    [Fact]
    public void Each_entry_is_written_in_one_piece_and_brought_to_the_disk()
    {
        using NightFolder night = new();
        WornDisk? disk = null;
        using Journal journal = Journal.Open(night.Journal, path => disk = new WornDisk(path)).Journal!;
        for (int i = 1; i <= 4; i++)
        {
            journal.Append(Evening.Entries[i - 1]);
            Assert.Equal((i, i), (disk!.Writes, disk.Flushes));
        }
    }

    [Fact]
    public void Keys_and_kinds_of_a_newer_version_are_left_alone()
    {
        using NightFolder night = new();
        string line = """{"at":"2027-01-01T00:00:00.000Z","kind":"dream","sock":null,"episode":null,"pillows":[1,{"soft":true}]}""";
        line = line.Replace("Z", "+00:00", StringComparison.Ordinal) + "\n";
        night.Write(line);
        night.Open().Dispose();
        Assert.Equal(line, night.Text);
    }

    [Fact]
    public void Pauses_are_remembered_across_a_restart()
    {
        using NightFolder night = new();
        using (Journal journal = night.Open())
        {
            journal.Append(Evening.PauseOf("Sock-A1B2", 11, Evening.StillSince.AddDays(-1), PauseOutcome.Unreachable));
            Array.ForEach(Evening.Entries, entry => journal.Append(entry));
            Assert.Equal(2, journal.ActedEpisodes.Count);
        }

        using Journal again = night.Open();
        Assert.Equal(
            [
                new EpisodeId("Sock-A1B2", 11, Evening.StillSince.AddDays(-1)),
                new EpisodeId("Sock-A1B2", 12, Evening.StillSince),
            ],
            again.ActedEpisodes.Select(acted => acted.Episode).OrderBy(e => e.Number));
    }

    private static string ReadWhileOpen(string path)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using StreamReader reader = new(file, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
