using System;
using System.IO;
using System.Linq;
using Circuit.Boards;
using Circuit.Cli;
using Circuit.Netlist;
using Circuit.Rules;
using Sock.Tests.Shared;
using Workshop.Output;
using Xunit;

namespace Circuit.Tests.Rules;

/// <summary>What people see of the rules: the command's table and the page beside the schematics.</summary>
public class RulesOutputTests
{
    public static TheoryData<string> Boards => [.. BoardProfiles.All.Select(board => board.ShortName)];

    [Fact]
    public void The_command_ends_well_and_has_a_table_for_each_board_that_fits_a_line()
    {
        (int exit, string output, string error) = Run("rules");

        Assert.Equal((0, string.Empty), (exit, error));
        Assert.All(BoardProfiles.All, board => Assert.Contains($"{board.Firmware.Title}: {RuleBook.All.Count} of {RuleBook.All.Count} rules hold in minimal, full, classic; ", output, StringComparison.Ordinal));
        Assert.All(output.Split('\n'), line => Assert.True(line.TrimEnd('\r').Length <= 140, line));
        Assert.DoesNotContain('\u001b', output);
    }

    [Fact]
    public void A_row_has_the_worst_case_the_limit_and_what_is_to_spare()
    {
        (_, string output, _) = Run("rules", "--board", "feather-v2", "--variant", "full");

        string row = output.Split('\n').Single(line => line.StartsWith("switch-load", StringComparison.Ordinal) && line.Contains("for good", StringComparison.Ordinal));
        Assert.Equal(["switch-load", "load of SW1 for good", "207 mA", "<= 300 mA", "30 %", "full", "limit not checked"], row.Trim().Split("  ").Select(cell => cell.Trim()).Where(cell => cell.Length > 0));
    }

    [Theory]
    [InlineData("--board", "uno", "--board is 'uno'; expected one of feather-v2, xiao-s3, devkit; choose one of these.")]
    [InlineData("--variant", "huge", "--variant is 'huge'; expected minimal, full or classic; choose one of these.")]
    public void An_unknown_board_or_variant_is_refused(string option, string value, string message)
    {
        (int exit, string output, string error) = Run("rules", option, value);

        Assert.Equal((2, string.Empty, message), (exit, output, error.Trim()));
    }

    [Fact]
    public void A_broken_circuit_ends_with_1_and_says_which_rule_where_and_what_to_do()
    {
        SeededFault fault = SeededFaults.All.Single(fault => fault.Name == "reversed-diode");
        using StringWriter output = new();

        int exit = RulesCommand.Print([new RulesTable([fault.Make()])], output);

        Assert.Equal(1, exit);
        string oneLine = string.Join(" ", output.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("BROKEN in full, flyback-diode: " + fault.Sentence, oneLine, StringComparison.Ordinal);
        Assert.Contains($"{RuleBook.All.Count - 1} of {RuleBook.All.Count} rules hold in full; ", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_beyond_its_limit_is_marked_in_the_table()
    {
        RulesTable table = new([PartFaults.Value("feather-v2-minimal", "led-resistor", "22 ohm")]);

        string[] rows = [.. RulesText.Of(table).Where(line => line.StartsWith("led-current", StringComparison.Ordinal))];

        Assert.Equal(2, rows.Length);
        Assert.All(rows, row => Assert.Contains("BROKEN", row, StringComparison.Ordinal));
        Assert.DoesNotContain(table.WithoutFigure, rule => rule.Id == "led-current");
    }

    [Theory]
    [MemberData(nameof(Boards))]
    public void The_page_has_every_rule_and_every_formula_and_is_the_same_each_time(string name)
    {
        BoardProfile board = BoardProfiles.Find(name);

        GeneratedFile page = RulesReport.Of(board);

        Assert.Equal($"hardware/schematics/{name}/rules.md", page.Path);
        Assert.Equal(page.Text, RulesReport.Of(board).Text);
        Assert.StartsWith("<!-- SPDX-License-Identifier: CERN-OHL-P-2.0 -->\n", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', page.Text);
        Assert.EndsWith(".\n", page.Text, StringComparison.Ordinal);
        Assert.All(RuleBook.All, rule => Assert.Contains($"\n| {rule.Id} | {rule.Sentence} | holds |\n", page.Text, StringComparison.Ordinal));
        Assert.All(RulesTable.Of(board).Rows, row => Assert.Contains(row.Margin.Formula, page.Text, StringComparison.Ordinal));
        Assert.All(page.Text.Split('\n').Where(line => line.StartsWith("| led-current", StringComparison.Ordinal)).SkipLast(1), line => Assert.Equal(9, line.Count(letter => letter == '|')));
    }

    [Fact]
    public void A_formula_has_the_numbers_put_in() =>
        Assert.Contains("| led-current | current of D1 | 1.72 mA | at most 20 mA (D1 for good) | 91 % | all | (3.3 V - 1.6 V) / 990 ohm | limit not checked |\n", RulesReport.Of(BoardProfiles.Find("feather-v2")).Text, StringComparison.Ordinal);

    [Fact]
    public void What_all_variants_have_equal_stands_once_and_what_differs_names_its_variants()
    {
        RulesTable table = RulesTable.Of(BoardProfiles.Find("feather-v2"));

        Assert.Equal(["all"], table.Rows.Where(row => row.Margin.Quantity == "current of D1").Select(row => row.Variants));
        Assert.Equal(["minimal", "full", "classic"], table.Rows.Where(row => row.Margin.Quantity == "load of BT1").Select(row => row.Variants));
    }

    [Fact]
    public void What_is_left_is_rounded_down()
    {
        RulesRow row = new("led-current", new Margin("current", "mA", 19.01, Bound.AtMost, 20, "D1", "as told"), VariantNames.Of(Variant.Full));

        Assert.Equal("4 %", row.Spare);
    }

    private static (int Exit, string Output, string Error) Run(params string[] args)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        int exit = CommandLine.Run(args, output, error);
        return (exit, output.ToString(), error.ToString());
    }
}
