using System;
using System.Linq;
using System.Text;
using Circuit.Boards;
using Workshop.Output;

namespace Circuit.Rules;

/// <summary>The rules and figures of a board as a page of Markdown.</summary>
public static class RulesReport
{
    /// <summary>The page, for all variants of the board.</summary>
    public static GeneratedFile Of(BoardProfile board)
    {
        ArgumentNullException.ThrowIfNull(board);
        RulesTable table = RulesTable.Of(board);
        StringBuilder page = new();
        page.Append("<!-- SPDX-License-Identifier: CERN-OHL-P-2.0 -->\n<!-- Made by tools/Circuit from the circuit: what is changed here is lost. -->\n\n");
        page.Append($"# Rules of {board.ShortName}\n\n{board.Firmware.Title}. {table.Verdict}\n\n");
        page.Append($"Every figure is the worst case of the parts' data sheets: resistors 1 % off, the cell just charged or nearly empty, everything on at once. Not in them: with a nearly empty cell the regulator gives somewhat less than {Figure.Text(board.Supply.SupplyV)} V. **Nothing was measured: no board was built.** ");
        page.Append("\"Spare\" is what is left to the limit, in percent of the limit. A remark names what nobody could look up. The same table, shorter:\n\n");
        page.Append($"    dotnet run --project tools/Circuit -- rules --board {board.ShortName}\n\n");
        page.Append("## Figures\n\n| rule | figure | worst case | limit | spare | in | how it is reckoned | remark |\n|---|---|---|---|---|---|---|---|\n");
        foreach (RulesRow row in table.Rows)
        {
            Margin margin = row.Margin;
            page.Append($"| {row.Rule} | {margin.Quantity} | {Figure.Text(margin.Value)} {margin.Unit} | {margin.LimitText} | {row.Spare} | {row.Variants} | {margin.Formula} | {margin.Doubt} |\n");
        }

        page.Append("\n## Rules\n\n| rule | what it asks for | here |\n|---|---|---|\n");
        foreach (Rule rule in RuleBook.All)
        {
            string state = table.BrokenRules.Contains(rule.Id) ? "**broken**" : "holds";
            page.Append($"| {rule.Id} | {rule.Sentence} | {state} |\n");
        }

        if (table.Broken.Count > 0)
        {
            page.Append("\n## Broken\n\n");
            foreach (string sentence in table.Broken)
            {
                page.Append($"* {sentence}\n");
            }
        }

        page.Append($"\n## Where the board's figures are from\n\n{board.Supply.Source}.\n");
        return new GeneratedFile($"hardware/schematics/{board.ShortName}/rules.md", page.ToString());
    }
}
