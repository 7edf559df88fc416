using System;
using System.Collections.Generic;
using System.Linq;

namespace Circuit.Rules;

/// <summary>The rules and figures of a board as lines of at most 140 characters.</summary>
public static class RulesText
{
    /// <summary>Characters in a line.</summary>
    public const int Width = 140;

    private static readonly string[] Header = ["rule", "figure", "worst case", "limit", "spare", "in", "remark"];

    /// <summary>The lines: the figures, the rules without figures, what is broken.</summary>
    public static IEnumerable<string> Of(RulesTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        string[][] rows = [Header, .. table.Rows.Select(Cells)];
        int[] widths = [.. Header.Select((_, column) => rows.Max(row => row[column].Length))];
        foreach (string[] row in rows)
        {
            yield return string.Join("  ", row.Select((cell, column) => column is 2 or 4 ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]))).TrimEnd();
        }

        foreach (string line in Wrapped("hold without a figure, or ask for nothing here: " + string.Join(", ", table.WithoutFigure.Select(rule => rule.Id))))
        {
            yield return line;
        }

        foreach (string line in table.Broken.SelectMany(sentence => Wrapped("BROKEN in " + sentence)))
        {
            yield return line;
        }
    }

    private static string[] Cells(RulesRow row)
    {
        Margin margin = row.Margin;
        string sign = margin.Bound == Bound.AtMost ? "<=" : ">=";
        return
        [
            row.Rule, margin.Quantity, $"{Figure.Text(margin.Value)} {margin.Unit}", $"{sign} {Figure.Text(margin.Limit)} {margin.Unit}",
            margin.Holds ? row.Spare : "BROKEN", row.Variants, margin.Doubt,
        ];
    }

    private static IEnumerable<string> Wrapped(string text)
    {
        string line = string.Empty;
        foreach (string word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > Width)
            {
                yield return line;
                line = "   ";
            }

            line = line.Length == 0 ? word : line + " " + word;
        }

        yield return line;
    }
}
