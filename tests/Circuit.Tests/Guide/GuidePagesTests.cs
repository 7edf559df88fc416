using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Circuit.Case;
using Circuit.Designs;
using Sock.Tests.Shared;
using Xunit;

namespace Circuit.Tests.Guide;

public partial class GuidePagesTests
{
    public static TheoryData<string> Pages =>
        [.. Directory.GetFiles(RepositoryRoot.File("docs", "make-one"), "*.md").Append(RepositoryRoot.File("hardware", "README.md")).Where(File.Exists).Select(Relative).Order()];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_to_a_file_and_a_heading_that_are_there(string page)
    {
        string[] broken = [.. Broken(page, Read(page))];

        Assert.True(broken.Length == 0, $"{page} leads to what is not there: {string.Join(", ", broken)}");
    }

    [Fact]
    public void A_link_to_nowhere_is_found() =>
        Assert.Equal(["no-such-page.md", "../led.md#no-such-heading"], Broken("docs/make-one/README.md", "[a](no-such-page.md) [b](../led.md#no-such-heading) [c](../led.md#the-light) [d](1-order.md)"));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_part_that_is_named_is_in_a_circuit_with_that_value(string page)
    {
        string[] wrong = [.. WrongParts(Read(page))];

        Assert.True(wrong.Length == 0, $"{page} names what no circuit has: {string.Join(", ", wrong)}");
    }

    [Fact]
    public void A_part_that_is_not_there_and_a_value_that_is_another_are_found() =>
        Assert.Equal(["R77", "R1 (2 kohm)"], WrongParts("R1 (1 kohm), R77 and R1 (2 kohm), pin D77"));

    [Fact]
    public void Each_part_of_each_circuit_is_in_the_lists_of_what_to_solder_with_its_value()
    {
        string[] rows = Read("docs/make-one/3-solder.md").Split('\n');
        foreach ((string reference, string value) in SockCircuit.All.SelectMany(design => design.Components).Select(component => (component.Reference, component.Part.ValueText)).Distinct())
        {
            if (reference is "U1" or "U2" or "BT1")
            {
                continue;
            }

            Assert.True(Array.Exists(rows, row => row.StartsWith('|') && Regex.IsMatch(row, $@"\b{reference}\b") && row.Contains($"| {value} |", StringComparison.Ordinal)), $"{reference} with {value} is in no row");
        }
    }

    [Fact]
    public void The_sizes_of_case_and_pouch_are_those_that_follow_from_the_module()
    {
        string path = RepositoryRoot.File("docs", "make-one", "5-enclosure.md");
        string text = File.ReadAllText(path).ReplaceLineEndings("\n");
        int begin = text.IndexOf(CaseTable.Begin, StringComparison.Ordinal) + CaseTable.Begin.Length;
        int end = text.IndexOf(CaseTable.End, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("UPDATE_GUIDE") == "1")
        {
            File.WriteAllText(path, text[..begin] + CaseTable.Markdown() + text[end..]);
            return;
        }

        // UPDATE_GUIDE=1 dotnet test tests/Circuit.Tests writes it anew.
        Assert.Equal(CaseTable.Markdown(), text[begin..end]);
    }

    [Fact]
    public void Figures_of_the_case_in_the_text_are_its_parameters()
    {
        string text = Read("docs/make-one/5-enclosure.md");

        Assert.Contains($"rounded by {CaseParameters.Round(CaseParameters.LegEdgeMm)} mm, walls of {CaseParameters.Round(CaseParameters.WallMm)} mm", text);
        Assert.Contains($"sew both sides, {CaseParameters.Round(FeltTemplate.SeamMm)} mm from the edge", text);
        Assert.Contains($"wool felt of {CaseParameters.Round(FeltTemplate.FeltMm)} mm", text);
    }

    private static IEnumerable<string> Broken(string page, string text)
    {
        foreach (string link in Link().Matches(text).Select(match => match.Groups[1].Value).Where(link => !link.Contains("://", StringComparison.Ordinal)))
        {
            string[] parts = link.Split('#', 2);
            string target = parts[0].Length == 0 ? RepositoryRoot.File(page) : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(RepositoryRoot.File(page))!, parts[0]));
            bool isThere = File.Exists(target) || Directory.Exists(target);
            if (!isThere || (parts.Length == 2 && !Anchors(target).Contains(parts[1])))
            {
                yield return link;
            }
        }
    }

    // As the web page of the repository makes them: lower case, signs away, spaces to dashes.
    private static IEnumerable<string> Anchors(string file) => Heading().Matches(File.ReadAllText(file).ReplaceLineEndings("\n"))
        .Select(match => Sign().Replace(match.Groups[1].Value.Trim().ToLowerInvariant(), string.Empty).Replace(' ', '-'));

    private static IEnumerable<string> WrongParts(string text)
    {
        HashSet<string> references = [.. SockCircuit.All.SelectMany(design => design.Components).Select(component => component.Reference)];
        HashSet<string> values = [.. SockCircuit.All.SelectMany(design => design.Components).Select(component => $"{component.Reference} ({component.Part.ValueText})")];
        foreach (Match match in Reference().Matches(text))
        {
            string reference = match.Groups[1].Value;
            if (!references.Contains(reference))
            {
                yield return reference;
            }
            else if (match.Groups[2].Success && !values.Contains($"{reference} ({match.Groups[2].Value})"))
            {
                yield return $"{reference} ({match.Groups[2].Value})";
            }
        }
    }

    private static string Read(string page) => File.ReadAllText(RepositoryRoot.File(page)).ReplaceLineEndings("\n");

    private static string Relative(string file) => Path.GetRelativePath(RepositoryRoot.Path, file).Replace('\\', '/');

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex Sign();

    // A board's own pins have names like parts (D3): the text calls them "pin D3".
    [GeneratedRegex(@"(?<!pin |pins |[\w/-])((?:BT|SW|[RCDQMUJ])\d+)\b(?: \(([^)]*)\))?")]
    private static partial Regex Reference();
}
