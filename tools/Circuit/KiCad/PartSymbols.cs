using System.Collections.Generic;
using System.Linq;
using Circuit.Parts;

namespace Circuit.KiCad;

/// <summary>Symbols of the small parts, drawn upright: supply above, ground below, as the sheets use them.</summary>
internal static class PartSymbols
{
    private static readonly SymbolShape[] Triangle = [SymbolShape.Closed((-1.2, -1), (1.2, -1), (0, 1)), SymbolShape.Line((-1.2, 1), (1.2, 1))];

    /// <summary>The symbol of a kind of part; a board has one for each design.</summary>
    /// <exception cref="CircuitException">Nobody has drawn it.</exception>
    public static Symbol Of(Part part) => part.Kind switch
    {
        PartKind.Resistor => Upright(part, "resistor", new Box(-0.8, -2, 0.8, 2), 1, SymbolShape.Rectangle(-0.8, -2, 0.8, 2)),
        PartKind.Capacitor => Upright(part, "capacitor", new Box(-1.6, -0.5, 1.6, 0.5), 2.5, SymbolShape.Line((-1.6, -0.5), (1.6, -0.5)), SymbolShape.Line((-1.6, 0.5), (1.6, 0.5))),
        PartKind.Led => Upright(part, "led", new Box(-1.2, -1.9, 3.6, 1), 2, [.. Triangle, .. Ray(1.5, 0.3), .. Ray(1.5, -0.8)]),
        PartKind.InfraredLed => Upright(part, "led-infrared", new Box(-1.2, -1.9, 3.6, 1), 2, [.. Triangle, .. Wave(1.5, 0.3), .. Wave(1.5, -0.8)]),
        PartKind.Diode => Upright(part, "diode", new Box(-1.2, -1, 1.2, 1), 2, SymbolShape.Closed((-1.2, 1), (1.2, 1), (0, -1)), SymbolShape.Line((-1.2, -1), (1.2, -1))),
        PartKind.Cell => Upright(part, "cell", new Box(-2, -1.8, 2, 0.5), 2.5, Cell()),
        PartKind.PushButton => Upright(part, "push-button", new Box(-0.4, -2.4, 2.9, 2.4), 1.6, PushButton()),
        PartKind.Motor => Upright(part, "motor", new Box(-2, -2, 2, 2), 2, SymbolShape.Circle(0, 0, 2, ShapeFill.Paper), SymbolShape.Word("M", 0, 0)),
        PartKind.Nmos => LargeSymbols.Nmos(part),
        PartKind.SlideSwitch => LargeSymbols.SlideSwitch(part),
        PartKind.InfraredReceiver => LargeSymbols.Receiver(part),
        PartKind.SensorBoard => LargeSymbols.Sensor(part),
        PartKind.Terminals => LargeSymbols.Terminals(part),
        _ => throw new CircuitException($"PartSymbols.cs: '{part.Id}' is of the kind {part.Kind}, which has no symbol; expected one for each kind of part; draw it."),
    };

    /// <summary>A pin of a symbol, with number, name and kind of the part's own.</summary>
    public static SymbolPin Pin(Part part, string number, int x, int y, PinSide side, double length)
    {
        PartPin pin = part.FindPin(number) ?? throw new CircuitException($"PartSymbols.cs: '{part.Id}' has no pin '{number}', at which its symbol has one; "
            + $"expected one of {string.Join(", ", part.Pins.Select(known => known.Number))}; draw the symbol for this part.");
        return new SymbolPin(pin.Number, pin.Name, pin.Kind, new Spot(x, y), side, length);
    }

    // Of two pins, the anode, the plus and the first one stand above. A diode's bar stands above as well: it lies across the motor, against the current.
    private static Symbol Upright(Part part, string name, Box body, double length, params SymbolShape[] shapes)
    {
        bool isLed = part.Kind is PartKind.Led or PartKind.InfraredLed;
        int reach = part.Kind is PartKind.PushButton or PartKind.Motor ? 4 : 3;
        return new Symbol
        {
            Name = name,
            Prefix = part.Prefix,
            Description = part.Kind.ToString(),
            Pins = [Pin(part, isLed ? "2" : "1", 0, -reach, PinSide.Top, length), Pin(part, isLed ? "1" : "2", 0, reach, PinSide.Bottom, length)],
            Shapes = shapes,
            Body = body,
        };
    }

    private static IEnumerable<SymbolShape> Ray(double x, double y) =>
        [SymbolShape.Line((x, y), (x + 1.4, y - 0.7)), SymbolShape.Solid((x + 2, y - 1), (x + 1.2, y - 0.95), (x + 1.5, y - 0.4))];

    private static IEnumerable<SymbolShape> Wave(double x, double y) =>
    [
        SymbolShape.Line((x, y), (x + 0.5, y - 0.6), (x + 0.7, y), (x + 1.2, y - 0.65), (x + 1.4, y - 0.7)),
        SymbolShape.Solid((x + 2, y - 1), (x + 1.2, y - 0.95), (x + 1.5, y - 0.4)),
    ];

    private static SymbolShape[] Cell() =>
    [
        SymbolShape.Line((-2, -0.5), (2, -0.5)),
        SymbolShape.Solid((-1, 0.4), (1, 0.4), (1, 0.6), (-1, 0.6)),
        SymbolShape.Line((0.7, -1.4), (1.5, -1.4)),
        SymbolShape.Line((1.1, -1.8), (1.1, -1)),
    ];

    private static SymbolShape[] PushButton() =>
    [
        SymbolShape.Circle(0, -2, 0.4, ShapeFill.Paper),
        SymbolShape.Circle(0, 2, 0.4, ShapeFill.Paper),
        SymbolShape.Line((1.3, -2.4), (1.3, 2.4)),
        SymbolShape.Line((1.3, 0), (2.7, 0)),
        SymbolShape.Line((2.7, -0.9), (2.7, 0.9)),
    ];
}
