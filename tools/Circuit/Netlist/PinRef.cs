namespace Circuit.Netlist;

/// <summary>One pin of one component.</summary>
/// <param name="Key">The component's key.</param>
/// <param name="Number">The pin's number.</param>
public sealed record PinRef(string Key, string Number);
