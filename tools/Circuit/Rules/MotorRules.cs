using System.Collections.Generic;
using System.Linq;
using Circuit.Netlist;
using Circuit.Parts;

namespace Circuit.Rules;

/// <summary>The motor and the diode across it.</summary>
internal static class MotorRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("flyback-diode", "A diode lies across the motor, its cathode at the plus.", Flyback),
        new("motor-voltage", "The motor's voltage is within its range.", Voltage),
        new("diode-load", "The diode bears the motor's current and blocks its supply.", DiodeLoad),
    ];

    private static IEnumerable<Finding> Flyback(Wires wires)
    {
        foreach (Component motor in wires.OfKind(PartKind.Motor))
        {
            string? plus = wires.NetOf(motor, "+");
            string? minus = wires.NetOf(motor, "-");
            Component[] across = [.. wires.Between(PartKind.Diode, plus, minus)];
            if (across.Length == 0)
            {
                yield return Finding.Broken(motor.Reference, $"{motor.Reference} has no diode across it; expected one from {minus ?? "its minus"} to {plus ?? "its plus"}; put one in, its band at {plus ?? "the plus"}.");
            }

            foreach (Component diode in across.Where(diode => wires.NetOf(diode, "K") != plus))
            {
                yield return Finding.Broken(
                    diode.Reference,
                    $"{diode.Reference} has its cathode (K) on {wires.NetOf(diode, "K")} and would short {motor.Reference}'s supply; expected it on {plus}; turn the diode round, its band at {plus}.");
            }
        }
    }

    private static IEnumerable<Finding> Voltage(Wires wires)
    {
        foreach ((Component motor, MotorRatings ratings, double supplyV) in Fed(wires))
        {
            string name = motor.Reference;
            string rail = wires.NetOf(motor, "+")!;
            yield return Finding.Of(
                name,
                new($"voltage of {name}", "V", supplyV, Bound.AtMost, ratings.MaxV, $"{name}, the highest", $"{rail} with nothing lost"),
                "take a motor for more, or another supply");
            NmosRatings? transistor = wires.Others(wires.NetOf(motor, "-"), motor).Select(place => place.Component.Part.Ratings).OfType<NmosRatings>().FirstOrDefault();
            double onOhm = transistor?.OnOhm ?? 0;
            double lowV = (Worst.LowV(wires, rail) ?? supplyV) - (onOhm * ratings.StartMilliA / 1000);
            string formula = $"{Figure.Text(Worst.LowV(wires, rail) ?? supplyV)} V - {Figure.Text(ratings.StartMilliA)} mA x {Figure.Text(onOhm)} ohm";
            yield return Finding.Of(
                name,
                new($"voltage of {name} at its start", "V", lowV, Bound.AtLeast, ratings.MinV, $"{name}, to start", formula, Doubt.In(motor, "start not checked")),
                "take a motor for less, or another supply");
        }
    }

    private static IEnumerable<Finding> DiodeLoad(Wires wires)
    {
        foreach ((Component motor, MotorRatings ratings, double supplyV) in Fed(wires))
        {
            foreach (Component diode in wires.Between(PartKind.Diode, wires.NetOf(motor, "+"), wires.NetOf(motor, "-")).Where(diode => diode.Part.Ratings is DiodeRatings))
            {
                DiodeRatings bears = (DiodeRatings)diode.Part.Ratings!;
                string name = diode.Reference;
                yield return Finding.Of(
                    name,
                    new($"current of {name} when {motor.Reference} goes off", "mA", ratings.StartMilliA, Bound.AtMost, bears.ForwardMilliA, $"{name} for good",
                        $"what {motor.Reference} takes while it starts", Doubt.In(motor, "start not checked")),
                    "take a stronger diode");
                yield return Finding.Of(
                    name,
                    new($"voltage that {name} blocks", "V", supplyV, Bound.AtMost, bears.ReverseV, name, wires.NetOf(motor, "+")!),
                    "take a diode for more");
            }
        }
    }

    private static IEnumerable<(Component Motor, MotorRatings Ratings, double SupplyV)> Fed(Wires wires) =>
        from motor in wires.OfKind(PartKind.Motor)
        where motor.Part.Ratings is MotorRatings
        let supplyV = Worst.HighV(wires, wires.NetOf(motor, "+"))
        where supplyV is not null
        select (motor, (MotorRatings)motor.Part.Ratings!, supplyV.Value);
}
