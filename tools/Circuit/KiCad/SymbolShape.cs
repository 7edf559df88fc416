using System.Collections.Generic;

namespace Circuit.KiCad;

/// <summary>A line, a circle or a text of a symbol. Lengths in steps of <see cref="Spot.StepMm"/>, y down.</summary>
/// <param name="Points">Corners of a line; the middle of a circle or of a text.</param>
/// <param name="Radius">Of a circle; 0 for a line.</param>
/// <param name="Fill">What is inside.</param>
/// <param name="Text">The text; null for what is drawn.</param>
public sealed record SymbolShape(IReadOnlyList<(double X, double Y)> Points, double Radius, ShapeFill Fill, string? Text)
{
    /// <summary>A line through points.</summary>
    public static SymbolShape Line(params (double X, double Y)[] points) => new(points, 0, ShapeFill.None, null);

    /// <summary>A closed line, filled with the line's color.</summary>
    public static SymbolShape Solid(params (double X, double Y)[] points) => new([.. points, points[0]], 0, ShapeFill.Line, null);

    /// <summary>A closed line, filled with the paper's color.</summary>
    public static SymbolShape Closed(params (double X, double Y)[] points) => new([.. points, points[0]], 0, ShapeFill.Paper, null);

    /// <summary>A rectangle, filled with the paper's color.</summary>
    public static SymbolShape Rectangle(double left, double top, double right, double bottom) => Closed((left, top), (right, top), (right, bottom), (left, bottom));

    /// <summary>A circle.</summary>
    public static SymbolShape Circle(double x, double y, double radius, ShapeFill fill = ShapeFill.None) => new([(x, y)], radius, fill, null);

    /// <summary>A text around its middle.</summary>
    public static SymbolShape Word(string text, double x, double y) => new([(x, y)], 0, ShapeFill.None, text);
}

/// <summary>What is inside a closed shape.</summary>
public enum ShapeFill
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The color of the line.</summary>
    Line,

    /// <summary>The color that KiCad gives to bodies.</summary>
    Paper,
}
