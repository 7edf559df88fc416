using System.Collections.Generic;
using System.Linq;
using Circuit.Netlist;
using Circuit.Parts;

namespace Circuit.Rules;

/// <summary>What the board's pins and its regulator give.</summary>
internal static class SupplyRules
{
    /// <summary>All pins together; by this tool's rule, far below the 1100 mA that an ESP32's data sheet has as the absolute maximum. mA.</summary>
    public const double PinsMaxMilliA = 40;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("pins-sum", "All pins together give little.", PinsSum),
        new("regulator-load", "The regulator gives what hangs on 3.3 V, all at once.", Regulator),
        new("capacitor-voltage", "Capacitors bear the voltage they are at.", Capacitors),
    ];

    private static IEnumerable<Finding> PinsSum(Wires wires)
    {
        (string Name, double MilliA)[] loads =
        [
            .. LedString.In(wires, PartKind.Led).Select(lit => (lit.Led.Reference, lit.MaxMilliA)),
            ("board's LED", wires.Supply.LedMilliA),
            .. from nmos in wires.OfKind(PartKind.Nmos)
               from resistor in wires.Between(PartKind.Resistor, wires.NetOf(nmos, "G"), wires.NetOf(nmos, "S"))
               select (resistor.Reference, wires.Supply.SupplyV / Worst.LowOhm(resistor) * 1000),
        ];
        loads = [.. loads.Where(load => load.MilliA > 0)];
        if (loads.Length > 0)
        {
            yield return Finding.Of(
                "U1",
                new("current of all pins", "mA", loads.Sum(load => load.MilliA), Bound.AtMost, PinsMaxMilliA, "by our own rule", Loads.Sum(loads)),
                "take larger resistors or a transistor");
        }
    }

    private static IEnumerable<Finding> Regulator(Wires wires)
    {
        string? supply = wires.NetOfNode(NetNames.Supply);
        Load[] loads = [.. Loads.Of(wires).Where(load => load.Rail == supply)];
        string doubt = Doubt.All(
            Doubt.In(wires.Supply.Source, Doubt.Limit), loads.Any(load => load.Kind == PartKind.Motor) ? "start not checked" : string.Empty);
        yield return Finding.Of(
            "U1",
            new("load of the regulator", "mA", loads.Sum(load => load.PeakMilliA), Bound.AtMost, wires.Supply.SupplyMaxMilliA, "U1", Loads.Sum(loads.Select(load => (load.Name, load.PeakMilliA))), doubt),
            "take a smaller load off 3V3");
    }

    private static IEnumerable<Finding> Capacitors(Wires wires) =>
        from capacitor in wires.OfKind(PartKind.Capacitor)
        where capacitor.Part.Ratings is CapacitorRatings
        let highV = System.Math.Max(wires.Supply.SupplyV, wires.OfKind(PartKind.Cell).Select(cell => (cell.Part.Ratings as CellRatings)?.FullV ?? 0).DefaultIfEmpty(Worst.BenchMaxV).Max())
        select Finding.Of(
            capacitor.Reference,
            new($"voltage of {capacitor.Reference}", "V", highV, Bound.AtMost, ((CapacitorRatings)capacitor.Part.Ratings!).MaxV, capacitor.Reference, "the highest in the circuit", Doubt.In(capacitor, Doubt.Limit)),
            "take a capacitor for more");
}
