namespace Circuit.Parts;

/// <summary>Something to order that is in no net: wire, felt, a cable.</summary>
/// <param name="Id">Its name in the price list.</param>
/// <param name="Description">What a shop calls it.</param>
/// <param name="Manufacturer">Who makes it, or "any".</param>
/// <param name="PartNumber">The maker's number, or "any".</param>
/// <param name="Quantity">How much is needed.</param>
/// <param name="QuantityUnit">Of what: "pcs", "m".</param>
/// <param name="Why">What it is for, and what else does.</param>
public sealed record Accessory(string Id, string Description, string Manufacturer, string PartNumber, double Quantity, string QuantityUnit, string Why);
