using Circuit.Netlist;

namespace Circuit.Module;

/// <summary>
/// The piece of perforated board that carries transistors and dividers. It is cut from a board of 30 x 70 mm as sold, with 10 holes across and 24 along: only along is it cut.
/// Rows run along the leg's width, columns along the leg.
/// </summary>
/// <param name="Columns">Holes along the leg.</param>
/// <param name="Rows">Holes across the leg.</param>
public sealed record Perfboard(int Columns, int Rows)
{
    /// <summary>From hole to hole. Millimeters.</summary>
    public const double PitchMm = 2.54;

    /// <summary>Beyond the outermost holes' own squares at the uncut sides: 10 holes make the 30 mm as sold. Millimeters.</summary>
    public const double MarginMm = 2.3;

    /// <summary>Across the leg. Millimeters.</summary>
    public double WidthMm => (this.Rows * PitchMm) + (2 * MarginMm);

    /// <summary>Along the leg. Millimeters.</summary>
    public double LengthMm => this.Columns * PitchMm;

    /// <summary>The piece that a circuit needs, or null where the few parts hang on their wires.</summary>
    public static Perfboard? Of(CircuitDesign design) => design?.Variant switch
    {
        Variant.Full => new Perfboard(11, 10),
        Variant.Classic => new Perfboard(6, 10),
        _ => null,
    };
}
