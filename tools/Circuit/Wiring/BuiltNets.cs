using System;
using System.Collections.Generic;
using System.Linq;
using Circuit.Boards;
using Circuit.Designs;
using Circuit.Netlist;

namespace Circuit.Wiring;

/// <summary>What a maker gets who follows the wiring: which pins are one copper through wires, legs, the perforated board, and inside the board with the chip.</summary>
public sealed class BuiltNets
{
    private readonly Dictionary<string, int> groups = [];
    private readonly Harness harness;

    /// <summary>Follows the wiring.</summary>
    public BuiltNets(Harness harness)
    {
        this.harness = harness ?? throw new ArgumentNullException(nameof(harness));
        foreach (Component component in harness.Design.Components)
        {
            foreach (string pin in component.Part.Pins.Select(pin => NameOf(new PinRef(component.Key, pin.Number))))
            {
                this.groups[pin] = this.groups.Count;
            }
        }

        foreach (IGrouping<string, BoardPad> node in harness.Design.Board.Pads.GroupBy(pad => pad.Node))
        {
            this.JoinAll(node.Select(pad => NameOf(new PinRef(Keys.Board, pad.Id))));
        }

        PerfboardLayout? layout = harness.Layout;
        foreach (IReadOnlySet<Hole> copper in layout?.Copper() ?? [])
        {
            this.JoinAll(copper.Select(hole => hole.Name).Concat(layout!.Legs.Where(leg => copper.Contains(leg.Hole)).Select(leg => NameOf(leg.Pin))));
        }

        foreach (LegJoint joint in harness.LegJoints)
        {
            this.JoinAll([NameOf(joint.First), NameOf(joint.Second)]);
        }

        foreach (Wire wire in harness.Wires)
        {
            this.JoinAll([NameOf(wire.From), NameOf(wire.To)]);
        }
    }

    /// <summary>Which copper a pin is.</summary>
    public int GroupOf(PinRef pin) => this.groups[NameOf(pin)];

    /// <summary>Which copper a place for a wire is.</summary>
    public int GroupOf(Port port) => this.groups.TryGetValue(NameOf(port), out int group) ? group : this.groups[NameOf(port)] = this.groups.Count + 10_000;

    /// <summary>The nets as sets of "R1.2", those of one pin left out, in order.</summary>
    public IReadOnlyList<string> Sets()
    {
        CircuitDesign design = this.harness.Design;
        return SetsOf(design, design.Components.SelectMany(component => component.Part.Pins.Select(pin => new PinRef(component.Key, pin.Number))).GroupBy(this.GroupOf));
    }

    /// <summary>The nets of a circuit in the same form.</summary>
    public static IReadOnlyList<string> SetsOf(CircuitDesign design)
    {
        ArgumentNullException.ThrowIfNull(design);
        return SetsOf(design, design.Nets.Select(net => net.Pins));
    }

    private static string[] SetsOf(CircuitDesign design, IEnumerable<IEnumerable<PinRef>> sets) =>
        [.. sets.Select(set => set.ToArray()).Where(set => set.Length > 1).Select(set => string.Join(' ', set.Select(design.NameOf).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)];

    private static string NameOf(PinRef pin) => $"{pin.Key}.{pin.Number}";

    private static string NameOf(Port port) => port.Pin is PinRef pin ? NameOf(pin) : port.Hole!.Value.Name;

    private void JoinAll(IEnumerable<string> names)
    {
        string? first = null;
        foreach (string name in names)
        {
            this.groups.TryAdd(name, this.groups.Count + 20_000);
            first ??= name;
            int from = this.groups[name];
            int to = this.groups[first];
            foreach (string other in this.groups.Where(group => group.Value == from).Select(group => group.Key).ToArray())
            {
                this.groups[other] = to;
            }
        }
    }
}
