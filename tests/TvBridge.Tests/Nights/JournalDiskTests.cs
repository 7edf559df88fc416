using System;
using System.IO;
using System.Linq;
using TvBridge.Nights;
using TvBridge.Rules;
using Xunit;

namespace TvBridge.Tests.Nights;

/// <summary>Disks that are full or worn, and journals that somebody else writes.</summary>
public class JournalDiskTests
{
    [Fact]
    public void What_a_full_disk_tears_waits_and_is_written_whole_when_there_is_room()
    {
        using NightFolder night = new();
        WornDisk? disk = null;
        using Journal journal = Journal.Open(night.Journal, path => disk = new WornDisk(path)).Journal!;
        journal.Append(Evening.Heard);
        byte[] before = Read(night);

        disk!.Room = 30;
        JournalReply first = journal.Append(Evening.TvRead);
        Assert.Equal(
            "The journal /nights/journal.jsonl cannot be written (The platter is full); 1 entry waits in memory and is written as soon as it can be: make room on the disk, or check its permissions.",
            night.WithoutRoot(first.Problem!));
        Assert.False(first.IsWritten);
        JournalReply second = journal.Append(Evening.Pause);
        Assert.Contains("2 entries wait in memory and are written", second.Problem!, StringComparison.Ordinal);
        Assert.Equal((2, 2), (second.Waiting, journal.Waiting));
        Assert.Contains(new EpisodeId("Sock-A1B2", 12, Evening.StillSince), journal.ActedEpisodes.Select(acted => acted.Episode));
        Assert.Equal(before, Read(night)[..before.Length]);

        disk.Room = int.MaxValue;
        Assert.Equal(new JournalReply(0, null), journal.Append(Evening.Bookmark));
        AssertIsEvening(night);
    }

    [Fact]
    public void What_was_not_brought_to_the_disk_is_written_again_and_not_twice()
    {
        using NightFolder night = new();
        WornDisk? disk = null;
        using Journal journal = Journal.Open(night.Journal, path => disk = new WornDisk(path)).Journal!;
        journal.Append(Evening.Heard);
        disk!.FlushFails = true;
        Assert.False(journal.Append(Evening.TvRead).IsWritten);
        Assert.False(journal.Append(Evening.Pause).IsWritten);
        disk.FlushFails = false;
        Assert.True(journal.Append(Evening.Bookmark).IsWritten);
        AssertIsEvening(night);
    }

    [Fact]
    public void What_waits_is_tried_once_more_at_the_end()
    {
        using NightFolder night = new();
        WornDisk? disk = null;
        using (Journal journal = Journal.Open(night.Journal, path => disk = new WornDisk(path)).Journal!)
        {
            disk!.Room = 0;
            Array.ForEach(Evening.Entries, entry => journal.Append(entry));
            disk.Room = int.MaxValue;
        }

        AssertIsEvening(night);
    }

    [Fact]
    public void Of_more_entries_than_can_wait_the_oldest_are_lost_and_their_number_is_written()
    {
        using NightFolder night = new();
        WornDisk? disk = null;
        using Journal journal = Journal.Open(night.Journal, path => disk = new WornDisk(path)).Journal!;
        disk!.Room = 10;
        foreach (int i in Enumerable.Range(0, 1007))
        {
            journal.Append(JournalEntry.Note(Evening.Asleep, $"Note {i}."));
        }

        Assert.Equal(1000, journal.Waiting);
        disk.Room = int.MaxValue;
        Assert.True(journal.Append(JournalEntry.Note(Evening.Asleep, "Last.")).IsWritten);

        string[] lines = System.Text.Encoding.UTF8.GetString(Read(night)).Split('\n');
        Assert.Equal(1002, lines.Length);
        Assert.Contains("\"kind\":\"problem\"", lines[0], StringComparison.Ordinal);
        Assert.Contains("8 entries were lost before this line", lines[0], StringComparison.Ordinal);
        Assert.Contains("Note 8.", lines[1], StringComparison.Ordinal);
        Assert.Contains("Last.", lines[1000], StringComparison.Ordinal);
    }

    [Fact]
    public void A_torn_entry_that_was_given_up_leaves_nothing_behind_a_shorter_one()
    {
        using NightFolder night = new();
        WornDisk? disk = null;
        using Journal journal = Journal.Open(night.Journal, path => disk = new WornDisk(path)).Journal!;
        disk!.Room = 900;
        journal.Append(JournalEntry.Note(Evening.Asleep, new string('x', 1000)));
        Assert.Equal(900, Read(night).Length);
        foreach (int i in Enumerable.Range(0, 1000))
        {
            journal.Append(JournalEntry.Note(Evening.Asleep, $"Note {i}."));
        }

        disk.Room = 300;
        Assert.False(journal.Append(JournalEntry.Note(Evening.Asleep, "Last.")).IsWritten);
        Assert.Equal(300, Read(night).Length);
        Assert.DoesNotContain("xxx", System.Text.Encoding.UTF8.GetString(Read(night)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_real_disk_without_room_is_an_answer_too()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has /dev/full.");
        using NightFolder night = new();
        File.CreateSymbolicLink(night.Journal, "/dev/full");
        using Journal journal = night.Open();
        Assert.Equal(
            "The journal /nights/journal.jsonl cannot be written (no space is left on the disk); 1 entry waits in memory and is written as soon as it can be: make room on the disk, or check its permissions.",
            night.WithoutRoot(journal.Append(Evening.Heard).Problem!));
    }

    [Fact]
    public void A_second_writer_is_refused_until_the_first_is_gone()
    {
        using NightFolder night = new();
        using (Journal journal = night.Open())
        {
            journal.Append(Evening.Heard);
            const string InUse = "The journal /nights/journal.jsonl is in use by another bridge; expected one bridge for one journal: stop the other one, or choose another path.";
            Assert.Equal(InUse, night.Refusal());
            Assert.Equal(InUse, night.WithoutRoot(JournalRepair.Run(night.Journal).Sentence));
            Assert.True(journal.Append(Evening.Pause).IsWritten);
        }

        night.Open().Dispose();
    }

    [Fact]
    public void A_refused_journal_is_given_back_at_once()
    {
        using NightFolder night = new();
        night.Write("torn");
        night.Refusal();
        night.Write(string.Empty);
        night.Open().Dispose();
    }

    private static void AssertIsEvening(NightFolder night)
    {
        using NightFolder other = new();
        using (Journal journal = other.Open())
        {
            Array.ForEach(Evening.Entries, entry => journal.Append(entry));
        }

        Assert.Equal(other.Text, System.Text.Encoding.UTF8.GetString(Read(night)));
    }

    private static byte[] Read(NightFolder night)
    {
        using FileStream file = new(night.Journal, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        byte[] bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
