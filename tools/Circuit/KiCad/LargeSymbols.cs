using Circuit.Parts;

namespace Circuit.KiCad;

/// <summary>Symbols with more than two pins.</summary>
internal static class LargeSymbols
{
    /// <summary>Gate to the left, drain above, source below; with the diode that every such transistor has inside.</summary>
    public static Symbol Nmos(Part part) => new()
    {
        Name = "nmos",
        Prefix = part.Prefix,
        Description = "n-channel MOSFET",
        Pins =
        [
            PartSymbols.Pin(part, "1", -4, 0, PinSide.Left, 2.6),
            PartSymbols.Pin(part, "2", 2, 4, PinSide.Bottom, 2),
            PartSymbols.Pin(part, "3", 2, -4, PinSide.Top, 2),
        ],
        Shapes =
        [
            SymbolShape.Line((-1.4, -1.5), (-1.4, 1.5)),
            SymbolShape.Line((-0.8, -1.9), (-0.8, -0.9)),
            SymbolShape.Line((-0.8, -0.5), (-0.8, 0.5)),
            SymbolShape.Line((-0.8, 0.9), (-0.8, 1.9)),
            SymbolShape.Line((-0.8, -1.4), (2, -1.4), (2, -2)),
            SymbolShape.Line((-0.8, 1.4), (2, 1.4), (2, 2)),
            SymbolShape.Line((-0.8, 0), (0.8, 0), (0.8, 1.4)),
            SymbolShape.Solid((-0.7, 0), (0.2, -0.4), (0.2, 0.4)),
            SymbolShape.Line((2, -1.4), (2, 1.4)),
            SymbolShape.Closed((1.5, 0.5), (2.5, 0.5), (2, -0.4)),
            SymbolShape.Line((1.5, -0.4), (2.5, -0.4)),
            SymbolShape.Circle(0.8, 1.4, 0.2, ShapeFill.Line),
            SymbolShape.Circle(2, 1.4, 0.2, ShapeFill.Line),
            SymbolShape.Circle(2, -1.4, 0.2, ShapeFill.Line),
        ],
        Body = new Box(-1.4, -2, 2.6, 2),
        ShowsNumbers = true,
    };

    /// <summary>The common contact to the left.</summary>
    public static Symbol SlideSwitch(Part part) => new()
    {
        Name = "slide-switch",
        Prefix = part.Prefix,
        Description = "Slide switch, one pole, two positions",
        Pins =
        [
            PartSymbols.Pin(part, "1", 5, -2, PinSide.Right, 2.6),
            PartSymbols.Pin(part, "2", -5, 0, PinSide.Left, 2.6),
            PartSymbols.Pin(part, "3", 5, 2, PinSide.Right, 2.6),
        ],
        Shapes =
        [
            SymbolShape.Circle(2, -2, 0.4, ShapeFill.Paper),
            SymbolShape.Circle(-2, 0, 0.4, ShapeFill.Paper),
            SymbolShape.Circle(2, 2, 0.4, ShapeFill.Paper),
            SymbolShape.Line((-1.6, -0.2), (1.65, -1.8)),
        ],
        Body = new Box(-2.4, -2.4, 2.4, 2.4),
        ShowsNumbers = true,
    };

    /// <summary>Output to the right.</summary>
    public static Symbol Receiver(Part part) => new()
    {
        Name = "infrared-receiver",
        Prefix = part.Prefix,
        Description = "Infrared receiver with three leads",
        Pins =
        [
            PartSymbols.Pin(part, "1", 9, 0, PinSide.Right, 3),
            PartSymbols.Pin(part, "2", 0, 6, PinSide.Bottom, 2),
            PartSymbols.Pin(part, "3", 0, -6, PinSide.Top, 2),
        ],
        Shapes =
        [
            SymbolShape.Rectangle(-6, -4, 6, 4),
            SymbolShape.Line((-6, -1.5), (-4.9, -1.1), (-4.4, 0), (-4.9, 1.1), (-6, 1.5)),
            SymbolShape.Line((-9, -1.7), (-7.4, -1)),
            SymbolShape.Solid((-6.8, -0.7), (-7.6, -0.65), (-7.3, -1.2)),
            SymbolShape.Line((-9, 0.3), (-7.4, 1)),
            SymbolShape.Solid((-6.8, 1.3), (-7.6, 1.35), (-7.3, 0.8)),
        ],
        Body = new Box(-9, -4, 6, 4),
        ShowsNames = true,
        ShowsNumbers = true,
    };

    /// <summary>The bus to the right.</summary>
    public static Symbol Sensor(Part part) => new()
    {
        Name = "sensor-board",
        Prefix = part.Prefix,
        Description = "GY-521, an accelerometer's board",
        Pins =
        [
            PartSymbols.Pin(part, "1", 0, -8, PinSide.Top, 3),
            PartSymbols.Pin(part, "2", 0, 8, PinSide.Bottom, 3),
            PartSymbols.Pin(part, "3", 10, 1, PinSide.Right, 3),
            PartSymbols.Pin(part, "4", 10, -1, PinSide.Right, 3),
            PartSymbols.Pin(part, "5", -10, -3, PinSide.Left, 3),
            PartSymbols.Pin(part, "6", -10, -1, PinSide.Left, 3),
            PartSymbols.Pin(part, "7", -10, 1, PinSide.Left, 3),
            PartSymbols.Pin(part, "8", -10, 3, PinSide.Left, 3),
        ],
        Shapes = [SymbolShape.Rectangle(-7, -5, 7, 5)],
        Body = new Box(-7, -5, 7, 5),
        ShowsNames = true,
        ShowsNumbers = true,
    };

    /// <summary>Two pins to the right.</summary>
    public static Symbol Terminals(Part part) => new()
    {
        Name = "terminals",
        Prefix = part.Prefix,
        Description = "Pin header, two pins",
        Pins = [PartSymbols.Pin(part, "1", 6, -1, PinSide.Right, 3), PartSymbols.Pin(part, "2", 6, 1, PinSide.Right, 3)],
        Shapes =
        [
            SymbolShape.Rectangle(-1, -2, 3, 2),
            SymbolShape.Circle(-0.2, -1, 0.35, ShapeFill.Line),
            SymbolShape.Circle(-0.2, 1, 0.35, ShapeFill.Line),
        ],
        Body = new Box(-1, -2, 3, 2),
        ShowsNames = true,
        ShowsNumbers = true,
    };
}
