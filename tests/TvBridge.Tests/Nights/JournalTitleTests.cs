using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using TvBridge.Nights;
using TvBridge.Rules;
using Xunit;

namespace TvBridge.Tests.Nights;

/// <summary>Titles come from the network: whatever they hold, an entry stays one line, and the title comes back.</summary>
public class JournalTitleTests
{
    private static readonly string[] Pieces =
    [
        "\n", "\r", "\r\n", "\0", "\t", "\u001b[2J", "\"", "\\", "\\n", "{", "}", "\u0085", "\u2028", "\u2029", "\u007f", "\u009b", "\ufeff", "\u202e",
        "😴", "👩‍👩‍👧", "é", "e\u0301", "日本", "\uffff", " ", "a", "Z", "0", "'", "<", "&", "/",
    ];

    [Fact]
    public void Any_title_comes_back_from_one_line()
    {
        const int Seed = 20261121;
        Random random = new(Seed);
        for (int round = 0; round < 40; round++)
        {
            using NightFolder night = new();
            string[] titles = [.. Enumerable.Range(0, 50).Select(_ => AnyTitle(random))];
            using (Journal journal = night.Open())
            {
                Array.ForEach(titles, title => journal.Append(PauseWith(title)));
            }

            string[] lines = night.Text.Split('\n');
            Assert.Equal(51, lines.Length);
            Assert.Equal(string.Empty, lines[50]);
            for (int i = 0; i < 50; i++)
            {
                string? title = JsonDocument.Parse(lines[i]).RootElement.GetProperty("title").GetString();
                Assert.True(title == titles[i], $"seed {Seed}, round {round}, title {i}: {lines[i]}");
                Assert.True(lines[i].EnumerateRunes().All(r => !Rune.IsControl(r) && r.Value is not (0x2028 or 0x2029)), lines[i]);
            }

            night.Open().Dispose();
        }
    }

    [Theory]
    [InlineData("\ud800")]
    [InlineData("a\udc00b")]
    [InlineData("\udc00\ud800")]
    public void Half_a_character_is_replaced_and_the_journal_stays_readable(string title)
    {
        using NightFolder night = new();
        using (Journal journal = night.Open())
        {
            journal.Append(PauseWith(title));
        }

        Assert.Contains('\ufffd', JsonDocument.Parse(night.Text).RootElement.GetProperty("title").GetString()!);
        night.Open().Dispose();
    }

    [Theory]
    [InlineData("x")]
    [InlineData("\u0001")]
    [InlineData("😴")]
    [InlineData("日")]
    public void A_text_without_end_is_cut_and_its_line_stays_below_16_KiB(string piece)
    {
        string endless = string.Concat(Enumerable.Repeat(piece, 100_000));
        using NightFolder night = new();
        using (Journal journal = night.Open())
        {
            JournalEntry entry = PauseWith(endless) with { Sock = endless, Tv = endless, Text = endless };
            Assert.True(journal.Append(entry).IsWritten);
        }

        Assert.InRange(night.Bytes.Length, 2000, 16 * 1024);
        string title = JsonDocument.Parse(night.Text).RootElement.GetProperty("title").GetString()!;
        Assert.EndsWith(piece + "…", title, StringComparison.Ordinal);
        Assert.InRange(title.Length, 499, 500);
        night.Open().Dispose();
    }

    private static JournalEntry PauseWith(string title) => JournalEntry.Pause(
        Evening.Asleep, "Sock-A1B2", 12, Evening.StillSince, "tv", PauseOutcome.Paused, true, 1, title, null);

    private static string AnyTitle(Random random)
    {
        StringBuilder title = new();
        for (int i = random.Next(0, 30); i > 0; i--)
        {
            if (random.Next(2) == 0)
            {
                title.Append(Pieces[random.Next(Pieces.Length)]);
            }
            else
            {
                int scalar = random.Next(0x10FFFF - 0x800);
                title.Append(new Rune(scalar < 0xD800 ? scalar : scalar + 0x800).ToString());
            }
        }

        return title.ToString();
    }
}
