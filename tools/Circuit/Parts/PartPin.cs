namespace Circuit.Parts;

/// <summary>One pin of a part.</summary>
/// <param name="Number">What tells it from the part's other pins, as in the data sheet; unique within the part.</param>
/// <param name="Name">What it is for: "GND", "A", "SDA".</param>
/// <param name="Kind">What it does to its net.</param>
public sealed record PartPin(string Number, string Name, PinKind Kind);
