using System.Collections.Generic;
using System.Linq;
using Circuit.Netlist;
using Circuit.Parts;

namespace Circuit.Rules;

/// <summary>The LED in the cuff and the infrared ones: direction, resistor, current, heat.</summary>
internal static class LedRules
{
    /// <summary>Where a red LED can still be seen in a dark room. By this tool's rule; mA.</summary>
    public const double SeenMilliA = 0.5;

    /// <summary>Below this a set on the other side of the room is not reached. By this tool's rule; nobody measured it. mA.</summary>
    public const double ReachMilliA = 40;

    // All protocols light a third of the carrier.
    private const double LitShare = 1.0 / 3;

    private static readonly PartKind[] Kinds = [PartKind.Led, PartKind.InfraredLed];

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("led-direction", "An LED's cathode is on the side of ground.", Direction),
        new("led-resistor", "Every LED has a resistor of its own in series.", Resistor),
        new("led-current", "The LED's current is within what LED and pin bear.", Current),
        new("led-light", "The LED can be seen, with the weakest pin.", Light),
        new("infrared-current", "The infrared LED bears its current in pulses, and for good should its pin stay high.", InfraredCurrent),
        new("infrared-heat", "The infrared LED's resistor bears the heat, in pulses and should the pin stay high.", InfraredHeat),
        new("infrared-light", "The infrared LED has enough current with an empty cell.", InfraredLight),
    ];

    private static IEnumerable<Finding> Direction(Wires wires)
    {
        string? ground = wires.NetOfNode(NetNames.Ground);
        foreach (Component led in Kinds.SelectMany(wires.OfKind))
        {
            string? cathode = wires.NetOf(led, "K");
            bool isDown = cathode is not null && (cathode == ground || wires.OfKind(PartKind.Nmos).Any(nmos => wires.NetOf(nmos, "D") == cathode));
            if (!isDown)
            {
                yield return Finding.Broken(led.Reference, $"{led.Reference}.{Number(led, "K")} (K) is on {cathode ?? "no net"}; expected ground or the drain of a transistor; turn the LED round.");
            }
        }
    }

    private static IEnumerable<Finding> Resistor(Wires wires)
    {
        foreach (Component led in Kinds.SelectMany(wires.OfKind))
        {
            string? anode = wires.NetOf(led, "A");
            PinPlace[] others = [.. wires.Others(anode, led)];
            if (others.Length != 1 || others[0].Component.Part.Kind != PartKind.Resistor)
            {
                string there = others.Length == 0 ? "nothing" : string.Join(", ", others.Select(place => place.NameAndUse));
                yield return Finding.Broken(led.Reference, $"{led.Reference}.{Number(led, "A")} (A) is on {anode ?? "no net"} with {there}; expected a resistor there and nothing else; put one in series with the LED.");
            }
        }
    }

    private static IEnumerable<Finding> Current(Wires wires)
    {
        foreach (LedString lit in LedString.In(wires, PartKind.Led))
        {
            string name = lit.Led.Reference;
            string doubt = Doubt.In(lit.Led, Doubt.Limit);
            string advice = $"take a larger {lit.Resistor.Reference}";
            yield return Finding.Of(name, new($"current of {name}", "mA", lit.MaxMilliA, Bound.AtMost, lit.Ratings.ContinuousMilliA, $"{name} for good", lit.MaxFormula, doubt), advice);
            double ownMilliA = wires.Supply.LedMilliA;
            string own = ownMilliA > 0 ? $" + {Figure.Text(ownMilliA)} mA of the board's LED" : string.Empty;
            Margin pin = new("current of the LED's pin", "mA", lit.MaxMilliA + ownMilliA, Bound.AtMost, wires.Supply.PinMaxMilliA, "a pin, by our own rule", lit.MaxFormula + own);
            yield return Finding.Of(name, pin, advice);
        }
    }

    private static IEnumerable<Finding> Light(Wires wires) => LedString.In(wires, PartKind.Led).Select(lit => Finding.Of(
        lit.Led.Reference,
        new($"least current of {lit.Led.Reference}", "mA", lit.MinMilliA, Bound.AtLeast, SeenMilliA, "seen in the dark, by our own rule", lit.MinFormula, Doubt.In(lit.Led, Doubt.Limit)),
        $"take a smaller {lit.Resistor.Reference}"));

    private static IEnumerable<Finding> InfraredCurrent(Wires wires)
    {
        foreach (LedString lit in LedString.In(wires, PartKind.InfraredLed))
        {
            string name = lit.Led.Reference;
            string doubt = Doubt.In(lit.Led, "forward voltage not checked");
            string advice = $"take a larger {lit.Resistor.Reference}";
            yield return Finding.Of(name, new($"current of {name} in a pulse", "mA", lit.MaxMilliA, Bound.AtMost, lit.Ratings.PulsedMilliA, $"{name} in pulses", lit.MaxFormula, doubt), advice);
            yield return Finding.Of(name, new($"current of {name}, pin stuck high", "mA", lit.MaxMilliA, Bound.AtMost, lit.Ratings.ContinuousMilliA, $"{name} for good", lit.MaxFormula, doubt), advice);
        }
    }

    private static IEnumerable<Finding> InfraredHeat(Wires wires)
    {
        foreach (LedString lit in LedString.In(wires, PartKind.InfraredLed).Where(lit => lit.Resistor.Part.Ratings is ResistorRatings))
        {
            double limitMilliW = ((ResistorRatings)lit.Resistor.Part.Ratings!).PowerMilliW;
            double stuckMilliW = lit.MaxMilliA * lit.MaxMilliA * Worst.LowOhm(lit.Resistor) / 1000;
            string name = lit.Resistor.Reference;
            string formula = $"({Figure.Text(lit.MaxMilliA)} mA)^2 x {Figure.Ohm(Worst.LowOhm(lit.Resistor))}";
            string doubt = Doubt.In(lit.Led, "forward voltage not checked");
            string advice = $"take a larger {name} or one for more power";
            yield return Finding.Of(name, new($"heat of {name} in pulses", "mW", stuckMilliW * LitShare, Bound.AtMost, limitMilliW, name, formula + " / 3", doubt), advice);
            yield return Finding.Of(name, new($"heat of {name}, pin stuck high", "mW", stuckMilliW, Bound.AtMost, limitMilliW, name, formula, doubt), advice);
        }
    }

    private static IEnumerable<Finding> InfraredLight(Wires wires) => LedString.In(wires, PartKind.InfraredLed).Select(lit => Finding.Of(
        lit.Led.Reference,
        new($"least current of {lit.Led.Reference}", "mA", lit.MinMilliA, Bound.AtLeast, ReachMilliA, "by our own rule", lit.MinFormula, Doubt.In(lit.Led, "forward voltage and limit not checked")),
        $"take a smaller {lit.Resistor.Reference}"));

    private static string Number(Component part, string pinName) => part.Part.Pins.First(pin => pin.Name == pinName).Number;
}
