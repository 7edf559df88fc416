using System.Collections.Generic;
using System.Linq;
using Circuit.Netlist;
using Circuit.Parts;

namespace Circuit.Rules;

/// <summary>The cell and the switch in its lead.</summary>
internal static class CellRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("cell-protected", "The cell has its own protection and hangs on a board that can charge it.", Protected),
        new("cell-direction", "The cell's plus reaches the board's battery input by the switch, its minus is on ground.", Direction),
        new("cell-charge", "The charger's current is within what the cell bears, and below 1 C.", Charge),
        new("cell-load", "The cell gives the worst load, everything at once.", CellLoad),
        new("switch-cuts", "A switch cuts the cell's plus off from everything.", Cuts),
        new("switch-load", "The switch carries load and charge.", SwitchLoad),
    ];

    private static IEnumerable<Finding> Protected(Wires wires)
    {
        foreach (Component cell in wires.OfKind(PartKind.Cell))
        {
            if (cell.Part.Ratings is not CellRatings { IsProtected: true })
            {
                yield return Finding.Broken(cell.Reference, $"{cell.Reference} ({cell.Part.PartNumber}) has no protection of its own; expected a cell with a protection circuit; take one that has it.");
            }

            if (!wires.Board.HasCharger)
            {
                yield return Finding.Broken(cell.Reference, $"{cell.Reference} hangs on {wires.Board.Firmware.Title}, which cannot charge it; expected a board with a charger; take another board.");
            }
        }
    }

    private static IEnumerable<Finding> Direction(Wires wires)
    {
        string? battery = wires.NetOfNode(NetNames.Battery);
        string? ground = wires.NetOfNode(NetNames.Ground);
        foreach (Component cell in wires.OfKind(PartKind.Cell))
        {
            string? plus = wires.NetOf(cell, "+");
            string? minus = wires.NetOf(cell, "-");
            bool reaches = battery is not null && (plus == battery || wires.Between(PartKind.SlideSwitch, plus, battery).Any());
            if (!reaches || minus != ground)
            {
                yield return Finding.Broken(
                    cell.Reference,
                    $"{cell.Reference} has its plus on {plus ?? "no net"} and its minus on {minus ?? "no net"}; expected the plus at the switch to VBAT and the minus on GND; check switch and plug, since the wrong way round destroys the board.");
            }
        }
    }

    private static IEnumerable<Finding> Charge(Wires wires)
    {
        foreach (Component cell in wires.OfKind(PartKind.Cell).Where(cell => cell.Part.Ratings is CellRatings))
        {
            string name = cell.Reference;
            double milliA = wires.Supply.ChargeMilliA;
            string doubt = Doubt.In(wires.Supply.Source, "charger not checked");
            Margin current = new($"charge of {name}", "mA", milliA, Bound.AtMost, ((CellRatings)cell.Part.Ratings!).ChargeMaxMilliA, name, "the board's charger", doubt);
            yield return Finding.Of(name, current, "take a larger cell");
            if (cell.Part.Value is { Unit: Unit.AmpereHour } capacity)
            {
                double rate = milliA / (capacity.Amount * 1000);
                yield return Finding.Of(name, new($"rate of {name}'s charge", "C", rate, Bound.AtMost, 1, "lithium cells", $"{Figure.Text(milliA)} mA / {capacity.Text}", doubt), "take a larger cell");
            }
        }
    }

    private static IEnumerable<Finding> CellLoad(Wires wires)
    {
        Load[] loads = [.. Loads.Of(wires)];
        return from cell in wires.OfKind(PartKind.Cell)
               where cell.Part.Ratings is CellRatings
               let doubt = Doubt.All(Doubt.In(cell, Doubt.Limit), loads.Any(load => load.Kind == PartKind.Motor) ? "start not checked" : string.Empty)
               select Finding.Of(
                   cell.Reference,
                   new($"load of {cell.Reference}", "mA", loads.Sum(load => load.PeakMilliA), Bound.AtMost, ((CellRatings)cell.Part.Ratings!).DischargeMaxMilliA, cell.Reference,
                       Loads.Sum(loads.Select(load => (load.Name, load.PeakMilliA))), doubt),
                   "take a stronger cell");
    }

    private static IEnumerable<Finding> Cuts(Wires wires)
    {
        foreach (Component cell in wires.OfKind(PartKind.Cell))
        {
            string? plus = wires.NetOf(cell, "+");
            PinPlace[] others = [.. wires.Others(plus, cell)];
            PinPlace[] past = [.. others.Where(place => place.Component.Part.Kind != PartKind.SlideSwitch || wires.Beyond(place.Component, plus) is null)];
            if (others.Length == 0 || past.Length > 0)
            {
                string there = past.Length == 0 ? "nothing" : string.Join(", ", past.Select(place => place.NameAndUse));
                yield return Finding.Broken(cell.Reference, $"{cell.Reference}'s plus is on {plus ?? "no net"} with {there}; expected the switch and nothing else, so that off is off; put the switch between them.");
            }
        }
    }

    private static IEnumerable<Finding> SwitchLoad(Wires wires)
    {
        IReadOnlyList<(string Name, double MilliA)> loads = Loads.Steady(Loads.Of(wires));
        foreach (Component power in wires.OfKind(PartKind.SlideSwitch).Where(power => power.Part.Ratings is SwitchRatings))
        {
            double limitMilliA = ((SwitchRatings)power.Part.Ratings!).MaxMilliA;
            string name = power.Reference;
            string doubt = Doubt.In(power, Doubt.Limit);
            yield return Finding.Of(
                name,
                new($"load of {name} for good", "mA", loads.Sum(load => load.MilliA), Bound.AtMost, limitMilliA, name, Loads.Sum(loads), doubt),
                "take a stronger switch");
            yield return Finding.Of(name, new($"charge through {name}", "mA", wires.Supply.ChargeMilliA, Bound.AtMost, limitMilliA, name, "the board's charger", doubt), "take a stronger switch");
        }
    }
}
