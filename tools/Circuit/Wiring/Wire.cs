namespace Circuit.Wiring;

/// <summary>A wire that a maker cuts, or a lead that a part brings along.</summary>
/// <param name="Number">As in the picture and in the table.</param>
/// <param name="From">One end.</param>
/// <param name="To">The other.</param>
/// <param name="Net">What runs over it.</param>
/// <param name="Color">"red".</param>
/// <param name="Gauge">"AWG 28", or where the wire comes with a part.</param>
/// <param name="LengthMm">To cut, an estimate. Millimeters.</param>
public sealed record Wire(int Number, Port From, Port To, string Net, string Color, string Gauge, int LengthMm);
