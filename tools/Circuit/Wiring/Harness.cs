using System;
using System.Collections.Generic;
using System.Linq;
using Circuit.Netlist;

namespace Circuit.Wiring;

/// <summary>All that joins a circuit's parts outside of the boards: wires, and legs soldered to each other. Plain data, also where it is faulty; <see cref="BuiltNets"/> says what it makes.</summary>
public sealed record Harness
{
    /// <summary>The circuit.</summary>
    public required CircuitDesign Design { get; init; }

    /// <summary>The perforated board's layout, or null without one.</summary>
    public required PerfboardLayout? Layout { get; init; }

    /// <summary>The wires.</summary>
    public required IReadOnlyList<Wire> Wires { get; init; }

    /// <summary>Legs that are soldered to each other.</summary>
    public required IReadOnlyList<LegJoint> LegJoints { get; init; }

    /// <summary>How many joints a maker solders: the ends of the wires but those that come with a plug or are fixed to their part, legs in holes, bridges, and legs to each other.</summary>
    public int Joints =>
        this.Wires.Sum(wire => (IsSoldered(wire.From) ? 1 : 0) + (IsSoldered(wire.To) ? 1 : 0))
        + this.LegJoints.Count
        + (this.Layout?.Legs.Count ?? 0)
        + (this.Layout?.Bridges.Count ?? 0);

    /// <summary>The wiring of a circuit.</summary>
    public static Harness Of(CircuitDesign design) => HarnessBuilder.Make(design);

    // The motor's leads come with it; the cell's own plug goes into the lead's socket, so that its leads are never cut; what is plugged is not soldered.
    private static bool IsSoldered(Port port) =>
        port.Pin is not PinRef pin
        || (pin.Key is not Designs.Keys.Cell and not Designs.Keys.Motor && !pin.Number.StartsWith("QT-", StringComparison.Ordinal) && !pin.Number.StartsWith("JST", StringComparison.Ordinal));
}
