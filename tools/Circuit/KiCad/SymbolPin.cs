using Circuit.Parts;

namespace Circuit.KiCad;

/// <summary>A pin of a symbol.</summary>
/// <param name="Number">As the part has it.</param>
/// <param name="Name">As the part has it.</param>
/// <param name="Kind">What it does to its net.</param>
/// <param name="End">Where a wire meets it.</param>
/// <param name="Side">On which side of the body it stands.</param>
/// <param name="Length">From the end to the body, in steps.</param>
public sealed record SymbolPin(string Number, string Name, PinKind Kind, Spot End, PinSide Side, double Length);

/// <summary>A side of a symbol's body.</summary>
public enum PinSide
{
    /// <summary>A wire comes from the left.</summary>
    Left,

    /// <summary>A wire comes from the right.</summary>
    Right,

    /// <summary>A wire comes from above.</summary>
    Top,

    /// <summary>A wire comes from below.</summary>
    Bottom,
}
