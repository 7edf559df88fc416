using System;
using System.Linq;
using Circuit.Boards;
using Circuit.Designs;
using Circuit.Netlist;
using Circuit.Parts;

namespace Circuit.Guide;

/// <summary>Names a place to hold a lead to, so that it is found on the table and in the drawing.</summary>
internal static class Probe
{
    /// <summary>A pin: "Q1 G" where the pin has a name, "R1.1" where it has none, "U1 BAT+" on the board.</summary>
    public static string Pin(CircuitDesign design, PinRef pin)
    {
        Component component = design.Component(pin.Key);
        string name = component.Part.Kind == PartKind.Board ? PadName(design.Board.Pad(pin.Number)) : component.Part.FindPin(pin.Number)!.Name;
        return name == pin.Number && component.Part.Kind != PartKind.Board ? $"{component.Reference}.{pin.Number}" : $"{component.Reference} {name}";
    }

    /// <summary>A net by one of its pins that can be reached, the board's last: "R3.1 (MOTOR)".</summary>
    public static string Net(CircuitDesign design, string net)
    {
        PinRef[] pins = [.. design.FindNet(net)!.Pins];
        PinRef pin = Array.Find(pins, candidate => candidate.Key != Keys.Board) ?? pins[0];
        return $"{Pin(design, pin)} ({net})";
    }

    /// <summary>A net by a pin of the board: "U1 3V (3V3)". A supply that nothing hangs on is no net, and is found at the board's pad all the same.</summary>
    public static string BoardNet(CircuitDesign design, string net)
    {
        PinRef? pin = design.FindNet(net)?.Pins.FirstOrDefault(candidate => candidate.Key == Keys.Board);
        if (pin is null && design.FindNet(net) is null && design.Board.PadsOf(net).FirstOrDefault() is BoardPad pad)
        {
            pin = new PinRef(Keys.Board, pad.Id);
        }

        return pin is null ? Net(design, net) : $"{Pin(design, pin)} ({net})";
    }

    // A socket's contacts are printed + and -, which alone would lead to the cell's pads on another board.
    private static string PadName(BoardPad pad) => pad.Label is "+" or "-" ? pad.Id : pad.Label;

    /// <summary>The net of a component's pin.</summary>
    public static string NetOf(CircuitDesign design, Component component, string pin) => design.NetOf(new PinRef(component.Key, pin))!.Name;
}
