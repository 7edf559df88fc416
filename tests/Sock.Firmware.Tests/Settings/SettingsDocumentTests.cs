using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.RegularExpressions;
using Sock.Firmware.Settings;
using Sock.Tests.Shared;
using Xunit;

namespace Sock.Firmware.Tests.Settings;

/// <summary>docs/settings.md is what makers write their files by: its table, its examples and its refusals must be the firmware's.</summary>
public class SettingsDocumentTests
{
    private static readonly string FilePath = RepositoryRoot.File("docs", "settings.md");

    [Fact]
    public void The_table_is_that_of_the_firmware()
    {
        string document = File.ReadAllText(FilePath);
        string shown = Between(document, "writes it anew -->\n", "<!-- /settings -->");
        string expected = Table();
        if (Environment.GetEnvironmentVariable("UPDATE_SETTINGS") == "1")
        {
            File.WriteAllText(FilePath, document.Replace("writes it anew -->\n" + shown, "writes it anew -->\n" + expected, StringComparison.Ordinal));
            shown = expected;
        }

        Assert.True(shown == expected, "docs/settings.md shows another table than the firmware has; UPDATE_SETTINGS=1 writes it anew. Expected:\n" + expected);
    }

    [Fact]
    public void The_example_is_taken()
    {
        SockSettings settings = SettingsBench.Taken(Between(Block("example"), "```cfg\n", "```"));

        Assert.Equal(SettingsProfile.Calm, settings.Profile);
        Assert.Equal(60, settings.SnoozeMinutes);
        Assert.False(settings.Vibrates);
    }

    [Fact]
    public void The_sample_of_a_pairing_is_refused_for_its_key()
    {
        byte[] text = Encoding.ASCII.GetBytes(Between(Block("sample"), "```cfg\n", "```"));
        SettingsRefusals refusals = new();

        Assert.False(PairingText.Parse(text, text.Length, new byte[16], new byte[6], refusals));
        Assert.Contains("key is a published sample", Assert.Single(SettingsBench.Sentences(refusals)), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_refusal_in_the_list_is_what_the_firmware_says()
    {
        MatchCollection rows = Regex.Matches(Between(File.ReadAllText(FilePath), "<!-- refusals", "<!-- /refusals -->"), @"^\| `(?<lines>.+)` \| (?<text>.+) \|$", RegexOptions.Multiline);
        Assert.Equal(11, rows.Count);
        foreach (Match row in rows)
        {
            byte[] text = Encoding.UTF8.GetBytes(SettingsBench.With(row.Groups["lines"].Value.Replace('⏎', '\n')));
            Assert.Contains(row.Groups["text"].Value + "; ", SettingsBench.Refusals(text).Sentence(0), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("", "the file holds no setting")]
    [InlineData("board = auto", "this is the first setting; expected version = 1 before all others")]
    [InlineData("version = 2", "version is 2; expected 1, the one this firmware knows")]
    [InlineData("version = 1", "the file stops without end = yes, so it may have been cut off")]
    public void The_refusals_of_whole_files_stand_there_too(string text, string sentence)
    {
        Assert.Contains(sentence, SettingsBench.Refusals(text).Sentence(0), StringComparison.Ordinal);
        Assert.Contains($"| {sentence} | ", File.ReadAllText(FilePath), StringComparison.Ordinal);
    }

    private static string Table()
    {
        StringBuilder table = new("| name | value | default | meaning |\n|---|---|---|---|\n");
        foreach (SettingKey key in SettingsTable.Create())
        {
            string allowed = key.Allowed;
            foreach (string word in key.Words ?? (IEnumerable<string>)[])
            {
                allowed = Regex.Replace(allowed, $"(?<![`\\w-]){Regex.Escape(word)}(?![`\\w-])", $"`{word}`");
            }

            string defaultText = key.DefaultText.Length == 0 ? "nothing" : $"`{key.DefaultText}`";
            table.Append($"| `{key.Name}` | {allowed} | {defaultText} | {key.Meaning} |\n");
        }

        return table.ToString();
    }

    private static string Block(string name) => Between(File.ReadAllText(FilePath), $"<!-- {name}:", "\n```\n") + "\n```\n";

    private static string Between(string text, string from, string to)
    {
        int start = text.IndexOf(from, StringComparison.Ordinal);
        Assert.True(start >= 0, $"docs/settings.md has no '{from}'.");
        start += from.Length;
        return text[start..text.IndexOf(to, start, StringComparison.Ordinal)];
    }
}
