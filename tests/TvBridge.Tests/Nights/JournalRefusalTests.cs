using System;
using System.IO;
using TvBridge.Nights;
using Xunit;

namespace TvBridge.Tests.Nights;

/// <summary>Paths at which no journal can be.</summary>
public class JournalRefusalTests
{
    [Fact]
    public void A_directory_is_no_journal()
    {
        using NightFolder night = new();
        Directory.CreateDirectory(night.Journal);
        Assert.Equal(
            "The journal /nights/journal.jsonl is a directory; expected a file: name a file in it, for example /nights/journal.jsonl/journal.jsonl.",
            night.Refusal().Replace('\\', '/'));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_named()
    {
        using NightFolder night = new();
        File.WriteAllText(night.File("file"), "in the way");
        string path = night.File(Path.Combine("file", "journal.jsonl"));
        string refusal = night.WithoutRoot(Journal.Open(path).Refusal!);
        Assert.StartsWith($"The folder of the journal {night.WithoutRoot(path)} cannot be made (", refusal, StringComparison.Ordinal);
        Assert.EndsWith("); expected a folder that this user may write to: make it, or choose another path.", refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void An_empty_path_is_refused(string path) =>
        Assert.Equal("The path of the journal is empty; expected a file: name one.", Journal.Open(path).Refusal);

    [Fact]
    public void A_path_that_no_file_can_have_is_refused()
    {
        Assert.StartsWith("The folder of the journal ", Journal.Open("a\0b").Refusal, StringComparison.Ordinal);
        using NightFolder night = new();
        string path = night.File(new string('x', 5000));
        Assert.StartsWith($"The journal {path} cannot be opened for writing (", Journal.Open(path).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_read_only_journal_is_refused_and_stays_as_it_is()
    {
        using NightFolder night = new();
        night.Write("as it was\n");
        File.SetAttributes(night.Journal, FileAttributes.ReadOnly);
        bool isWritable = MayWriteAnyway(night.Journal);
        if (isWritable)
        {
            // Root writes read-only files, but not those of the kernel.
            const string NobodysFile = "/sys/kernel/uevent_seqnum";
            Assert.SkipUnless(File.Exists(NobodysFile), "This user may write read-only files, and there is none that nobody may write.");
            File.Delete(night.Journal);
            File.CreateSymbolicLink(night.Journal, NobodysFile);
        }

        string refusal = night.Refusal();
        Assert.StartsWith("The journal /nights/journal.jsonl cannot be opened for writing (", refusal, StringComparison.Ordinal);
        Assert.EndsWith("); expected a file that this user may write: change its permissions, or choose another path.", refusal, StringComparison.Ordinal);
        if (!isWritable)
        {
            Assert.Equal("as it was\n", night.Text);
            File.SetAttributes(night.Journal, FileAttributes.Normal);
        }
    }

    /// <summary>The same sentence where the read-only bit does not bind the user: the disk itself says no.</summary>
    [Fact]
    public void A_disk_that_denies_writing_is_refused()
    {
        using NightFolder night = new();
        night.Write("as it was\n");
        JournalOpening opening = Journal.Open(night.Journal, _ => throw new UnauthorizedAccessException("Access to the path is denied."));
        Assert.Equal(
            "The journal /nights/journal.jsonl cannot be opened for writing (access is denied); expected a file that this user may write: change its permissions, or choose another path.",
            night.WithoutRoot(opening.Refusal!));
        Assert.Equal("as it was\n", night.Text);
    }

    private static bool MayWriteAnyway(string path)
    {
        try
        {
            using FileStream file = new(path, FileMode.Open, FileAccess.Write);
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}
