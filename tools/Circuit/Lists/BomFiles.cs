using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Circuit.Netlist;
using Circuit.Output;
using Workshop.Output;

namespace Circuit.Lists;

/// <summary>The list of parts as files: a table for spreadsheets and shops, and a page to read.</summary>
public static class BomFiles
{
    /// <summary>The columns of the table.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "references", "quantity", "unit", "description", "value", "manufacturer", "part number", "part", "alternatives", "before you solder", "price of one", "currency", "date", "shop",
    ];

    /// <summary>Both files of a circuit.</summary>
    public static IEnumerable<GeneratedFile> Of(CircuitDesign design, PriceList prices)
    {
        Bom bom = Bom.Of(design, prices);
        yield return new GeneratedFile(PathOf(design, "csv"), CsvText(bom));
        yield return new GeneratedFile(PathOf(design, "md"), BomPage.Of(bom));
    }

    /// <summary>Where a list lies.</summary>
    /// <param name="design">The circuit.</param>
    /// <param name="extension">"csv" or "md".</param>
    public static string PathOf(CircuitDesign design, string extension)
    {
        ArgumentNullException.ThrowIfNull(design);
        return $"hardware/schematics/{design.Board.ShortName}/{design.Name}-bom.{extension}";
    }

    /// <summary>The table. Its last record is the licence, so that the header is the first one, as shops expect it.</summary>
    public static string CsvText(Bom bom)
    {
        ArgumentNullException.ThrowIfNull(bom);
        StringBuilder text = new();
        text.Append(Csv.Line(Columns)).Append('\n');
        foreach (BomLine line in bom.Lines)
        {
            text.Append(Csv.Line(FieldsOf(line))).Append('\n');
        }

        return text.Append(Csv.Line(["# " + Licence.Line, .. Columns.Skip(1).Select(_ => string.Empty)])).Append('\n').ToString();
    }

    private static string[] FieldsOf(BomLine line) =>
    [
        string.Join(' ', line.References),
        line.QuantityText,
        line.QuantityUnit,
        line.Description,
        line.Value,
        line.Manufacturer,
        line.PartNumber,
        line.PartId,
        string.Join("; ", line.Alternatives),
        line.Note ?? string.Empty,
        line.Price?.Amount.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
        line.Price?.Currency ?? string.Empty,
        line.Price?.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty,
        line.Price?.Shop ?? string.Empty,
    ];
}
