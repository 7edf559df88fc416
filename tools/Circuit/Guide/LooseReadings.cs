using System.Collections.Generic;
using Circuit.Netlist;
using Circuit.Parts;

namespace Circuit.Guide;

/// <summary>What to measure on the small parts before board, sensor, motor and cell hang on them: only there every figure is the parts' own.</summary>
internal static class LooseReadings
{
    /// <summary>In the order of the parts.</summary>
    public static IEnumerable<Reading> Of(CircuitDesign design)
    {
        ResistorNetwork network = ResistorNetwork.OfSmallParts(design);
        foreach (Component component in design.Components)
        {
            IEnumerable<Reading> readings = component.Part.Kind switch
            {
                PartKind.Resistor => Resistor(design, network, component),
                PartKind.Led => Diode(design, component, "1.5 to 2.1 V, or the LED glows"),
                PartKind.InfraredLed => Diode(design, component, "0.9 to 1.3 V"),
                PartKind.Diode => Diode(design, component, "0.5 to 0.7 V (a Schottky diode 0.15 to 0.4 V)"),
                PartKind.Nmos => Transistor(design, network, component),
                PartKind.PushButton => Contact(design, component, "1", "2", "released", "pressed", "two legs of the button are always joined: turn it by 90 degrees"),
                PartKind.SlideSwitch => Contact(design, component, "1", "2", "off", "on", "the wire is on the wrong outer leg, or the switch is broken"),
                PartKind.Motor => [new Reading("ohm", Probe.Pin(design, new PinRef(component.Key, "1")), Probe.Pin(design, new PinRef(component.Key, "2")),
                    "25 ohm or more, the motor still loose", "less: it takes too much current, use another; open: a torn wire")],
                PartKind.Capacitor => Capacitor(design, network, component),
                _ => [],
            };
            foreach (Reading reading in readings)
            {
                yield return reading;
            }
        }
    }

    private static IEnumerable<Reading> Resistor(CircuitDesign design, ResistorNetwork network, Component resistor)
    {
        string from = Probe.NetOf(design, resistor, "1");
        string to = Probe.NetOf(design, resistor, "2");
        yield return new Reading("ohm", Probe.Pin(design, new PinRef(resistor.Key, "1")), Probe.Pin(design, new PinRef(resistor.Key, "2")), Quantity.Range(network.Between(from, to)!.Value),
            $"{resistor.Reference} is another value than {resistor.Part.ValueText}, or {from} and {to} touch somewhere");
    }

    private static IEnumerable<Reading> Diode(CircuitDesign design, Component diode, string forward)
    {
        string anode = Probe.Pin(design, new PinRef(diode.Key, "2"));
        string cathode = Probe.Pin(design, new PinRef(diode.Key, "1"));
        yield return new Reading("diode", anode, cathode, forward, $"open: {diode.Reference} is in the wrong way round; near 0: a short");
        yield return new Reading("diode", cathode, anode, "open (OL)", $"{diode.Reference} is in the wrong way round");
    }

    private static IEnumerable<Reading> Transistor(CircuitDesign design, ResistorNetwork network, Component transistor)
    {
        (string gate, string source, string drain) = (Pin("1"), Pin("2"), Pin("3"));
        (double Low, double Typical, double High)? off = network.Between(Probe.NetOf(design, transistor, "1"), Probe.NetOf(design, transistor, "2"));
        string expect = off is (double, double, double) range ? Quantity.Range(range) : "open (OL)";
        yield return new Reading("ohm", gate, source, expect, "open: the resistor from gate to ground is missing; near 0: two legs are bridged");
        yield return new Reading("ohm", drain, source, "open (OL)", $"{transistor.Reference} is turned, bridged, or killed by static");
        yield return new Reading("diode", source, drain, "0.4 to 0.8 V: the diode inside", $"{transistor.Reference} has its legs exchanged");

        string Pin(string number) => Probe.Pin(design, new PinRef(transistor.Key, number));
    }

    private static IEnumerable<Reading> Contact(CircuitDesign design, Component contact, string one, string other, string open, string closed, string otherwise)
    {
        string first = Probe.Pin(design, new PinRef(contact.Key, one));
        string second = Probe.Pin(design, new PinRef(contact.Key, other));
        yield return new Reading("beep", first, second, $"silent while {open}, below 1 ohm while {closed}", otherwise);
    }

    private static IEnumerable<Reading> Capacitor(CircuitDesign design, ResistorNetwork network, Component capacitor)
    {
        string from = Probe.NetOf(design, capacitor, "1");
        string to = Probe.NetOf(design, capacitor, "2");
        string expect = network.Between(from, to) is (double, double, double) range ? Quantity.Range(range) : "climbs to open (OL) within a second";
        yield return new Reading("ohm", Probe.Pin(design, new PinRef(capacitor.Key, "1")), Probe.Pin(design, new PinRef(capacitor.Key, "2")), expect, $"near 0: solder under {capacitor.Reference}");
    }
}
