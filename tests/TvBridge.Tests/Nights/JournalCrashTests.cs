using System;
using System.IO;
using System.Text;
using TvBridge.Nights;
using Xunit;

namespace TvBridge.Tests.Nights;

/// <summary>The power goes at any byte of the last two lines.</summary>
public class JournalCrashTests
{
    [Fact]
    public void Whatever_byte_the_file_ends_at_no_whole_line_is_lost()
    {
        using NightFolder night = new();
        using (Journal journal = night.Open())
        {
            Array.ForEach(Evening.Entries, entry => journal.Append(entry));
        }

        byte[] whole = night.Bytes;
        int[] ends = [0, .. LineEnds(whole)];
        Assert.Equal(5, ends.Length);
        for (int length = ends[2]; length <= whole.Length; length++)
        {
            File.WriteAllBytes(night.Journal, whole[..length]);
            File.Delete(night.Journal + ".damaged");
            int lines = length == ends[4] ? 4 : length >= ends[3] ? 3 : 2;
            AssertSurvives(night, whole, length, ends[lines], lines, lacksOnlyLineEnd: length == ends[3] - 1 || length == ends[4] - 1);
        }
    }

    private static void AssertSurvives(NightFolder night, byte[] whole, int length, int goodLength, int lines, bool lacksOnlyLineEnd)
    {
        if (length != goodLength)
        {
            string refusal = night.Refusal();
            Assert.StartsWith($"/nights/journal.jsonl line {lines + 1} is the last and has no line end", refusal, StringComparison.Ordinal);
            Assert.Equal(whole[..length], night.Bytes);
        }

        JournalRepairResult repair = JournalRepair.Run(night.Journal);
        Assert.True(repair.IsDone, repair.Sentence);
        byte[] expected = whole[..(lacksOnlyLineEnd ? length + 1 : goodLength)];
        Assert.Equal(expected, night.Bytes);
        Assert.Equal(lacksOnlyLineEnd ? lines + 1 : lines, repair.Kept);

        bool isTorn = length != goodLength && !lacksOnlyLineEnd;
        Assert.Equal(isTorn ? 1 : 0, repair.SetAside);
        Assert.Equal(isTorn, File.Exists(night.Journal + ".damaged"));
        if (isTorn)
        {
            Assert.Equal([.. whole[goodLength..length], (byte)'\n'], File.ReadAllBytes(night.Journal + ".damaged"));
        }

        using (Journal journal = night.Open())
        {
            Assert.Equal(expected.Length >= LineEnds(whole)[2] ? 1 : 0, journal.ActedEpisodes.Count);
            journal.Append(JournalEntry.Note(Evening.Asleep, "Went on."));
        }

        Assert.StartsWith(Encoding.UTF8.GetString(expected) + "{", night.Text, StringComparison.Ordinal);
        night.Open().Dispose();
    }

    private static int[] LineEnds(byte[] bytes)
    {
        int[] ends = new int[4];
        int found = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == (byte)'\n')
            {
                ends[found++] = i + 1;
            }
        }

        return ends;
    }
}
