using Circuit.Netlist;

namespace Circuit.Wiring;

/// <summary>A place on the table where the end of a wire is soldered or plugged in. Millimeters of the picture, which is twice the size of the things.</summary>
/// <param name="Pin">The pin, or null at the perforated board.</param>
/// <param name="Hole">The hole of the perforated board, or null at a pin.</param>
/// <param name="Place">"pad D4", "perfboard A1": what the table of wires says.</param>
/// <param name="PadX">The copper, from the sheet's left edge.</param>
/// <param name="PadY">The copper, from the sheet's upper edge.</param>
/// <param name="OutX">Where the wire leaves the part's outline.</param>
/// <param name="OutY">Where the wire leaves the part's outline.</param>
/// <param name="Side">In which direction it leaves.</param>
/// <param name="Capacity">How many wires fit; none where the pin is taken by a cable or a lead of its own.</param>
/// <param name="IsHidden">On the underside: drawn dashed.</param>
public sealed record Port(PinRef? Pin, Hole? Hole, string Place, double PadX, double PadY, double OutX, double OutY, Side Side, int Capacity, bool IsHidden = false);

/// <summary>Two legs that are soldered to each other without a wire.</summary>
/// <param name="First">One leg.</param>
/// <param name="Second">The other.</param>
/// <param name="How">What to do.</param>
public sealed record LegJoint(PinRef First, PinRef Second, string How);
