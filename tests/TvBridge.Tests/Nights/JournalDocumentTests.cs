using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Sock.Tests.Shared;
using TvBridge.Nights;
using Xunit;

namespace TvBridge.Tests.Nights;

/// <summary>docs/journal.md is what other programs are written by: it shows what is written, and names every key.</summary>
public class JournalDocumentTests
{
    private static readonly string Document = File.ReadAllText(RepositoryRoot.File("docs", "journal.md"));

    [Fact]
    public void The_evening_that_it_shows_is_what_is_written()
    {
        using NightFolder night = new();
        using (Journal journal = night.Open())
        {
            Array.ForEach(Evening.Entries, entry => journal.Append(entry));
        }

        Assert.Equal(night.Text, Regex.Match(Document, "```journal\n(.*?)```", RegexOptions.Singleline).Groups[1].Value);
    }

    [Fact]
    public void Every_key_that_is_written_stands_in_the_row_of_its_kind_and_in_the_table_of_keys()
    {
        using NightFolder night = new();
        using (Journal journal = night.Open())
        {
            Array.ForEach(Evening.Entries, entry => journal.Append(entry with { Text = "A problem." }));
            journal.Append(Evening.Pausing);
            journal.Append(JournalEntry.Note(Evening.Asleep, "A note."));
            journal.Append(JournalEntry.Problem(Evening.Asleep, "A problem."));
        }

        string firstTable = Document[..Document.IndexOf("| key |", StringComparison.Ordinal)];
        string[] kinds = [.. Regex.Matches(firstTable, "^\\| `[a-z-]+` \\|.*`[a-zA-Z]+` ?\\|$", RegexOptions.Multiline).Select(row => row.Value)];
        Assert.Equal(7, kinds.Length);
        foreach (string line in night.Text.TrimEnd().Split('\n'))
        {
            List<JsonProperty> properties = [.. JsonDocument.Parse(line).RootElement.EnumerateObject()];
            string kind = properties.Single(p => p.Name == "kind").Value.GetString()!;
            string row = Assert.Single(kinds, r => r.StartsWith($"| `{kind}` |", StringComparison.Ordinal));
            Assert.Equal(["at", "kind", "sock", "episode"], properties.Take(4).Select(p => p.Name));
            bool mayHaveText = kind is not ("heard" or "bookmark");
            Assert.All(properties.Skip(4).Where(p => mayHaveText || p.Name != "text"), p => Assert.Contains($"`{p.Name}`", row, StringComparison.Ordinal));
            Assert.All(properties, p => Assert.Contains($"\n| `{p.Name}` | ", Document, StringComparison.Ordinal));
        }
    }
}
