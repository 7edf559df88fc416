using System;
using System.Collections.Generic;
using System.Linq;
using Circuit.Module;
using Circuit.Netlist;

namespace Circuit.Wiring;

/// <summary>
/// One layout for all circuits; what a circuit lacks is left out, and a circuit without motor and dividers gets the left six columns only. Columns A to F are infrared, G to K the motor, below
/// them the dividers. Each block has its ground at its left: a transistor that lies with pin 3 down has its source there. A leg may reach over a bare wire, since that is on the other side.
/// </summary>
internal static class PerfboardPlan
{
    // Part and pin, column, row.
    private const string Legs = """
        infrared-switch.2 B2, infrared-switch.1 C2, infrared-switch.3 B3, infrared-switch.3 C3, infrared-pull-down.2 A4, infrared-pull-down.1 D4
        infrared-resistor.1 E2, infrared-resistor.2 E5, second-infrared-resistor.1 F2, second-infrared-resistor.2 F5
        usb-lower.2 A5, usb-lower.1 D5, usb-upper.2 C6, usb-upper.1 C9
        motor-switch.2 H2, motor-switch.1 I2, motor-switch.3 H3, motor-switch.3 I3, motor-pull-down.2 G4, motor-pull-down.1 J4, motor-diode.2 H5, motor-diode.1 K5
        cell-lower.2 G6, cell-lower.1 J6, cell-capacitor.2 G7, cell-capacitor.1 I7, cell-upper.2 K6, cell-upper.1 K9
        """;

    // The pin that tells the net, and the two ends.
    private const string Bridges = """
        infrared-switch.2 A1 A10, infrared-switch.2 A2 B2, infrared-switch.1 C2 D2, infrared-switch.1 D1 D4, infrared-switch.3 B3 C3, infrared-switch.3 B3 B10
        infrared-resistor.1 E1 E2, infrared-resistor.1 E1 F1, infrared-resistor.2 E5 E10
        second-infrared-resistor.1 F1 F2, second-infrared-resistor.2 F5 F10, second-infrared.1 B10 C10
        usb-lower.1 D5 D10, usb-upper.2 C6 D6, usb-upper.1 C9 C10
        motor-switch.2 G1 G10, motor-switch.2 G2 H2, motor-switch.1 I2 J2, motor-switch.1 J1 J4, motor-switch.3 H3 I3, motor-switch.3 H3 H10, motor-diode.1 K1 K5
        cell-lower.1 J6 J10, cell-capacitor.1 I7 J7, cell-upper.2 J6 K6, cell-upper.1 K9 K10
        """;

    // The pin that tells the net, the hole, the edge.
    private const string Terminals = """
        infrared-switch.2 A1 Left, infrared-switch.2 A3 Left, infrared-switch.2 A7 Left, infrared-switch.2 A9 Left, infrared-switch.2 A10 Bottom, infrared-switch.1 D1 Top, infrared-switch.3 B10 Bottom
        infrared-resistor.1 E1 Top, infrared-resistor.1 F1 Top, infrared-resistor.2 E10 Bottom, second-infrared-resistor.2 F10 Bottom, second-infrared.1 C10 Bottom
        usb-lower.1 D10 Bottom, usb-upper.1 C10 Bottom
        motor-switch.2 G1 Top, motor-switch.2 G10 Bottom, motor-switch.1 J1 Top, motor-switch.3 H10 Bottom
        motor-diode.1 K1 Top, motor-diode.1 K2 Right, motor-diode.1 K3 Right, motor-diode.1 K4 Right
        cell-lower.1 J10 Bottom, cell-upper.1 K10 Bottom
        """;

    /// <summary>The layout for that circuit.</summary>
    public static PerfboardLayout Make(CircuitDesign design, Perfboard board) => new()
    {
        Board = board,
        Legs = [.. Read(Legs, design).Select(words => new Leg(words.Pin, HoleOf(words.Where[0])))],
        Bridges = [.. Read(Bridges, design).Select(words => new Bridge(words.Net, HoleOf(words.Where[0]), HoleOf(words.Where[1])))],
        Terminals = [.. Read(Terminals, design).Select(words => new Terminal(words.Net, HoleOf(words.Where[0]), Enum.Parse<Side>(words.Where[1])))],
    };

    private static IEnumerable<(PinRef Pin, string Net, string[] Where)> Read(string plan, CircuitDesign design)
    {
        foreach (string entry in plan.Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string[] words = entry.Split(' ');
            string[] pin = words[0].Split('.');
            PinRef found = new(pin[0], pin[1]);
            if (design.FindComponent(found.Key) is not null && design.NetOf(found) is Net net)
            {
                yield return (found, net.Name, words[1..]);
            }
        }
    }

    private static Hole HoleOf(string name) => new(name[0] - 'A' + 1, int.Parse(name[1..], System.Globalization.CultureInfo.InvariantCulture));
}
