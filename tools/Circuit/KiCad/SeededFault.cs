using System;
using System.Collections.Generic;
using System.Linq;
using Circuit.Designs;
using Circuit.Netlist;
using Circuit.Parts;

namespace Circuit.KiCad;

/// <summary>A mistake put into a sound circuit on purpose, to see who notices.</summary>
/// <param name="Name">In words.</param>
/// <param name="Plant">Puts it in.</param>
public sealed record SeededFault(string Name, Func<CircuitDesign, CircuitDesign> Plant)
{
    /// <summary>All, for the full variant of a board that has a button of the maker's and a cell.</summary>
    public static IReadOnlyList<SeededFault> All { get; } =
    [
        new("SDA and SCL swapped", design => Move(Move(design, Pin(Keys.Sensor, "4"), NetNames.Scl), Pin(Keys.Sensor, "3"), NetNames.Sda)),
        new("one reference given twice", design => Change(design, Keys.ButtonPullUp, part => part with { Reference = "R1" })),
        new("motor's diode the wrong way round", design => Move(Move(design, Pin(Keys.MotorDiode, "1"), "MOTOR-"), Pin(Keys.MotorDiode, "2"), NetNames.Supply)),
        new("pull-down of the motor's transistor missing", design => Remove(design, Keys.MotorPullDown)),
        new("LED without its resistor", design => Move(Remove(design, Keys.LedResistor), Pin(Keys.Led, "2"), "LED")),
        new("button on a pin that cannot wake the chip", design => MoveBoardPin(design, "BUTTON", "D7")),
        new("resistor of a wrong value", design => Change(design, Keys.LedResistor, part => part with { Part = SmallParts.Resistor("1 ohm", "wrong") })),
        new("pin of the receiver not connected", design => Move(design, Pin(Keys.Receiver, "1"), null)),
        new("name of a net mistyped at one end", design => Move(design, Pin(Keys.Sensor, "4"), "SDAA")),
        new("two outputs tied", design => Move(design, Pin(Keys.Sensor, "8"), "IR_IN")),
        new("cell tied to the board's 3.3 V", design => Move(design, Pin(Keys.Cell, "1"), NetNames.Supply)),
    ];

    private static PinRef Pin(string key, string number) => new(key, number);

    private static CircuitDesign Change(CircuitDesign design, string key, Func<Component, Component> change) =>
        design with { Components = [.. design.Components.Select(component => component.Key == key ? change(component) : component)] };

    private static CircuitDesign Remove(CircuitDesign design, string key) => Without(design, pin => pin.Key == key) with
    {
        Components = [.. design.Components.Where(component => component.Key != key)],
    };

    private static CircuitDesign MoveBoardPin(CircuitDesign design, string net, string number)
    {
        PinRef old = design.FindNet(net)!.Pins.First(pin => pin.Key == Keys.Board);
        CircuitDesign moved = Move(Without(design, pin => pin == old), Pin(Keys.Board, number), net);
        return moved with { Open = [.. moved.Open, new OpenPin(old, "the fault moved its wire")] };
    }

    // Onto the net of that name, which begins with it where there is none; off all nets where the name is null.
    private static CircuitDesign Move(CircuitDesign design, PinRef pin, string? net)
    {
        CircuitDesign without = Without(design, other => other == pin);
        return net is null ? without
            : without.FindNet(net) is null ? without with { Nets = [.. without.Nets, new Net(net, [pin])] }
            : without with { Nets = [.. without.Nets.Select(other => other.Name == net ? other with { Pins = [.. other.Pins, pin] } : other)] };
    }

    private static CircuitDesign Without(CircuitDesign design, Func<PinRef, bool> gone) => design with
    {
        Nets = [.. design.Nets.Select(net => net with { Pins = [.. net.Pins.Where(pin => !gone(pin))] }).Where(net => net.Pins.Count > 0)],
        Open = [.. design.Open.Where(open => !gone(open.Pin))],
    };
}
