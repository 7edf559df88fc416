using System.CommandLine;
using System.IO;
using System.Linq;
using Circuit.Boards;
using Circuit.Designs;
using Circuit.Lists;
using Circuit.Netlist;
using Workshop.Cli;
using Workshop.Output;

namespace Circuit.Cli;

/// <summary><c>bom</c>: what to order.</summary>
internal static class BomCommand
{
    public static Command Make(TextWriter output)
    {
        Option<string> board = CommonOptions.Board();
        Option<string> variant = CommonOptions.Variant();
        Option<bool> csv = new("--csv") { Description = "As a table for a spreadsheet." };
        Option<string?> root = CommonOptions.Root();
        Command command = new("bom", "Prints the shopping list of a circuit.") { board, variant, csv, root };
        command.SetAction(parsed =>
        {
            CircuitDesign design = SockCircuit.Create(BoardProfiles.Find(parsed.GetValue(board)!), VariantNames.Find(parsed.GetValue(variant)!));
            Bom bom = Bom.Of(design, Prices(parsed.GetValue(root)));
            if (parsed.GetValue(csv))
            {
                output.Write(BomFiles.CsvText(bom));
            }
            else
            {
                Print(bom, new Page(output));
            }

            return ExitCode.Done;
        });
        return command;
    }

    // The list is of use without the repository too; a root that was named has to be one.
    private static PriceList Prices(string? root)
    {
        Repository? repository = root is null ? Repository.Above(Directory.GetCurrentDirectory()) : Repository.Find(root);
        return repository is null ? PriceList.Empty : PriceFile.Read(repository, CommonOptions.Today());
    }

    private static void Print(Bom bom, Page page)
    {
        page.Line($"{bom.Design.Board.Firmware.Title}, {VariantNames.Of(bom.Design.Variant)}: {BomPage.Counts(bom)}");
        bool isPriced = bom.PricedCount > 0;
        string[] header = isPriced ? ["for", "qty", "what", "value", "maker and number", "cost"] : ["for", "qty", "what", "value", "maker and number"];
        page.Table(header, bom.Lines.Select(line => (string[])
        [
            line.IsAccessory ? "-" : string.Join(' ', line.References),
            line.QuantityUnit == "pcs" ? line.QuantityText : $"{line.QuantityText} {line.QuantityUnit}",
            line.Description,
            line.Value,
            line.Manufacturer == "any" ? line.PartNumber : $"{line.Manufacturer} {line.PartNumber}",
            .. isPriced ? (string[])[PriceText.Of(line)] : [],
        ]));
        page.Line("Make sure before you solder:");
        page.Table(["for", "what"], bom.Lines.Where(line => line is { IsAccessory: false, Note: not null }).Select(line => (string[])[string.Join(' ', line.References), line.Note!]));
        page.Line(PriceText.Total(bom));
        page.Line($"What does as well: hardware/schematics/{bom.Design.Board.ShortName}/{bom.Design.Name}-bom.md. Nobody has built this circuit yet.");
    }
}
