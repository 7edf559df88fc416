using System.Collections.Generic;
using System.Linq;
using Circuit.Netlist;
using Circuit.Parts;

namespace Circuit.Rules;

/// <summary>The sensor's bus and supply.</summary>
internal static class SensorRules
{
    // What a device on the bus has to sink at 0.4 V, and how fast a line has to rise at 400 kHz: NXP UM10204, section 7.1.
    private const double SinkMilliA = 3;
    private const double LowV = 0.4;
    private const double RiseNs = 300;

    // From 0.3 to 0.7 of the supply an exponential takes ln(7/3) of its time constant.
    private const double RiseFactor = 0.8473;

    // Two pins of 10 pF, 100 mm of wire with 10 pF, and 20 pF for the two boards: an estimate.
    private const double BusPicoF = 50;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("i2c-pull-ups", "SDA and SCL have one set of pull-up resistors, of a size that suits the bus.", PullUps),
        new("sensor-supply", "The sensor's supply is within its range, and what gives it gives enough.", Supply),
    ];

    private static IEnumerable<Finding> PullUps(Wires wires)
    {
        foreach ((string line, int gpio) in new[] { ("SDA", wires.Board.Firmware.Sda), ("SCL", wires.Board.Firmware.Scl) })
        {
            string? net = wires.NetOfGpio(gpio);
            (string Name, double Ohm, string Doubt)[] sets = [.. SetsOn(wires, net)];
            if (sets.Length != 1)
            {
                string there = sets.Length == 0 ? "nothing" : string.Join(" and ", sets.Select(set => set.Name));
                yield return Finding.Broken(line, $"{line} is pulled up by {there}; expected one set of resistors; {(sets.Length == 0 ? "use a sensor board that has them" : "take the others out")}.");
            }

            if (sets.Length > 0)
            {
                double ohm = 1 / sets.Sum(set => 1 / set.Ohm);
                string formula = string.Join(" parallel to ", sets.Select(set => $"{Figure.Ohm(set.Ohm)} of {set.Name}"));
                string doubt = Doubt.All([.. sets.Select(set => set.Doubt)]);
                double leastOhm = (wires.Supply.SupplyV - LowV) / SinkMilliA * 1000;
                double mostOhm = RiseNs * 1e-9 / (RiseFactor * BusPicoF * 1e-12);
                yield return Finding.Of(
                    line,
                    new($"pull-up of {line}", "ohm", ohm, Bound.AtLeast, leastOhm, $"({Figure.Text(wires.Supply.SupplyV)} V - {Figure.Text(LowV)} V) / {Figure.Text(SinkMilliA)} mA", formula, doubt),
                    "take larger resistors, or take one set out");
                yield return Finding.Of(
                    line,
                    new($"pull-up of {line}", "ohm", ohm, Bound.AtMost, mostOhm, "300 ns / (0.8473 x 50 pF), the bus estimated", formula, doubt),
                    "take smaller resistors or a shorter cable");
            }
        }
    }

    private static IEnumerable<(string Name, double Ohm, string Doubt)> SetsOn(Wires wires, string? net)
    {
        foreach (Component sensor in wires.On(net).Select(place => place.Component).Where(part => part.Part.Ratings is SensorBoardRatings { PullUpOhm: > 0 }).Distinct())
        {
            yield return (sensor.Reference + "'s own", ((SensorBoardRatings)sensor.Part.Ratings!).PullUpOhm, Doubt.In(sensor, "resistors of U2 not checked"));
        }

        if (wires.Supply.PullUpOhm > 0)
        {
            yield return ("the board's own", wires.Supply.PullUpOhm, string.Empty);
        }

        foreach (Component resistor in wires.On(net).Select(place => place.Component).Where(part => part.Part.Kind == PartKind.Resistor))
        {
            if (wires.PadsOn(wires.Beyond(resistor, net)).Any(pad => pad.Kind == PinKind.PowerOut))
            {
                yield return (resistor.Reference, Worst.OhmOf(resistor), string.Empty);
            }
        }
    }

    private static IEnumerable<Finding> Supply(Wires wires)
    {
        foreach (Component sensor in wires.OfKind(PartKind.SensorBoard).Where(sensor => sensor.Part.Ratings is SensorBoardRatings))
        {
            SensorBoardRatings needs = (SensorBoardRatings)sensor.Part.Ratings!;
            string name = sensor.Reference;
            string? rail = wires.NetOf(sensor, "VCC");
            if (Worst.HighV(wires, rail) is not double highV || Worst.LowV(wires, rail) is not double lowV)
            {
                yield return Finding.Broken(name, $"{name}'s VCC is on {rail ?? "no net"}, which is no supply; expected 3V3 or the connector's; connect it.");
                continue;
            }

            yield return Finding.Of(name, new($"supply of {name}", "V", lowV, Bound.AtLeast, needs.MinSupplyV, $"{name}, the least", rail!), "take a supply of 3.3 V");
            yield return Finding.Of(name, new($"supply of {name}", "V", highV, Bound.AtMost, needs.MaxSupplyV, $"{name}, the highest", rail!), "take a supply of 3.3 V");
            if (wires.PadsOn(rail).Any(pad => pad.Node == NetNames.SensorSupply))
            {
                double pullUpMilliA = needs.PullUpOhm > 0 ? 2 * highV / needs.PullUpOhm * 1000 : 0;
                yield return Finding.Of(
                    name,
                    new($"current of {name}", "mA", needs.SupplyMilliA + pullUpMilliA, Bound.AtMost, wires.Supply.SensorSupplyMaxMilliA, "the board's connector",
                        $"{Figure.Text(needs.SupplyMilliA)} mA + 2 x {Figure.Text(highV)} V / {Figure.Ohm(needs.PullUpOhm)}", Doubt.In(sensor, "resistors of U2 not checked")),
                    "feed the sensor from 3V3");
            }
        }
    }
}
