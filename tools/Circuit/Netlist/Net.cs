using System.Collections.Generic;

namespace Circuit.Netlist;

/// <summary>Pins that are one copper.</summary>
/// <param name="Name">"GND", "SDA", "MOTOR_GATE".</param>
/// <param name="Pins">All of them, in the order in which they were connected.</param>
public sealed record Net(string Name, IReadOnlyList<PinRef> Pins);
