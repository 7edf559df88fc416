using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SockLab.Evaluation;

/// <summary>A comparison as a Markdown table for documents or as CSV for programs.</summary>
internal static class CompareTable
{
    private const double PercentFactor = 100;

    private static readonly (string Title, string Column, bool IsShare, bool IsMinutes)[] Columns =
    [
        ("warnings/h", "warnings_per_hour", false, false),
        ("false pauses/h", "false_pauses_per_hour", false, false),
        ("delay median, min", "delay_median_min", false, true),
        ("p90, min", "delay_p90_min", false, true),
        ("within 10 min, %", "within10", true, false),
        ("within 20 min, %", "within20", true, false),
        ("onset error median, min", "onset_error_median_min", false, true),
        ("onset within 5 min, %", "onset_within5", true, false),
    ];

    /// <summary>Markdown: each figure with its 95 % interval in brackets.</summary>
    public static IEnumerable<string> Markdown(IReadOnlyList<ComparedRow> rows)
    {
        yield return $"| rule | setting | {string.Join(" | ", Columns.Select(column => column.Title))} |";
        yield return $"|{string.Concat(Enumerable.Repeat("---|", Columns.Length + 2))}";
        foreach (ComparedRow row in rows)
        {
            yield return $"| {row.Family} | {row.Setting} | {string.Join(" | ", Enumerable.Range(0, Columns.Length).Select(i => Cell(row, i)))} |";
        }
    }

    /// <summary>CSV: each figure with the ends of its interval in columns of their own; empty where it is not defined.</summary>
    public static IEnumerable<string> Csv(IReadOnlyList<ComparedRow> rows)
    {
        yield return "rule,setting," + string.Join(',', Columns.Select(column => $"{column.Column},{column.Column}_low,{column.Column}_high"));
        foreach (ComparedRow row in rows)
        {
            IEnumerable<double> numbers = Enumerable.Range(0, Columns.Length)
                .SelectMany(i => new[] { row.Figures[i], row.Intervals[i].Low, row.Intervals[i].High });
            yield return $"\"{row.Family}\",{row.Setting},{string.Join(',', numbers.Select(Plain))}";
        }
    }

    private static string Cell(ComparedRow row, int i)
    {
        double number = row.Figures[i];
        return double.IsNaN(number) ? "n/a" : $"{Text(number, i)} [{Text(row.Intervals[i].Low, i)}, {Text(row.Intervals[i].High, i)}]";
    }

    private static string Text(double number, int i)
    {
        (string _, string _, bool isShare, bool isMinutes) = Columns[i];
        return isShare ? (number * PercentFactor).ToString("0", CultureInfo.InvariantCulture)
            : isMinutes ? ResultLine.Minutes(number)
            : ResultLine.Rate(number);
    }

    private static string Plain(double number) => double.IsNaN(number) ? "" : number.ToString("0.######", CultureInfo.InvariantCulture);
}
