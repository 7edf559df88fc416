using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Benchmarks.Energy;
using Sock.Tests.Shared;
using Xunit;

namespace Sock.Firmware.Tests.Energy;

public class EnergyReportTests
{
    private const string Begin = "<!-- energy: printed by the program, held current by a test -->\n```text\n";
    private const string Fatal = "goal missed by one alone: ";
    private const int NameWidth = 48;
    private const string End = "\n```\n<!-- /energy -->";

    [Fact]
    public async Task The_tables_in_the_documentation_are_what_the_program_prints()
    {
        string document = RepositoryRoot.File("docs", "power.md");
        string printed = string.Join('\n', EnergyReport.Of(LivedEvenings.All));
        string text = await File.ReadAllTextAsync(document, TestContext.Current.CancellationToken);
        string shown = Between(text);
        if (Environment.GetEnvironmentVariable("UPDATE_POWER") == "1")
        {
            await File.WriteAllTextAsync(document, text.Replace(Begin + shown + End, Begin + printed + End, StringComparison.Ordinal), TestContext.Current.CancellationToken);
            shown = printed;
        }

        Assert.True(shown == printed, $"docs/power.md shows other tables than the program prints; UPDATE_POWER=1 writes them anew. It prints:\n{printed}");
    }

    [Fact]
    public void A_goal_that_is_missed_is_told()
    {
        MeasuredEvening awake = NaiveDesigns.AwakeRadioOnDemand(LivedEvenings.Calm);

        IReadOnlyList<string> lines = EnergyReport.Of([awake]);

        Assert.Contains("goal, at most 5 mA and at least 18 evenings: missed", lines);
        Assert.DoesNotContain(lines, line => line.EndsWith("  met", StringComparison.Ordinal));
    }

    [Fact]
    public void A_goal_that_is_missed_in_one_evening_only_is_told_too()
    {
        MeasuredEvening awake = NaiveDesigns.AwakeRadioOnDemand(LivedEvenings.Calm) with { Name = "awake" };

        Assert.Contains("goal, at most 5 mA and at least 18 evenings: missed", EnergyReport.Of([LivedEvenings.Calm, awake]));
    }

    [Fact]
    public void The_figures_that_break_the_goal_alone_are_those_whose_lines_say_so()
    {
        IReadOnlyList<string> lines = EnergyReport.Of(LivedEvenings.All);
        string told = lines.Single(line => line.StartsWith(Fatal, StringComparison.Ordinal))[Fatal.Length..];

        Assert.Equal(
            lines.Where(line => line.EndsWith("  missed", StringComparison.Ordinal) && !line.StartsWith("all of them", StringComparison.Ordinal))
                .Select(line => line[..NameWidth].TrimEnd()),
            told == "none" ? [] : told.Split("; "));
    }

    private static string Between(string text)
    {
        int start = text.IndexOf(Begin, StringComparison.Ordinal);
        Assert.True(start >= 0, "docs/power.md has no block that begins with " + Begin);
        start += Begin.Length;
        return text[start..text.IndexOf(End, start, StringComparison.Ordinal)];
    }
}
