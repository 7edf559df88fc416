using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Circuit.Boards;
using Circuit.Designs;
using Circuit.Netlist;
using Circuit.Rules;
using Workshop.Cli;

namespace Circuit.Cli;

/// <summary><c>rules</c>: what the circuits have to keep, and how much there is to spare.</summary>
public static class RulesCommand
{
    /// <summary>The command.</summary>
    public static Command Make(TextWriter output)
    {
        Option<string?> board = new("--board") { Description = "Only this board; all by default.", HelpName = string.Join('|', BoardProfiles.All.Select(each => each.ShortName)) };
        Option<string?> variant = new("--variant") { Description = "Only this variant; all by default.", HelpName = string.Join('|', VariantNames.All.Select(VariantNames.Of)) };
        Command command = new("rules", "Judges the circuits by all rules and prints the figures with their limits; ends with 1 if a rule is broken.") { board, variant };
        command.SetAction(parsed =>
        {
            string? boardName = parsed.GetValue(board);
            string? variantName = parsed.GetValue(variant);
            IReadOnlyList<BoardProfile> boards = boardName is null ? BoardProfiles.All : [BoardProfiles.Find(boardName)];
            IReadOnlyList<Variant> variants = variantName is null ? VariantNames.All : [VariantNames.Find(variantName)];
            return Print([.. boards.Select(each => new RulesTable([.. variants.Select(one => SockCircuit.Create(each, one))]))], output);
        });
        return command;
    }

    /// <summary>Prints the tables; 1 where something in them is broken.</summary>
    public static int Print(IReadOnlyList<RulesTable> tables, TextWriter output)
    {
        foreach (RulesTable table in tables)
        {
            output.WriteLine($"{table.Board.Firmware.Title}: {table.Verdict}");
            foreach (string line in RulesText.Of(table))
            {
                output.WriteLine(line);
            }

            output.WriteLine();
        }

        output.WriteLine("Worst cases of data sheets; nothing was measured. The formulas: hardware/schematics/BOARD/rules.md.");
        return tables.All(table => table.Broken.Count == 0) ? ExitCode.Done : ExitCode.Failed;
    }
}
