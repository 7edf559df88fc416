using Circuit.Netlist;

namespace Circuit.Module;

/// <summary>The piece of perforated board that carries the small parts: rows and columns of holes at 2.54 mm.</summary>
/// <param name="Columns">Holes across.</param>
/// <param name="Rows">Holes along.</param>
public sealed record Perfboard(int Columns, int Rows)
{
    /// <summary>From hole to hole. Millimeters.</summary>
    public const double PitchMm = 2.54;

    /// <summary>Across. Millimeters.</summary>
    public double WidthMm => this.Columns * PitchMm;

    /// <summary>Along. Millimeters.</summary>
    public double LengthMm => this.Rows * PitchMm;

    /// <summary>The piece that a circuit needs, or null where the few parts hang on their wires.</summary>
    public static Perfboard? Of(CircuitDesign design) => design?.Variant switch
    {
        Variant.Full => new Perfboard(11, 11),
        Variant.Classic => new Perfboard(11, 6),
        _ => null,
    };
}
