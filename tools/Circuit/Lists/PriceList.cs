using System;
using System.Collections.Generic;
using System.Linq;

namespace Circuit.Lists;

/// <summary>The prices that makers filled in, by the part's id. The file in the repository has none: prices are a maker's own, and age.</summary>
public sealed class PriceList
{
    private readonly Dictionary<string, Price> prices;

    private PriceList(Dictionary<string, Price> prices) => this.prices = prices;

    /// <summary>Without a price.</summary>
    public static PriceList Empty { get; } = new([]);

    /// <summary>How many parts have one.</summary>
    public int Count => this.prices.Count;

    /// <summary>The price of a part, or null.</summary>
    public Price? Find(string part) => this.prices.GetValueOrDefault(part);

    /// <summary>Reads the file.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="parts">The ids that there are.</param>
    /// <param name="today">No price is of a later day.</param>
    /// <exception cref="CircuitException">A row says what cannot be.</exception>
    public static PriceList Read(string text, string file, IReadOnlyCollection<string> parts, DateOnly today)
    {
        PriceRows rows = new(file, parts, today);
        bool hasHeader = false;
        foreach (CsvRow row in Csv.Read(text, file).Where(row => !row.Field(0).StartsWith('#')))
        {
            if (hasHeader)
            {
                rows.Add(row);
            }
            else
            {
                rows.CheckHeader(row);
                hasHeader = true;
            }
        }

        return hasHeader ? new PriceList(rows.Prices) : throw new CircuitException($"{file}: the header is missing; expected the line {PriceRows.Header}; put it in, one row a part below it.");
    }
}
