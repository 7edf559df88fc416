using System;
using System.Collections.Generic;
using System.Linq;
using Circuit.Netlist;

namespace Circuit.KiCad;

/// <summary>Reads from a drawing what is connected, as KiCad does: by the ends of wires, dots, labels and names of rails. It knows nothing of the design.</summary>
public static class SheetNets
{
    /// <summary>The nets of the drawing: the pins that are one, and the names that stand on them. A pin that meets nothing is alone.</summary>
    public static IReadOnlyList<DrawnNet> Of(Sheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        Dictionary<object, object> parents = [];
        foreach (SheetWire wire in sheet.Wires)
        {
            Join(parents, wire.From, wire.To);
        }

        foreach (Spot dot in sheet.Dots)
        {
            JoinToWires(parents, sheet, dot, dot);
        }

        foreach (SheetText label in sheet.Labels)
        {
            JoinToWires(parents, sheet, label.At, label.Text);
        }

        foreach (SheetRail rail in sheet.Rails.Where(rail => rail.Name != RailSymbols.FlagName))
        {
            Join(parents, rail.At, rail.Name);
        }

        (PinRef Pin, Spot End)[] pins = [.. sheet.Parts.SelectMany(part => part.Pins)];
        string[] names = [.. sheet.Labels.Select(label => label.Text).Concat(sheet.Rails.Select(rail => rail.Name)).Distinct()];
        return
        [
            .. pins.GroupBy(pin => Root(parents, pin.End))
                .Select(net => new DrawnNet([.. names.Where(name => Root(parents, name).Equals(net.Key))], [.. net.Select(pin => pin.Pin)])),
        ];
    }

    /// <summary>In words what the drawing shows otherwise than its design has it; null where they agree.</summary>
    public static string? DifferenceOf(Sheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        IReadOnlyList<DrawnNet> drawn = Of(sheet);
        CircuitDesign design = sheet.Design;
        foreach (Net net in design.Nets)
        {
            DrawnNet? shown = drawn.FirstOrDefault(other => other.Pins.Contains(net.Pins[0]));
            if (shown is null || !shown.Pins.ToHashSet().SetEquals(net.Pins))
            {
                return $"{net.Name} joins {Words(design, net.Pins)}, and the drawing shows {Words(design, shown?.Pins ?? [])}";
            }

            if (shown.Names.FirstOrDefault(name => name != net.Name) is string wrong)
            {
                return $"{net.Name} is named {wrong} in the drawing";
            }
        }

        PinRef? tied = design.Open.Select(open => open.Pin).FirstOrDefault(pin => !drawn.Any(net => net.Pins.Count == 1 && net.Pins[0] == pin));
        return tied is null ? null : $"{design.NameOf(tied)} is left open, and the drawing connects it or has it not";
    }

    private static string Words(CircuitDesign design, IEnumerable<PinRef> pins) =>
        string.Join(" ", pins.Select(design.NameOf).Order(StringComparer.Ordinal).DefaultIfEmpty("nothing"));

    private static void JoinToWires(Dictionary<object, object> parents, Sheet sheet, Spot at, object name)
    {
        Join(parents, at, name);
        foreach (SheetWire wire in sheet.Wires.Where(wire => wire.Passes(at)))
        {
            Join(parents, wire.From, at);
        }
    }

    private static void Join(Dictionary<object, object> parents, object one, object other) => parents[Root(parents, one)] = Root(parents, other);

    private static object Root(Dictionary<object, object> parents, object item)
    {
        while (parents.TryGetValue(item, out object? parent) && !parent.Equals(item))
        {
            item = parent;
        }

        return item;
    }
}

/// <summary>What a drawing shows as one copper.</summary>
/// <param name="Names">Labels and rails on it.</param>
/// <param name="Pins">The pins that it joins.</param>
public sealed record DrawnNet(IReadOnlyList<string> Names, IReadOnlyList<PinRef> Pins);
