using System;
using System.Collections.Generic;
using System.Globalization;

namespace Circuit.Lists;

/// <summary>One thing to order.</summary>
public sealed record BomLine
{
    /// <summary>Its name in the price list.</summary>
    public required string PartId { get; init; }

    /// <summary>Where it goes, in order: R3, R5; none for what is in no net.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>How much.</summary>
    public required double Quantity { get; init; }

    /// <summary>Of what: "pcs", "m".</summary>
    public required string QuantityUnit { get; init; }

    /// <summary>What a shop calls it.</summary>
    public required string Description { get; init; }

    /// <summary>As on the schematic; empty for what is in no net.</summary>
    public string Value { get; init; } = string.Empty;

    /// <summary>Who makes it.</summary>
    public required string Manufacturer { get; init; }

    /// <summary>The maker's number.</summary>
    public required string PartNumber { get; init; }

    /// <summary>What else does.</summary>
    public IReadOnlyList<string> Alternatives { get; init; } = [];

    /// <summary>What has to be made sure first, or what it is for where it is in no net; null where nothing is to be said.</summary>
    public string? Note { get; init; }

    /// <summary>What one of it costs, or null.</summary>
    public Price? Price { get; init; }

    /// <summary>The quantity as text: "2", "0.3".</summary>
    public string QuantityText => this.Quantity.ToString(CultureInfo.InvariantCulture);

    /// <summary>What all of it costs, or null.</summary>
    public decimal? Cost => this.Price is null ? null : Math.Round(this.Price.Amount * (decimal)this.Quantity, 2, MidpointRounding.AwayFromZero);

    /// <summary>Is it in no net?</summary>
    public bool IsAccessory => this.References.Count == 0;
}
