using System;
using System.Linq;
using Circuit.Parts;

namespace Circuit.KiCad;

/// <summary>Symbols in KiCad's words. In a library y points up.</summary>
internal static class SymbolNodes
{
    /// <summary>Height of the pins' numbers. Millimeters.</summary>
    public const double NumberMm = 1.0;

    /// <summary>From the body's edge to a pin's name. Millimeters.</summary>
    public const double NameOffsetMm = 0.8;

    private const double LineMm = 0.2;

    /// <summary>The definition of a symbol.</summary>
    /// <param name="symbol">Which.</param>
    /// <param name="library">"sock:" where it stands in a sheet; empty in the library itself.</param>
    public static SNode Of(Symbol symbol, string library) => SNode.Of(
        "symbol",
        SNode.Quoted(library + symbol.Name),
        symbol.IsRail ? SNode.Of("power") : null,
        symbol.ShowsNumbers ? null : SNode.Of("pin_numbers", SNode.Of("hide", "yes")),
        SNode.Of("pin_names", SNode.Of("offset", NameOffsetMm), symbol.ShowsNames ? null : SNode.Of("hide", "yes")),
        SNode.Of("exclude_from_sim", "no"),
        SNode.Of("in_bom", symbol.IsRail ? "no" : "yes"),
        SNode.Of("on_board", symbol.IsRail ? "no" : "yes"),
        Property("Reference", symbol.Prefix, new Spot(0, 0), 0, TextAlign.Center, hidden: symbol.IsRail),
        Property("Value", symbol.Name, new Spot(0, symbol.IsRail ? -RailSymbols.NameBelow(symbol.Name) : -2), 0, TextAlign.Center, hidden: false),
        Property("Footprint", string.Empty, new Spot(0, 0), 0, TextAlign.Center, hidden: true),
        Property("Datasheet", string.Empty, new Spot(0, 0), 0, TextAlign.Center, hidden: true),
        Property("Description", symbol.Description, new Spot(0, 0), 0, TextAlign.Center, hidden: true),
        Property("License", SheetFile.License, new Spot(0, 0), 0, TextAlign.Center, hidden: true),
        SNode.Of("symbol", SNode.Quoted(symbol.Name + "_0_1"), symbol.Shapes.Select(ShapeOf)),
        SNode.Of("symbol", SNode.Quoted(symbol.Name + "_1_1"), symbol.Pins.Select(PinOf)));

    /// <summary>A property of a symbol or of a part.</summary>
    public static SNode Property(string name, string value, Spot at, int degrees, TextAlign align, bool hidden) => SNode.Of(
        "property",
        SNode.Quoted(name),
        SNode.Quoted(value),
        At(at, degrees),
        Effects(SheetText.UsualMm, align, TextPlace.Middle, bold: false, hidden));

    /// <summary>A place.</summary>
    public static SNode At(Spot at, int? degrees) => SNode.Of("at", at.X * Spot.StepMm, at.Y * Spot.StepMm, degrees);

    /// <summary>How a text looks.</summary>
    public static SNode Effects(double sizeMm, TextAlign align, TextPlace place, bool bold, bool hidden) => SNode.Of(
        "effects",
        SNode.Of("font", SNode.Of("size", sizeMm, sizeMm), bold ? SNode.Of("bold", "yes") : null),
        JustifyOf(align, place),
        hidden ? SNode.Of("hide", "yes") : null);

    private static SNode? JustifyOf(TextAlign align, TextPlace place)
    {
        string? across = align switch
        {
            TextAlign.Left => "left",
            TextAlign.Right => "right",
            _ => null,
        };
        string? up = place switch
        {
            TextPlace.Above => "bottom",
            TextPlace.Below => "top",
            _ => null,
        };
        return across is null && up is null ? null : SNode.Of("justify", across, up);
    }

    private static SNode ShapeOf(SymbolShape shape)
    {
        if (shape.Text is not null)
        {
            return SNode.Of("text", SNode.Quoted(shape.Text), Point("at", shape.Points[0], 0), Effects(SheetText.UsualMm, TextAlign.Center, TextPlace.Middle, bold: false, hidden: false));
        }

        SNode stroke = SNode.Of("stroke", SNode.Of("width", LineMm), SNode.Of("type", "default"));
        SNode fill = SNode.Of("fill", SNode.Of("type", shape.Fill switch
        {
            ShapeFill.Line => "outline",
            ShapeFill.Paper => "background",
            _ => "none",
        }));
        return shape.Radius > 0
            ? SNode.Of("circle", Point("center", shape.Points[0], null), SNode.Of("radius", shape.Radius * Spot.StepMm), stroke, fill)
            : SNode.Of("polyline", SNode.Of("pts", shape.Points.Select(point => Point("xy", point, null))), stroke, fill);
    }

    private static SNode Point(string name, (double X, double Y) point, int? degrees) => SNode.Of(name, point.X * Spot.StepMm, 0 - (point.Y * Spot.StepMm), degrees);

    private static SNode PinOf(SymbolPin pin)
    {
        int degrees = pin.Side switch
        {
            PinSide.Left => 0,
            PinSide.Bottom => 90,
            PinSide.Right => 180,
            _ => 270,
        };
        return SNode.Of(
            "pin",
            KindOf(pin.Kind),
            "line",
            Point("at", (pin.End.X, pin.End.Y), degrees),
            SNode.Of("length", pin.Length * Spot.StepMm),
            SNode.Of("name", SNode.Quoted(pin.Name), Effects(SheetText.UsualMm, TextAlign.Center, TextPlace.Middle, bold: false, hidden: false)),
            SNode.Of("number", SNode.Quoted(pin.Number), Effects(NumberMm, TextAlign.Center, TextPlace.Middle, bold: false, hidden: false)));
    }

    private static string KindOf(PinKind kind) => kind switch
    {
        PinKind.Passive => "passive",
        PinKind.Input => "input",
        PinKind.Output => "output",
        PinKind.OpenDrain => "open_collector",
        PinKind.Bidirectional => "bidirectional",
        PinKind.PowerIn => "power_in",
        PinKind.PowerOut => "power_out",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a kind of pin without a word of KiCad"),
    };
}
