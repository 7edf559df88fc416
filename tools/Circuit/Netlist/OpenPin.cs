namespace Circuit.Netlist;

/// <summary>A pin that is left open on purpose.</summary>
/// <param name="Pin">Which.</param>
/// <param name="Why">In words.</param>
public sealed record OpenPin(PinRef Pin, string Why);
