using System;
using System.IO;
using System.Linq;
using TvBridge.Nights;
using Xunit;

namespace TvBridge.Tests.Nights;

public class JournalRepairTests
{
    private const string Good = """{"at":"2026-11-21T22:57:31.500+01:00","kind":"note","sock":null,"episode":null,"text":"Started."}""" + "\n";

    [Fact]
    public void Damaged_lines_are_set_aside_and_the_rest_is_kept_in_order()
    {
        using NightFolder night = new();
        string second = Good.Replace("Started", "Second", StringComparison.Ordinal);
        night.Write(Good + "damaged\n\n" + second + "torn");
        Assert.Equal(
            new JournalRepairResult(true, 2, 3, "3 damaged lines of the journal /nights/journal.jsonl are now in /nights/journal.jsonl.damaged; 2 lines are kept."),
            WithoutRoot(night, JournalRepair.Run(night.Journal)));
        Assert.Equal(Good + second, night.Text);
        Assert.Equal("damaged\n\ntorn\n", File.ReadAllText(night.File("journal.jsonl.damaged")));
        night.Open().Dispose();
    }

    [Fact]
    public void Repairing_again_changes_nothing()
    {
        using NightFolder night = new();
        night.Write(Good + "damaged\n");
        JournalRepair.Run(night.Journal);
        DateTime writtenAt = File.GetLastWriteTimeUtc(night.Journal);
        Assert.Equal(
            new JournalRepairResult(true, 1, 0, "The journal /nights/journal.jsonl has no damaged line: its 1 lines stay as they are."),
            WithoutRoot(night, JournalRepair.Run(night.Journal)));
        Assert.Equal(Good, night.Text);
        Assert.Equal(writtenAt, File.GetLastWriteTimeUtc(night.Journal));
        Assert.Equal("damaged\n", File.ReadAllText(night.File("journal.jsonl.damaged")));
        Assert.False(File.Exists(night.File("journal.jsonl.repair")));
    }

    [Fact]
    public void What_was_set_aside_before_stays_and_the_new_comes_behind_it()
    {
        using NightFolder night = new();
        foreach (string damage in (string[])["first", "second"])
        {
            night.Write(Good + damage);
            JournalRepair.Run(night.Journal);
        }

        Assert.Equal("first\nsecond\n", File.ReadAllText(night.File("journal.jsonl.damaged")));
    }

    [Fact]
    public void A_last_line_that_lacks_only_its_line_end_gets_one()
    {
        using NightFolder night = new();
        night.Write(Good + Good[..^1]);
        Assert.Equal(
            new JournalRepairResult(true, 2, 0, "The last line of the journal /nights/journal.jsonl was whole but had no line end: it has one now, and all 2 lines are kept."),
            WithoutRoot(night, JournalRepair.Run(night.Journal)));
        Assert.Equal(Good + Good, night.Text);
        Assert.False(File.Exists(night.File("journal.jsonl.damaged")));
    }

    [Fact]
    public void A_line_that_is_longer_than_memory_holds_is_set_aside_byte_for_byte()
    {
        using NightFolder night = new();
        byte[] noise = new byte[300_000];
        new Random(7).NextBytes(noise);
        noise = [.. noise.Select(b => b == (byte)'\n' ? (byte)0 : b)];
        byte[] good = System.Text.Encoding.UTF8.GetBytes(Good);
        File.WriteAllBytes(night.Journal, [.. good, .. noise, (byte)'\n', .. good]);
        Assert.Equal((2, 1), Counts(JournalRepair.Run(night.Journal)));
        Assert.Equal(Good + Good, night.Text);
        Assert.Equal([.. noise, (byte)'\n'], File.ReadAllBytes(night.File("journal.jsonl.damaged")));
    }

    [Theory]
    [InlineData("journal.jsonl.repair")]
    [InlineData("journal.jsonl.damaged")]
    public void A_repair_that_cannot_write_leaves_the_journal_as_it_is(string inTheWay)
    {
        using NightFolder night = new();
        night.Write(Good + "damaged\n");
        Directory.CreateDirectory(night.File(inTheWay));
        JournalRepairResult result = WithoutRoot(night, JournalRepair.Run(night.Journal));
        Assert.False(result.IsDone);
        Assert.StartsWith("The journal /nights/journal.jsonl cannot be repaired (", result.Sentence, StringComparison.Ordinal);
        Assert.EndsWith(
            "), and is as it was; expected to write /nights/journal.jsonl.repair and /nights/journal.jsonl.damaged: make room on the disk, or check its permissions.",
            result.Sentence,
            StringComparison.Ordinal);
        Assert.Equal(Good + "damaged\n", night.Text);
    }

    [Fact]
    public void A_journal_that_is_not_there_is_not_made()
    {
        using NightFolder night = new();
        Assert.Equal(
            new JournalRepairResult(false, 0, 0, "The journal /nights/journal.jsonl does not exist; expected the path of a journal: check how it is spelled."),
            WithoutRoot(night, JournalRepair.Run(night.Journal)));
        Assert.False(File.Exists(night.Journal));
        Assert.False(JournalRepair.Run(string.Empty).IsDone);
        Directory.CreateDirectory(night.Journal);
        Assert.Contains("is a directory", JournalRepair.Run(night.Journal).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_stays_a_link_and_permissions_stay_what_they_were()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Links and permission bits are those of Unix.");
            return;
        }

        using NightFolder night = new();
        string target = night.File("target.jsonl");
        File.WriteAllText(target, Good + "damaged\n");
        File.SetUnixFileMode(target, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        File.CreateSymbolicLink(night.Journal, target);
        Assert.Equal((1, 1), Counts(JournalRepair.Run(night.Journal)));
        Assert.Equal(target, new FileInfo(night.Journal).LinkTarget);
        Assert.Equal(Good, File.ReadAllText(target));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(target));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(night.File("journal.jsonl.damaged")));
    }

    private static (long Kept, long SetAside) Counts(JournalRepairResult result) => (result.Kept, result.SetAside);

    private static JournalRepairResult WithoutRoot(NightFolder night, JournalRepairResult result) =>
        result with { Sentence = night.WithoutRoot(result.Sentence) };
}
