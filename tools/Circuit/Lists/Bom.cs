using System;
using System.Collections.Generic;
using System.Linq;
using Circuit.Designs;
using Circuit.Netlist;
using Circuit.Parts;

namespace Circuit.Lists;

/// <summary>Everything to order for one circuit: its parts by reference, then what is in no net.</summary>
public sealed class Bom
{
    private Bom(CircuitDesign design, IReadOnlyList<BomLine> lines)
    {
        this.Design = design;
        this.Lines = lines;
    }

    /// <summary>The circuit.</summary>
    public CircuitDesign Design { get; }

    /// <summary>One for each thing to order.</summary>
    public IReadOnlyList<BomLine> Lines { get; }

    /// <summary>How many parts are in the circuit.</summary>
    public int PartCount => this.Lines.Sum(line => line.References.Count);

    /// <summary>How many kinds of part.</summary>
    public int KindCount => this.Lines.Count(line => !line.IsAccessory);

    /// <summary>How many lines have a price.</summary>
    public int PricedCount => this.Lines.Count(line => line.Price is not null);

    /// <summary>The ids that a price list may name: those of all circuits.</summary>
    public static IReadOnlyCollection<string> PartIds { get; } =
        [.. SockCircuit.All.SelectMany(design => design.Components.Select(component => component.Part.Id).Concat(design.Accessories.Select(accessory => accessory.Id))).Distinct()];

    /// <summary>The list without prices.</summary>
    public static Bom Of(CircuitDesign design) => Of(design, PriceList.Empty);

    /// <summary>The list.</summary>
    /// <param name="design">The circuit.</param>
    /// <param name="prices">What makers filled in.</param>
    public static Bom Of(CircuitDesign design, PriceList prices)
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(prices);
        IEnumerable<BomLine> parts = design.Components
            .GroupBy(component => (component.Part.Id, component.Part.ValueText, component.Part.PartNumber))
            .Select(group => LineOf(group.First().Part, [.. group.Select(component => component.Reference).Order(ReferenceOrder.Instance)], prices))
            .OrderBy(line => line.References[0], ReferenceOrder.Instance);
        IEnumerable<BomLine> accessories = design.Accessories.OrderBy(accessory => accessory.Description, StringComparer.Ordinal).Select(accessory => LineOf(accessory, prices));
        return new Bom(design, [.. parts, .. accessories]);
    }

    /// <summary>What all costs, by currency; null until each line has a price.</summary>
    public IReadOnlyList<(string Currency, decimal Sum)>? Total() =>
        this.PricedCount < this.Lines.Count
            ? null
            : [.. this.Lines.GroupBy(line => line.Price!.Currency).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.Key, group.Sum(line => line.Cost!.Value)))];

    private static BomLine LineOf(Part part, IReadOnlyList<string> references, PriceList prices) => new()
    {
        PartId = part.Id,
        References = references,
        Quantity = references.Count,
        QuantityUnit = "pcs",
        Description = part.Description,
        Value = part.ValueText,
        Manufacturer = part.Manufacturer,
        PartNumber = part.PartNumber,
        Alternatives = part.Alternatives,
        Note = part.MeasureFirst,
        Price = prices.Find(part.Id),
    };

    private static BomLine LineOf(Accessory accessory, PriceList prices) => new()
    {
        PartId = accessory.Id,
        Quantity = accessory.Quantity,
        QuantityUnit = accessory.QuantityUnit,
        Description = accessory.Description,
        Manufacturer = accessory.Manufacturer,
        PartNumber = accessory.PartNumber,
        Note = accessory.Why,
        Price = prices.Find(accessory.Id),
    };
}
