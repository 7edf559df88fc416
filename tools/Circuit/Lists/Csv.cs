using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Circuit.Lists;

/// <summary>Tables as text: RFC 4180, with LF at the end of a line. What a spreadsheet would take for a formula gets an apostrophe in front.</summary>
public static class Csv
{
    /// <summary>The longest file that is read. Characters.</summary>
    public const int MaxLength = 65536;

    private const string FormulaStarts = "=+-@\t\r";

    /// <summary>One record, without the end of its line.</summary>
    public static string Line(IEnumerable<string> fields) => string.Join(',', fields.Select(Field));

    /// <summary>Takes off the apostrophe that <see cref="Line"/> put before what looks like a formula.</summary>
    public static string Unprotect(string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Length > 1 && field[0] == '\'' && FormulaStarts.Contains(field[1], StringComparison.Ordinal) ? field[1..] : field;
    }

    /// <summary>Reads all records; empty lines are none. Line ends may be LF or CR LF.</summary>
    /// <param name="text">The file's text; a byte order mark may stand first.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <exception cref="CircuitException">It is too long, or a quote is where none may be or is never closed.</exception>
    public static IReadOnlyList<CsvRow> Read(string text, string file)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > MaxLength)
        {
            throw new CircuitException($"{file} has {text.Length} characters; expected at most {MaxLength}; keep one row a part.");
        }

        CsvScan scan = new(text.TrimStart('\uFEFF'), file);
        List<CsvRow> rows = [];
        while (scan.Next() is CsvRow row)
        {
            if (row.Fields.Count > 1 || row.Fields[0].Length > 0)
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    private static string Field(string text)
    {
        string shielded = text.Length > 0 && FormulaStarts.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return shielded.AsSpan().IndexOfAny("\",\r\n") < 0 ? shielded : new StringBuilder(shielded).Replace("\"", "\"\"").Insert(0, '"').Append('"').ToString();
    }
}
