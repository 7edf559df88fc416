using System;
using System.IO;
using System.Text;
using TvBridge.Nights;
using Xunit;

namespace TvBridge.Tests.Nights;

/// <summary>A bridge that nobody watches starts again after a power cut, whatever that left of the last line; and after nothing worse.</summary>
public class JournalMendingTests
{
    private static readonly string Good = """{"at":"2026-11-21T22:57:31.500+01:00","kind":"note","sock":null,"episode":null,"text":"Started."}""" + "\n";

    [Fact]
    public void Whatever_byte_the_last_line_was_torn_at_the_bridge_starts_and_nothing_is_gone()
    {
        using NightFolder night = new();
        byte[] line = Encoding.UTF8.GetBytes(Good.Replace("Started.", "Füße", StringComparison.Ordinal));
        for (int length = 1; length < line.Length - 1; length++)
        {
            File.WriteAllBytes(night.Journal, [.. Encoding.UTF8.GetBytes(Good), .. line[..length]]);
            File.Delete(night.Journal + ".damaged");

            Mend(night).Dispose();

            Assert.Equal([.. line[..length], (byte)'\n'], File.ReadAllBytes(night.Journal + ".damaged"));
            Assert.StartsWith(Good, night.Text, StringComparison.Ordinal);
            Assert.Contains($"was torn after {length} bytes", night.Text, StringComparison.Ordinal);
            Assert.Contains("journal.jsonl.damaged", night.Text, StringComparison.Ordinal);
            night.Open().Dispose();
        }
    }

    [Fact]
    public void A_last_line_that_lacks_only_its_end_is_kept_and_counts()
    {
        using NightFolder night = new();
        using (Journal journal = night.Open())
        {
            journal.Append(Evening.Pause);
        }

        File.WriteAllBytes(night.Journal, night.Bytes[..^1]);
        using (Journal journal = Mend(night))
        {
            Assert.Single(journal.ActedEpisodes);
        }

        Assert.False(File.Exists(night.Journal + ".damaged"));
        Assert.Contains("had no line end", night.Text, StringComparison.Ordinal);
        night.Open().Dispose();
    }

    [Fact]
    public void A_tail_of_zeros_that_is_longer_than_any_line_is_set_aside_too()
    {
        using NightFolder night = new();
        File.WriteAllBytes(night.Journal, [.. Encoding.UTF8.GetBytes(Good), .. new byte[200_000]]);

        Mend(night).Dispose();

        Assert.Equal(200_001, new FileInfo(night.Journal + ".damaged").Length);
        Assert.StartsWith(Good, night.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_power_cut_adds_to_what_the_first_one_tore()
    {
        using NightFolder night = new();
        night.Write(Good + "{\"at");
        Mend(night).Dispose();
        File.AppendAllText(night.Journal, "{\"a");
        Mend(night).Dispose();

        Assert.Equal("{\"at\n{\"a\n", File.ReadAllText(night.Journal + ".damaged"));
    }

    [Fact]
    public void Damage_before_the_last_line_is_refused_and_nothing_is_touched()
    {
        using NightFolder night = new();
        night.Write(Good + "{}\n" + Good + "{\"at");

        JournalOpening opening = Journal.OpenMending(night.Journal, TimeProvider.System);

        Assert.Contains("line 2 has no \"at\"", opening.Refusal, StringComparison.Ordinal);
        Assert.Equal(Good + "{}\n" + Good + "{\"at", night.Text);
        Assert.False(File.Exists(night.Journal + ".damaged"));
    }

    [Fact]
    public void A_damaged_last_line_with_an_end_was_not_torn_and_is_refused()
    {
        using NightFolder night = new();
        night.Write(Good + "{\"at\n");

        Assert.False(Journal.OpenMending(night.Journal, TimeProvider.System).IsOpen);
    }

    [Fact]
    public void Where_nothing_can_be_set_aside_the_journal_is_refused_and_as_it_was()
    {
        using NightFolder night = new();
        night.Write(Good + "{\"at");
        Directory.CreateDirectory(night.Journal + ".damaged");

        Assert.False(Journal.OpenMending(night.Journal, TimeProvider.System).IsOpen);
        Assert.Equal(Good + "{\"at", night.Text);
    }

    private static Journal Mend(NightFolder night)
    {
        JournalOpening opening = Journal.OpenMending(night.Journal, TimeProvider.System);
        Assert.Null(opening.Refusal);
        return opening.Journal!;
    }
}
