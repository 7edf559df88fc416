using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Knit.Cli;
using Knit.Patterns;
using Sock.Tests.Shared;
using Xunit;

namespace Knit.Tests.Patterns;

public partial class PatternsReadmeTests
{
    private const string SizesBegin = "<!-- sizes: made by that command, held by a test -->\n```text\n";
    private const string SizesEnd = "```\n<!-- /sizes -->";

    private static readonly string Folder = RepositoryRoot.File("knitting-patterns");

    private static string Readme => File.ReadAllText(Path.Combine(Folder, "README.md")).ReplaceLineEndings("\n");

    public static TheoryData<string> Patterns => [.. Directory.EnumerateFiles(Folder, "*" + PatternFile.Ending).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Each_pattern_stands_in_the_table_with_its_skill_its_summary_and_its_colorways(string file)
    {
        Pattern pattern = PatternFile.Read(Path.Combine(Folder, file));

        string row = Assert.Single(Readme.Split('\n'), line => line.StartsWith($"| [{pattern.Title}](made/{pattern.Name}/{pattern.Name}.md) | {pattern.Skill} |", StringComparison.Ordinal));
        Assert.Contains($"| {pattern.Summary} |", row);
        Assert.All(pattern.Colorways, colorway => Assert.Contains($"{colorway.Name} (", row));
    }

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Each_pattern_has_three_colorways_and_says_something_of_its_own(string file)
    {
        Pattern pattern = PatternFile.Read(Path.Combine(Folder, file));

        Assert.Equal(3, pattern.Colorways.Count);
        Assert.Equal(3, pattern.Colorways.Select(colorway => colorway.Name).Distinct().Count());
        Assert.Equal("CC-BY-4.0", pattern.Licence);
        Assert.Equal(file == "plain-sock.knit", pattern.Chart is null);
    }

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Each_picture_is_whole_at_least_once_on_the_smallest_leg_and_twice_on_an_adults(string file)
    {
        Pattern pattern = PatternFile.Read(Path.Combine(Folder, file));

        Assert.All(pattern.Chart is null ? [] : pattern.Sizes, size => Assert.InRange(pattern.NumbersOf(new Choice(size)).Whole("chartTimes"), size.TakesPocket ? 2 : 1, 7));
    }

    [Fact]
    public void The_table_of_sizes_is_what_the_command_prints()
    {
        string printed = Sizes("plain-sock");
        int begin = Readme.IndexOf(SizesBegin, StringComparison.Ordinal) + SizesBegin.Length;
        int end = Readme.IndexOf(SizesEnd, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("UPDATE_KNIT") == "1")
        {
            File.WriteAllText(Path.Combine(Folder, "README.md"), Readme[..begin] + printed + Readme[end..]);
            return;
        }

        // UPDATE_KNIT=1 dotnet test tests/Knit.Tests writes it anew.
        Assert.Equal(printed, Readme[begin..end]);
    }

    [Theory]
    [InlineData("ours, Adult S at 30 x 42", "plain-sock", "Adult S", "30x42")]
    [InlineData("ours, Adult S", "plain-sock", "Adult S", null)]
    [InlineData("ours, Adult L", "plain-sock", "Adult L", null)]
    [InlineData("ours, Cinema, Adult S", "cinema", "Adult S", null)]
    public void Our_figures_beside_other_patterns_are_what_the_command_prints(string name, string pattern, string size, string? gauge)
    {
        string[][] rows = [.. Sizes(pattern, gauge).Split('\n').Select(line => Columns().Split(line.Trim())).Where(cells => cells[0] == size)];
        string[] ours = [.. Assert.Single(Readme.Split('\n'), line => line.StartsWith($"| {name} |", StringComparison.Ordinal)).Split('|').Select(cell => cell.Trim())];

        // Stitches, flap, turn, picked up, gusset, and from the table above it the meters of a pair.
        Assert.Equal([rows[1][1], rows[1][3], rows[1][4], rows[1][5], rows[1][6], $"{rows[0][7]} m"], ours[2..8]);
    }

    [Fact]
    public void It_says_at_its_top_that_nobody_has_knitted_them() =>
        Assert.InRange(Readme.IndexOf("**Nobody has knitted these yet.**", StringComparison.Ordinal), 0, 400);

    private static string Sizes(string pattern, string? gauge = null)
    {
        using StringWriter output = new();
        IEnumerable<string> options = gauge is null ? [] : ["--gauge", gauge];
        Assert.Equal(0, CommandLine.Run(["sizes", Path.Combine(Folder, pattern + PatternFile.Ending), .. options], output, TextWriter.Null));
        return output.ToString().ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
    }

    [GeneratedRegex(" {2,}")]
    private static partial Regex Columns();
}
