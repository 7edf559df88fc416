using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Circuit.Output;

namespace Circuit.Lists;

/// <summary>The list of parts as a page of Markdown.</summary>
public static class BomPage
{
    /// <summary>The header of the table of parts; what reads the page back looks for it.</summary>
    public const string PartsHeader = "| references | quantity | part | value | maker and number |";

    /// <summary>The header of the table of what is in no net.</summary>
    public const string AccessoriesHeader = "| quantity | what | for |";

    /// <summary>The page.</summary>
    public static string Of(Bom bom)
    {
        ArgumentNullException.ThrowIfNull(bom);
        StringBuilder page = new();
        page.Append(Licence.Comment).Append('\n');
        page.Append($"# Parts of {bom.Design.Name}\n\n{bom.Design.Board.Firmware.Title}. {Counts(bom)} Nobody has built it yet: read *Before you solder* below before you order.\n\n");
        Table(page, PartsHeader, bom.Lines.Where(line => !line.IsAccessory).Select(line => (string[])
            [string.Join(' ', line.References), line.QuantityText, line.Description, line.Value, Maker(line)]));
        page.Append("\n## From the drawer\n\n");
        Table(page, AccessoriesHeader, bom.Lines.Where(line => line.IsAccessory).Select(line => (string[])
            [$"{line.QuantityText} {line.QuantityUnit}", line.Description, line.Note ?? string.Empty]));
        page.Append("\n## Before you solder\n\nNot looked up, or different from maker to maker. Make sure yourself.\n\n");
        Table(page, "| references | make sure |", bom.Lines.Where(line => line is { IsAccessory: false, Note: not null }).Select(line => (string[])
            [string.Join(' ', line.References), line.Note!]));
        page.Append("\n## What else does\n\n");
        Table(page, "| references | in place of | take |", bom.Lines.SelectMany(line => line.Alternatives.Select(other => (string[])
            [string.Join(' ', line.References), line.PartNumber, other])));
        page.Append("\n## Prices\n\n").Append(PriceText.Total(bom)).Append('\n');
        if (bom.PricedCount > 0)
        {
            page.Append('\n');
            Table(page, "| quantity | part | cost |", bom.Lines.Where(line => line.Price is not null).Select(line => (string[])
                [$"{line.QuantityText} {line.QuantityUnit}", line.Description, PriceText.Of(line)]));
        }

        return page.ToString();
    }

    /// <summary>"21 parts of 15 kinds, and 6 things from the drawer."</summary>
    internal static string Counts(Bom bom) => $"{bom.PartCount} parts of {bom.KindCount} kinds, and {bom.Lines.Count - bom.KindCount} things from the drawer.";

    private static string Maker(BomLine line) => line.Manufacturer == "any" ? line.PartNumber : $"{line.Manufacturer} {line.PartNumber}";

    private static void Table(StringBuilder page, string header, IEnumerable<string[]> rows)
    {
        page.Append(header).Append('\n');
        page.Append(string.Concat(Enumerable.Repeat("|---", header.Count(letter => letter == '|') - 1))).Append("|\n");
        foreach (string[] row in rows)
        {
            page.Append("| ").Append(string.Join(" | ", row.Select(Cell))).Append(" |\n");
        }
    }

    // A shop's name comes from a file: it must end no cell and begin no tag or link.
    private static string Cell(string text)
    {
        StringBuilder cell = new();
        foreach (char letter in text)
        {
            cell.Append(letter is '|' or '\\' or '<' or '[' or '`' ? "\\" : string.Empty).Append(letter);
        }

        return cell.ToString();
    }
}
