using System;
using System.Globalization;
using Sock.VirtualBoard.Recordings;

namespace SockLab.Import;

/// <summary>Reads fields of foreign rows and shows them in messages.</summary>
internal static class SourceText
{
    /// <summary>The first 40 characters in quotes, printable.</summary>
    public static string Quote(string found) => FoundText.Quote(found);

    /// <summary>A finite number; or the rest of a sentence without its full stop.</summary>
    public static string? Number(string field, string column, out double number)
    {
        if (!double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out number))
        {
            return $"found {Quote(field)} as {column}; expected a number such as 0.25; correct or remove the row";
        }

        return double.IsFinite(number)
            ? null
            : $"found {Quote(field)} as {column}; expected a finite number; remove the row: a time without data is a gap";
    }

    /// <summary>Three numbers from one field on; or the rest of a sentence.</summary>
    public static string? Triple(string[] fields, int first, string[] columns, Span<double> triple)
    {
        for (int i = 0; i < 3; i++)
        {
            if (Number(fields[first + i].Trim(), columns[i], out triple[i]) is { } wrong)
            {
                return wrong;
            }
        }

        return null;
    }

    /// <summary>What to say of a row with another number of fields.</summary>
    public static string Fields(string[] fields, string line, string expected) =>
        $"found {fields.Length} {(fields.Length == 1 ? "field" : "fields")} in {Quote(line)}; expected {expected}; complete or remove the row";

    /// <summary>A number as messages and files show it: at most six decimals, a point, no exponent.</summary>
    public static string Text(double number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
