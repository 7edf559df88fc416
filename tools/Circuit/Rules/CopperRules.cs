using System;
using System.Collections.Generic;
using System.Linq;
using Circuit.Boards;
using Circuit.Netlist;
using Circuit.Parts;

namespace Circuit.Rules;

/// <summary>Shorts that no list of drivers shows: board's pads of one copper, parts with both ends on one net.</summary>
internal static class CopperRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("nodes-apart", "Pads that are one copper on the board are on one net, and no net joins two coppers but ground and the pin that reads the cell.", NodesApart),
        new("rails-named", "A rail is called as the board calls it.", RailsNamed),
        new("parts-bridged", "No part has both ends on one net.", Bridged),
        new("sensor-address", "The sensor's AD0 is open or on ground: the firmware looks for address 0x68.", Address),
    ];

    private static IEnumerable<Finding> NodesApart(Wires wires)
    {
        string sense = BoardPad.NodeOf(wires.Board.Firmware.CellSense);
        (string Net, string Node)[] joined = [.. wires.Design.Nets.SelectMany(net => wires.PadsOn(net.Name).Select(pad => (net.Name, pad.Node))).Distinct()];
        foreach (IGrouping<string, string> net in joined.GroupBy(pair => pair.Net, pair => pair.Node).Where(net => net.Count() > 1))
        {
            string[] nodes = [.. net.Order(StringComparer.Ordinal)];
            if (!nodes.Order(StringComparer.Ordinal).SequenceEqual(new[] { NetNames.Ground, sense }.Order(StringComparer.Ordinal)))
            {
                yield return Finding.Broken(net.Key, $"the net {net.Key} joins {string.Join(" and ", nodes)} of the board; expected one of them; take the others off.");
            }
        }

        foreach (IGrouping<string, string> node in joined.GroupBy(pair => pair.Node, pair => pair.Net).Where(node => node.Count() > 1))
        {
            yield return Finding.Broken(node.Key, $"{node.Key} of the board is on {string.Join(" and ", node)}; expected one net, since its pads are one copper; make the nets one or move a wire.");
        }
    }

    private static IEnumerable<Finding> RailsNamed(Wires wires) =>
        from net in wires.Design.Nets
        from node in wires.PadsOn(net.Name).Select(pad => pad.Node).Distinct()
        where node != net.Name && NetNames.IsRail(node)
        select Finding.Broken(net.Name, $"the board's {node} is on a net called {net.Name}; expected the name {node}, which every drawing shows; rename the net.");

    private static IEnumerable<Finding> Bridged(Wires wires) =>
        from part in wires.Design.Components
        where part.Part.Kind != PartKind.Board && part.Part.Pins.Count is 2 or 3
        let nets = part.Part.Pins.Select(pin => wires.NetAt(part, pin.Number)).OfType<string>().ToArray()
        where nets.Length > nets.Distinct().Count()
        select Finding.Broken(part.Reference, $"{part.Reference} has two pins on {nets.GroupBy(net => net).First(net => net.Count() > 1).Key} and does nothing there; expected each of its pins on a net of its own; check its wires.");

    private static IEnumerable<Finding> Address(Wires wires) =>
        from sensor in wires.OfKind(PartKind.SensorBoard)
        let net = wires.NetOf(sensor, "AD0")
        where net is not null && net != wires.NetOfNode(NetNames.Ground)
        select Finding.Broken(sensor.Reference, $"{sensor.Reference}'s AD0 is on {net}; expected open or GND, since the firmware looks for the sensor at address 0x68; take it off.");
}
