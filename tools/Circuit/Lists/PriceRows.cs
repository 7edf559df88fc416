using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Circuit.Lists;

/// <summary>Judges the rows of the price list, each with a sentence that names file, line, part and what is allowed.</summary>
internal sealed class PriceRows(string file, IReadOnlyCollection<string> parts, DateOnly today)
{
    /// <summary>The columns.</summary>
    public const string Header = "part,price,currency,date,shop";

    private const int MaxShown = 40;
    private const int MaxShopLength = 80;
    private const decimal MaxAmount = 100_000;
    private static readonly string[] Columns = Header.Split(',');

    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);

    /// <summary>What was read.</summary>
    public Dictionary<string, Price> Prices { get; } = new(StringComparer.Ordinal);

    public void CheckHeader(CsvRow row)
    {
        string[] found = [.. row.Fields.Select(field => field.Trim())];
        if (!Trimmed(found).SequenceEqual(Columns))
        {
            throw this.Refused(row, $"the header is '{Shown(string.Join(',', found))}'; expected {Header}, with commas; save the table so.");
        }
    }

    public void Add(CsvRow row)
    {
        string part = Csv.Unprotect(row.Field(0));
        if (!parts.Contains(part))
        {
            throw this.Refused(row, $"part '{Shown(part)}' is not in any circuit; expected an id from the column 'part' of a parts list, such as {parts.Order(StringComparer.Ordinal).FirstOrDefault()}; correct it.");
        }

        if (!this.lines.TryAdd(part, row.Line))
        {
            throw this.Refused(row, $"part '{part}' has a row in line {this.lines[part]} already; expected one row a part; delete one of them.");
        }

        if (row.Fields.Count > Columns.Length && row.Fields.Skip(Columns.Length).Any(field => !string.IsNullOrWhiteSpace(field)))
        {
            throw this.Refused(row, $"part '{part}' has {row.Fields.Count} fields; expected {Columns.Length}, and a price as 1.25, with a point; quote a field that has a comma in it.");
        }

        // A row that only names its part is one that waits to be filled.
        if (!row.Fields.Skip(1).All(string.IsNullOrWhiteSpace))
        {
            this.Prices.Add(part, new Price(this.Amount(row, part), this.Currency(row, part), this.Date(row, part), this.Shop(row, part)));
        }
    }

    private static IEnumerable<string> Trimmed(string[] fields) =>
        fields.Take(Columns.Length).Concat(fields.Skip(Columns.Length).Where(field => field.Length > 0));

    // From a file, and to be shown on a terminal.
    private static string Shown(string text) =>
        string.Concat(text.Take(MaxShown).Select(letter => char.IsControl(letter) ? '?' : letter)) + (text.Length > MaxShown ? "..." : string.Empty);

    private decimal Amount(CsvRow row, string part) =>
        decimal.TryParse(row.Field(1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal amount) && amount < MaxAmount
            ? amount
            : throw this.Refused(row, $"part '{part}' has the price '{Shown(row.Field(1))}'; expected a number from 0 to below {MaxAmount} with a point and no currency, such as 1.25; correct it.");

    private string Currency(CsvRow row, string part) =>
        row.Field(2) is { Length: 3 } currency && currency.All(char.IsAsciiLetterUpper)
            ? currency
            : throw this.Refused(row, $"part '{part}' has a price and the currency '{Shown(row.Field(2))}'; expected three capital letters, such as EUR; add them.");

    private DateOnly Date(CsvRow row, string part)
    {
        string text = row.Field(3);
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
        {
            throw this.Refused(row, $"part '{part}' has a price and the date '{Shown(text)}'; expected the day of the price as yyyy-mm-dd; add it.");
        }

        return date <= today
            ? date
            : throw this.Refused(row, $"part '{part}' has the date {text}, which is yet to come; expected {today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} or earlier; correct it.");
    }

    private string Shop(CsvRow row, string part) =>
        Csv.Unprotect(row.Field(4)) is { Length: > 0 and <= MaxShopLength } shop && !shop.Any(char.IsControl)
            ? shop
            : throw this.Refused(row, $"part '{part}' has a price and the shop '{Shown(row.Field(4))}'; expected its name, 1 to {MaxShopLength} characters without control characters; add it.");

    private CircuitException Refused(CsvRow row, string sentence) => new($"{file}:{row.Line}: {sentence}");
}
