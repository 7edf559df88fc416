using System.Collections.Generic;
using System.Linq;
using Circuit.Netlist;
using Circuit.Parts;
using Sock.Firmware.BoardData;

namespace Circuit.Rules;

/// <summary>The button and the infrared receiver.</summary>
internal static class InputRules
{
    private const double PressedMaxMilliA = 1;
    private const double PullUpMaxKohm = 100;

    // Vishay's sheet of the TSOP382 recommends 33 ohm to 1 kohm and more than 0.1 uF.
    private const double FilterMinOhm = 33;
    private const double FilterMaxOhm = 1000;
    private const double FilterMinMicroF = 0.1;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("button-pull-up", "The button pulls its pin to ground against a resistor outside of the chip, with little current.", Button),
        new("receiver-supply", "The receiver's supply is within its range behind its filter, which has the size that its maker recommends.", Receiver),
    ];

    private static IEnumerable<Finding> Button(Wires wires)
    {
        Component[] buttons = [.. wires.OfKind(PartKind.PushButton)];
        if (buttons.Length == 0 && !wires.Board.Serves(nameof(SockBoard.Button), wires.Board.Firmware.Button))
        {
            yield return Finding.Broken("SW2", $"{wires.Board.Firmware.Title} has no button at GPIO {wires.Board.Firmware.Button} and the circuit has none; expected one; put one in.");
        }

        string? ground = wires.NetOfNode(NetNames.Ground);
        foreach (Component button in buttons)
        {
            string name = button.Reference;
            string? line = wires.Beyond(button, ground);
            if (line is null)
            {
                yield return Finding.Broken(name, $"{name} does not lead from a pin to ground; expected one side on GND; check its two wires.");
                continue;
            }

            Component[] up = [.. wires.Between(PartKind.Resistor, line, wires.NetOfNode(NetNames.Supply))];
            if (up.Length != 1)
            {
                yield return Finding.Broken(
                    name, $"{line} has {(up.Length == 0 ? "no resistor" : $"{up.Length} resistors")} to 3V3; expected one, since those inside the chip are off in deep sleep; {(up.Length == 0 ? "put 10 kohm in" : "leave one")}.");
            }

            foreach (Component resistor in up)
            {
                double milliA = wires.Supply.SupplyV / Worst.LowOhm(resistor) * 1000;
                Margin pressed = new($"current while {name} is pressed", "mA", milliA, Bound.AtMost, PressedMaxMilliA, "by our own rule", $"{Figure.Text(wires.Supply.SupplyV)} V / {Figure.Ohm(Worst.LowOhm(resistor))}");
                yield return Finding.Of(name, pressed, $"take a larger {resistor.Reference}");
                Margin weak = new($"resistance of {resistor.Reference}", "kohm", Worst.OhmOf(resistor) / 1000, Bound.AtMost, PullUpMaxKohm, "so that damp does not press the button, by our own rule", "as printed");
                yield return Finding.Of(name, weak, $"take a smaller {resistor.Reference}");
            }
        }
    }

    private static IEnumerable<Finding> Receiver(Wires wires)
    {
        foreach (Component receiver in wires.OfKind(PartKind.InfraredReceiver).Where(receiver => receiver.Part.Ratings is ReceiverRatings))
        {
            ReceiverRatings needs = (ReceiverRatings)receiver.Part.Ratings!;
            string name = receiver.Reference;
            string? vs = wires.NetOf(receiver, "VS");
            Component[] filters = [.. wires.Between(PartKind.Resistor, vs, wires.NetOfNode(NetNames.Supply))];
            Component[] capacitors = [.. wires.Between(PartKind.Capacitor, vs, wires.NetOfNode(NetNames.Ground))];
            if (filters.Length != 1 || capacitors.Length != 1)
            {
                yield return Finding.Broken(
                    name,
                    $"{name}'s supply on {vs ?? "no net"} has so many resistors to 3V3: {filters.Length}, and so many capacitors to ground: {capacitors.Length}; expected one of each; put in what is missing.");
                continue;
            }

            double ohm = Worst.OhmOf(filters[0]);
            double lowV = wires.Supply.SupplyV - (needs.SupplyMilliA * Worst.HighOhm(filters[0]) / 1000);
            string formula = $"{Figure.Text(wires.Supply.SupplyV)} V - {Figure.Text(needs.SupplyMilliA)} mA x {Figure.Ohm(Worst.HighOhm(filters[0]))}";
            string resistor = filters[0].Reference;
            yield return Finding.Of(name, new($"supply of {name}", "V", lowV, Bound.AtLeast, needs.MinSupplyV, $"{name}, the least", formula), $"take a smaller {resistor}");
            yield return Finding.Of(name, new($"supply of {name}", "V", wires.Supply.SupplyV, Bound.AtMost, needs.MaxSupplyV, $"{name}, the highest", "nothing lost"), "take another supply");
            yield return Finding.Of(name, new($"resistance of {resistor}", "ohm", ohm, Bound.AtLeast, FilterMinOhm, "the receiver's maker", "as printed"), "take 100 ohm");
            yield return Finding.Of(name, new($"resistance of {resistor}", "ohm", ohm, Bound.AtMost, FilterMaxOhm, "the receiver's maker", "as printed"), "take 100 ohm");
            Margin calm = new($"capacitance of {capacitors[0].Reference}", "uF", Worst.FaradOf(capacitors[0]) * 1e6, Bound.AtLeast, FilterMinMicroF, "the receiver's maker", "as printed");
            yield return Finding.Of(name, calm, "take 1 uF");
        }
    }
}
