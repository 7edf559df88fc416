using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Circuit.Lists;

/// <summary>Prices in words, the same on the page and on the terminal.</summary>
internal static class PriceText
{
    /// <summary>What a line costs, with the day: "0.60 EUR (2026-05-01, a shop)"; empty without a price.</summary>
    public static string Of(BomLine line) => line is { Price: Price price, Cost: decimal cost }
        ? string.Create(CultureInfo.InvariantCulture, $"{cost:0.00} {price.Currency} ({price.Date:yyyy-MM-dd}, {price.Shop})")
        : string.Empty;

    /// <summary>What all costs, or how much of it is known.</summary>
    public static string Total(Bom bom)
    {
        if (bom.Total() is not IReadOnlyList<(string Currency, decimal Sum)> total)
        {
            return $"{bom.PricedCount} of {bom.Lines.Count} priced; prices are a maker's own: fill in {PriceFile.FilePath}.";
        }

        DateOnly oldest = bom.Lines.Min(line => line.Price!.Date);
        string sums = string.Join(" and ", total.Select(sum => string.Create(CultureInfo.InvariantCulture, $"{sum.Sum:0.00} {sum.Currency}")));
        return string.Create(CultureInfo.InvariantCulture, $"All {bom.Lines.Count} priced: {sums} together, shipping apart; the oldest price is of {oldest:yyyy-MM-dd}.");
    }
}
