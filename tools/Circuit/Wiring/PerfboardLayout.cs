using System;
using System.Collections.Generic;
using System.Linq;
using Circuit.Module;
using Circuit.Netlist;

namespace Circuit.Wiring;

/// <summary>A part's leg in a hole. A transistor in SOT-23 has no legs for holes: it lies on the pads around four of them, and its pin 3 on two pads.</summary>
/// <param name="Pin">Which leg.</param>
/// <param name="Hole">Where.</param>
public sealed record Leg(PinRef Pin, Hole Hole);

/// <summary>Bare wire or solder on the underside, straight from hole to hole; it joins every hole that it passes.</summary>
/// <param name="Net">What runs over it.</param>
/// <param name="From">Its left or upper end.</param>
/// <param name="To">Its right or lower end.</param>
public sealed record Bridge(string Net, Hole From, Hole To)
{
    /// <summary>All holes that it joins.</summary>
    public IEnumerable<Hole> Holes()
    {
        int steps = Math.Max(Math.Abs(this.To.Column - this.From.Column), Math.Abs(this.To.Row - this.From.Row));
        int right = Math.Sign(this.To.Column - this.From.Column);
        int down = Math.Sign(this.To.Row - this.From.Row);
        return Enumerable.Range(0, steps + 1).Select(step => new Hole(this.From.Column + (step * right), this.From.Row + (step * down)));
    }
}

/// <summary>A hole at the edge that a wire from outside is soldered into.</summary>
/// <param name="Net">What comes in.</param>
/// <param name="Hole">Where.</param>
/// <param name="Side">At which edge the wire leaves.</param>
public sealed record Terminal(string Net, Hole Hole, Side Side);

/// <summary>An edge.</summary>
public enum Side
{
    /// <summary>Left.</summary>
    Left,

    /// <summary>Right.</summary>
    Right,

    /// <summary>Upper.</summary>
    Top,

    /// <summary>Lower.</summary>
    Bottom,
}

/// <summary>What sits where on a circuit's perforated board. Plain data, also where it is faulty; <see cref="LayoutRules"/> judges it.</summary>
public sealed record PerfboardLayout
{
    /// <summary>The piece of board.</summary>
    public required Perfboard Board { get; init; }

    /// <summary>All legs.</summary>
    public required IReadOnlyList<Leg> Legs { get; init; }

    /// <summary>All bare wires and solder bridges.</summary>
    public required IReadOnlyList<Bridge> Bridges { get; init; }

    /// <summary>Holes for wires from outside.</summary>
    public required IReadOnlyList<Terminal> Terminals { get; init; }

    /// <summary>The layout for a circuit, or null where its few parts hang on their wires.</summary>
    public static PerfboardLayout? Of(CircuitDesign design) => Perfboard.Of(design) is Perfboard board ? PerfboardPlan.Make(design, board) : null;

    /// <summary>Does that part sit here?</summary>
    public bool Carries(string key) => this.Legs.Any(leg => leg.Pin.Key == key);

    /// <summary>The holes that are one copper, each group once.</summary>
    public IReadOnlyList<IReadOnlySet<Hole>> Copper()
    {
        List<HashSet<Hole>> groups = [];
        IEnumerable<IEnumerable<Hole>> pieces = this.Legs.Select(leg => (IEnumerable<Hole>)[leg.Hole])
            .Concat(this.Legs.GroupBy(leg => leg.Pin).Select(pin => pin.Select(leg => leg.Hole)))
            .Concat(this.Terminals.Select(terminal => (IEnumerable<Hole>)[terminal.Hole]))
            .Concat(this.Bridges.Select(bridge => bridge.Holes()));
        foreach (IEnumerable<Hole> piece in pieces)
        {
            HashSet<Hole> joined = [.. piece];
            foreach (HashSet<Hole> met in groups.Where(group => group.Overlaps(joined)).ToArray())
            {
                joined.UnionWith(met);
                groups.Remove(met);
            }

            groups.Add(joined);
        }

        return groups;
    }
}
