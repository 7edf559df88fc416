using System;
using System.Collections.Generic;
using System.Linq;
using Circuit.Netlist;

namespace Circuit.Lists;

/// <summary>
/// Reads the files of a list of parts back and compares them with the circuit: which references there are, what each one is, and how many of it to order. It knows nothing of how the files are
/// written but their columns, so that a fault in writing them is found too.
/// </summary>
public static class BomCheck
{
    private const string Mend = "run 'dotnet run --project tools/Circuit -- generate'";

    /// <summary>What the table says otherwise than the circuit; nothing where they agree.</summary>
    public static IReadOnlyList<string> Csv(CircuitDesign design, string text) =>
        Compare(design, BomFiles.PathOf(design, "csv"), () => CsvEntries(BomFiles.PathOf(design, "csv"), text));

    /// <summary>The same of the page.</summary>
    public static IReadOnlyList<string> Page(CircuitDesign design, string text) =>
        Compare(design, BomFiles.PathOf(design, "md"), () => PageEntries(BomFiles.PathOf(design, "md"), text));

    private static IReadOnlyList<string> Compare(CircuitDesign design, string file, Func<IReadOnlyList<BomEntry>> read)
    {
        ArgumentNullException.ThrowIfNull(design);
        try
        {
            return [.. Faults(design, file, read())];
        }
        catch (CircuitException refused)
        {
            return [refused.Message];
        }
    }

    private static IEnumerable<string> Faults(CircuitDesign design, string file, IReadOnlyList<BomEntry> entries)
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        foreach (BomEntry entry in entries)
        {
            if (entry.Quantity != entry.References.Count.ToString(System.Globalization.CultureInfo.InvariantCulture))
            {
                yield return $"{file}:{entry.Line}: {string.Join(' ', entry.References)} has the quantity '{entry.Quantity}'; expected {entry.References.Count}, as many as there are references; {Mend}.";
            }

            foreach (string reference in entry.References)
            {
                if (!seen.TryAdd(reference, entry.Line))
                {
                    yield return $"{file}:{entry.Line}: {reference} stands in line {seen[reference]} too; expected each reference once; {Mend}.";
                }

                Component[] meant = [.. design.Components.Where(component => component.Reference == reference)];
                if (meant.Length == 0)
                {
                    yield return $"{file}:{entry.Line}: {reference} is not in the circuit {design.Name}; expected its references only; {Mend}.";
                }

                foreach (Component component in meant.Where(component => component.Part.ValueText != entry.Value))
                {
                    yield return $"{file}:{entry.Line}: {reference} has the value '{entry.Value}'; expected '{component.Part.ValueText}', as in the circuit {design.Name}; {Mend}.";
                }
            }
        }

        foreach (Component missing in design.Components.Where(component => !seen.ContainsKey(component.Reference)))
        {
            yield return $"{file}: {missing.Reference} ({missing.Part.ValueText}) is missing; expected every part of the circuit {design.Name}; {Mend}.";
        }
    }

    private static IReadOnlyList<BomEntry> CsvEntries(string file, string text)
    {
        IReadOnlyList<CsvRow> rows = Lists.Csv.Read(text, file);
        string[] header = rows.Count > 0 ? [.. rows[0].Fields] : [];
        int[] columns = [Array.IndexOf(header, "references"), Array.IndexOf(header, "quantity"), Array.IndexOf(header, "value")];
        return columns.Contains(-1)
            ? throw new CircuitException($"{file}:1: the header lacks references, quantity or value; expected {string.Join(',', BomFiles.Columns)}; {Mend}.")
            : [.. rows.Skip(1).Where(row => row.Field(columns[0]).Length > 0 && !row.Field(0).StartsWith('#'))
                .Select(row => new BomEntry(row.Line, Split(row.Field(columns[0])), row.Field(columns[1]), Lists.Csv.Unprotect(row.Field(columns[2]))))];
    }

    private static IReadOnlyList<BomEntry> PageEntries(string file, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] lines = text.Split('\n');
        int header = Array.FindIndex(lines, line => line.TrimEnd() == BomPage.PartsHeader);
        return header < 0
            ? throw new CircuitException($"{file}: the table of parts is missing; expected the line {BomPage.PartsHeader}; {Mend}.")
            : [.. lines.Skip(header + 2).TakeWhile(line => line.StartsWith('|')).Select((line, index) => Entry(line, header + 3 + index))];
    }

    private static BomEntry Entry(string line, int number)
    {
        string[] cells = [.. line.Replace("\\|", "/", StringComparison.Ordinal).Split('|').Select(cell => cell.Trim())];
        return new BomEntry(number, Split(Cell(cells, 1)), Cell(cells, 2), Cell(cells, 4));
    }

    private static string Cell(string[] cells, int column) => column < cells.Length ? cells[column] : string.Empty;

    private static string[] Split(string references) => references.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>What a file says of one kind of part.</summary>
/// <param name="Line">Where.</param>
/// <param name="References">Of which parts.</param>
/// <param name="Quantity">As it stands there.</param>
/// <param name="Value">As it stands there.</param>
internal sealed record BomEntry(int Line, IReadOnlyList<string> References, string Quantity, string Value);
