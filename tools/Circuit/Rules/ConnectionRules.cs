using System;
using System.Collections.Generic;
using System.Linq;
using Circuit.Netlist;
using Circuit.Parts;

namespace Circuit.Rules;

/// <summary>Rules of every schematic: pins, names, nets, drivers.</summary>
internal static class ConnectionRules
{
    private const double SmallOhm = 1000;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("pins-connected", "Every pin is on one net or left open with a reason.", PinsConnected),
        new("references-unique", "Every part has a reference and a key of its own.", ReferencesUnique),
        new("reference-letters", "A reference has the letters of its kind of part and a number.", ReferenceLetters),
        new("part-numbers", "One number to order is one value, and a resistor's number says the value it has.", PartNumbers),
        new("nets-joined", "Every net has a name of its own and joins two pins or more.", NetsJoined),
        new("one-driver", "At most one output or supply is on a net.", OneDriver),
        new("rails-fed", "What takes supply gets it from one source.", RailsFed),
    ];

    private static IEnumerable<Finding> PinsConnected(Wires wires)
    {
        CircuitDesign design = wires.Design;
        foreach (PinPlace place in wires.Pins())
        {
            string[] uses =
            [
                .. design.Nets.SelectMany(net => net.Pins.Where(pin => pin == place.Ref).Select(_ => net.Name)),
                .. design.Open.Where(open => open.Pin == place.Ref && open.Why.Length > 0).Select(_ => "open"),
            ];
            if (uses.Length != 1)
            {
                string state = uses.Length == 0 ? "is on no net and is not left open with a reason" : "is at " + string.Join(" and ", uses);
                yield return Finding.Broken(place.Name, $"{place.NameAndUse} {state}; expected one net, or open with a reason; {(uses.Length == 0 ? "connect it or say why not" : "take it off all but one")}.");
            }
        }

        foreach (PinRef lost in design.Nets.SelectMany(net => net.Pins).Where(pin => design.FindComponent(pin.Key)?.Part.FindPin(pin.Number) is null))
        {
            yield return Finding.Broken(lost.Key, $"a net names pin {lost.Number} of '{lost.Key}', which is not there; expected pins of parts that are placed; place the part or take the pin off.");
        }
    }

    private static IEnumerable<Finding> ReferencesUnique(Wires wires)
    {
        foreach (IGrouping<string, Component> same in wires.Design.Components.GroupBy(component => component.Reference).Where(same => same.Count() > 1))
        {
            yield return Finding.Broken(same.Key, $"{same.Key} is given to {Join(same.Select(component => $"'{component.Key}'"))}; expected each reference once; give one of them the next free number.");
        }

        foreach (IGrouping<string, Component> same in wires.Design.Components.GroupBy(component => component.Key).Where(same => same.Count() > 1))
        {
            yield return Finding.Broken(same.Key, $"the key '{same.Key}' is given to {Join(same.Select(component => component.Reference))}; expected each key once; rename one of them.");
        }
    }

    private static IEnumerable<Finding> ReferenceLetters(Wires wires) =>
        from component in wires.Design.Components
        where !component.Reference.StartsWith(component.Part.Prefix, StringComparison.Ordinal) || !int.TryParse(component.Reference[component.Part.Prefix.Length..], out _)
        select Finding.Broken(component.Reference, $"{component.Reference} is given to '{component.Part.Id}'; expected {component.Part.Prefix} and a number for a part of this kind; rename it.");

    private static IEnumerable<Finding> PartNumbers(Wires wires)
    {
        foreach (Component component in wires.Design.Components.Where(component => component.Part.Value is not null))
        {
            Part part = component.Part;
            if (part.Kind == PartKind.Resistor && YageoNumber.OhmOf(part.PartNumber) is double ohm && Math.Abs(ohm - part.Value!.Amount) > ohm / 1000)
            {
                yield return Finding.Broken(
                    component.Reference,
                    $"{component.Reference} is {part.Value.Text}, and the number to order, {part.PartNumber}, is {Figure.Ohm(ohm)}; expected the same value in both; correct the one that is not meant.");
            }
        }

        foreach (IGrouping<string, Component> same in wires.Design.Components.GroupBy(component => $"{component.Part.Manufacturer} {component.Part.PartNumber}"))
        {
            string[] values = [.. same.Select(component => component.Part.ValueText).Distinct()];
            if (values.Length > 1)
            {
                yield return Finding.Broken(
                    same.First().Reference,
                    $"{Join(same.Select(component => component.Reference))} are ordered as {same.Key} and are {Join(values)}; expected one value for one number; correct the number of one of them.");
            }
        }
    }

    private static IEnumerable<Finding> NetsJoined(Wires wires)
    {
        foreach (Net net in wires.Design.Nets.Where(net => net.Pins.Count < 2))
        {
            string only = net.Pins.Count == 0 ? "nothing" : "only " + string.Join(", ", wires.On(net.Name).Select(place => place.NameAndUse));
            yield return Finding.Broken(net.Name, $"the net {net.Name} joins {only}; expected two pins or more; correct its name or connect what belongs there.");
        }

        foreach (IGrouping<string, Net> same in wires.Design.Nets.GroupBy(net => net.Name).Where(same => same.Count() > 1))
        {
            yield return Finding.Broken(same.Key, $"{same.Count()} nets are called {same.Key}; expected each name once; rename one or make them one.");
        }
    }

    private static IEnumerable<Finding> OneDriver(Wires wires) =>
        from net in wires.Design.Nets
        let drivers = wires.DriversOf(net.Name)
        where drivers.Count > 1
        select Finding.Broken(net.Name, $"{Join(drivers.Select(driver => driver.NameAndUse))} drive the net {net.Name}; expected one driver at most; take the others off.");

    // Ground is what everything else is measured against: a board fed by its own socket has no source of it.
    private static IEnumerable<Finding> RailsFed(Wires wires)
    {
        string? ground = wires.NetOfNode(NetNames.Ground);
        foreach (Net net in wires.Design.Nets.Where(net => net.Name != ground && wires.On(net.Name).Any(place => place.Pin.Kind == PinKind.PowerIn)))
        {
            HashSet<string> reached = [net.Name];
            for (int before = 0; before != reached.Count;)
            {
                before = reached.Count;
                reached.UnionWith(reached.SelectMany(name => Through(wires, name)).ToArray());
            }

            string[] sources = [.. reached.Where(name => name != ground).SelectMany(wires.DriversOf).Where(driver => driver.Pin.Kind == PinKind.PowerOut).Select(driver => driver.NameAndUse).Order()];
            if (sources.Length != 1)
            {
                string takers = Join(wires.On(net.Name).Where(place => place.Pin.Kind == PinKind.PowerIn).Select(place => place.NameAndUse));
                string state = sources.Length == 0 ? "no source" : "the sources " + Join(sources);
                yield return Finding.Broken(net.Name, $"{net.Name}, which feeds {takers}, has {state}; expected one source; {(sources.Length == 0 ? "connect it" : "take the others off")}.");
            }
        }
    }

    // A closed switch and a small resistor let a supply through.
    private static IEnumerable<string> Through(Wires wires, string net) => wires.On(net).Select(place => place.Component)
        .Where(part => part.Part.Kind == PartKind.SlideSwitch || (part.Part.Kind == PartKind.Resistor && part.Part.Value?.Amount < SmallOhm))
        .Select(part => wires.Beyond(part, net)).OfType<string>();

    private static string Join(IEnumerable<string> names) => string.Join(" and ", names);
}
