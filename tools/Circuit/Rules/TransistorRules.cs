using System.Collections.Generic;
using System.Linq;
using Circuit.Netlist;
using Circuit.Parts;

namespace Circuit.Rules;

/// <summary>The transistors: their gates and what they switch.</summary>
internal static class TransistorRules
{
    private const double PullDownMinOhm = 10e3;
    private const double PullDownMaxOhm = 1e6;

    // On top of the supply when a motor goes off: what a small diode takes at its limit.
    private const double DiodeForwardV = 1.0;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("source-grounded", "A transistor's source is on ground.", Source),
        new("gate-pull-down", "A resistor keeps every gate low while the chip starts or sleeps.", PullDown),
        new("gate-drive", "A pin that is high switches its transistor through.", Drive),
        new("transistor-load", "Transistors bear the current and the voltage of what they switch.", Load),
    ];

    private static IEnumerable<Finding> Source(Wires wires) =>
        from nmos in wires.OfKind(PartKind.Nmos)
        let source = wires.NetOf(nmos, "S")
        where source is null || source != wires.NetOfNode(NetNames.Ground)
        select Finding.Broken(nmos.Reference, $"{nmos.Reference}.{nmos.Part.Pins.First(pin => pin.Name == "S").Number} (S) is on {source ?? "no net"}; expected ground; check source and drain.");

    private static IEnumerable<Finding> PullDown(Wires wires)
    {
        foreach (Component nmos in wires.OfKind(PartKind.Nmos))
        {
            string? gate = wires.NetOf(nmos, "G");
            Component[] down = [.. wires.Between(PartKind.Resistor, gate, wires.NetOf(nmos, "S"))];
            if (down.Length != 1)
            {
                yield return Finding.Broken(
                    nmos.Reference,
                    $"{nmos.Reference}'s gate on {gate ?? "no net"} has {(down.Length == 0 ? "no resistor" : $"{down.Length} resistors")} to its source; expected one of 10 kohm to 1 Mohm; "
                    + (down.Length == 0 ? "put one in, or what it switches may run while the chip starts." : "leave one."));
            }

            foreach (Component resistor in down)
            {
                string name = resistor.Reference;
                double kohm = Worst.OhmOf(resistor) / 1000;
                yield return Finding.Of(
                    name,
                    new($"resistance of {name}", "kohm", kohm, Bound.AtLeast, PullDownMinOhm / 1000, "so that the pin is not loaded, by our own rule", "as printed"),
                    "take 100 kohm");
                yield return Finding.Of(
                    name,
                    new($"resistance of {name}", "kohm", kohm, Bound.AtMost, PullDownMaxOhm / 1000, "so that it holds the gate, by our own rule", "as printed"),
                    "take 100 kohm");
            }
        }
    }

    private static IEnumerable<Finding> Drive(Wires wires) =>
        from nmos in wires.OfKind(PartKind.Nmos)
        let ratings = nmos.Part.Ratings as NmosRatings
        where ratings is not null
        select Finding.Of(
            nmos.Reference,
            new($"gate voltage of {nmos.Reference}", "V", wires.Supply.PinHighMinV, Bound.AtLeast, ratings.OnAtGateV, $"where {nmos.Reference}'s resistance is promised", "the least of a pin that is high"),
            "take a transistor whose resistance is promised at a lower gate voltage");

    private static IEnumerable<Finding> Load(Wires wires)
    {
        foreach (Component nmos in wires.OfKind(PartKind.Nmos).Where(nmos => nmos.Part.Ratings is NmosRatings))
        {
            NmosRatings bears = (NmosRatings)nmos.Part.Ratings!;
            string name = nmos.Reference;
            string? drain = wires.NetOf(nmos, "D");
            Component[] motors = [.. wires.OfKind(PartKind.Motor).Where(motor => wires.NetOf(motor, "-") == drain)];
            LedString[] leds = [.. LedString.In(wires, PartKind.InfraredLed).Where(lit => wires.NetOf(lit.Led, "K") == drain)];
            (string Name, double MilliA, double SupplyV)[] loads =
            [
                .. motors.Select(motor => (motor.Reference, (motor.Part.Ratings as MotorRatings)?.StartMilliA ?? 0, (Worst.HighV(wires, wires.NetOf(motor, "+")) ?? 0) + DiodeForwardV)),
                .. leds.Select(lit => (lit.Led.Reference, lit.MaxMilliA, lit.HighV)),
            ];
            if (drain is null || loads.Length == 0)
            {
                yield return Finding.Broken(name, $"{name}'s drain is on {drain ?? "no net"} with nothing to switch; expected a motor or infrared LEDs; check its drain.");
                continue;
            }

            double sumMilliA = loads.Sum(load => load.MilliA);
            string sum = string.Join(" + ", loads.Select(load => $"{Figure.Text(load.MilliA)} mA of {load.Name}"));
            yield return Finding.Of(name, new($"current of {name}", "mA", sumMilliA, Bound.AtMost, bears.DrainMilliA, $"{name} for good", sum), "take a stronger transistor");
            double highV = loads.Max(load => load.SupplyV);
            string formula = motors.Length > 0 ? $"supply and {Figure.Text(DiodeForwardV)} V of the diode" : "the supply";
            yield return Finding.Of(name, new($"voltage that {name} blocks", "V", highV, Bound.AtMost, bears.DrainSourceV, name, formula), "take a transistor for more");
        }
    }
}
