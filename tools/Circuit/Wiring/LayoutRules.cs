using System;
using System.Collections.Generic;
using System.Linq;
using Circuit.Netlist;

namespace Circuit.Wiring;

/// <summary>What a layout has to keep.</summary>
public static class LayoutRules
{
    /// <summary>All that is wrong with it, one sentence each; empty where nothing is.</summary>
    public static IReadOnlyList<string> Broken(PerfboardLayout layout, CircuitDesign design)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(design);
        List<string> broken = [];
        Hole[] filled = [.. layout.Legs.Select(leg => leg.Hole), .. layout.Terminals.Select(terminal => terminal.Hole)];
        broken.AddRange(filled.GroupBy(hole => hole).Where(hole => hole.Count() > 1).Select(hole => $"Hole {hole.Key.Name} is given to {hole.Count()} legs or wires."));
        Hole[] used = [.. filled, .. layout.Bridges.SelectMany(bridge => bridge.Holes())];
        broken.AddRange(used.Distinct()
            .Where(hole => hole.Column < 1 || hole.Column > layout.Board.Columns || hole.Row < 1 || hole.Row > layout.Board.Rows)
            .Select(hole => $"Hole {hole.Name} is not on the board."));
        broken.AddRange(layout.Bridges.Where(bridge => bridge.From.Column != bridge.To.Column && bridge.From.Row != bridge.To.Row)
            .Select(bridge => $"The bridge {bridge.From.Name} to {bridge.To.Name} is not straight."));
        foreach (IReadOnlySet<Hole> copper in layout.Copper())
        {
            string[] nets = [.. NetsOf(layout, design, copper)];
            if (nets.Length > 1)
            {
                broken.Add($"{string.Join(" and ", nets)} touch at {string.Join(' ', copper.OrderBy(hole => hole.Column).ThenBy(hole => hole.Row).Select(hole => hole.Name))}.");
            }
        }

        return broken;
    }

    private static IEnumerable<string> NetsOf(PerfboardLayout layout, CircuitDesign design, IReadOnlySet<Hole> copper) =>
        layout.Legs.Where(leg => copper.Contains(leg.Hole)).Select(leg => design.NetOf(leg.Pin)?.Name ?? design.NameOf(leg.Pin))
            .Concat(layout.Terminals.Where(terminal => copper.Contains(terminal.Hole)).Select(terminal => terminal.Net))
            .Concat(layout.Bridges.Where(bridge => bridge.Holes().Any(copper.Contains)).Select(bridge => bridge.Net))
            .Distinct()
            .Order(StringComparer.Ordinal);
}
