using Knit.Notation;

namespace Knit.Machine;

/// <summary>A stitch that was made.</summary>
/// <param name="Kind">How.</param>
/// <param name="Color">In which color, as an index into the pattern's colors; of a slipped stitch the color in work, though no yarn was used.</param>
public readonly record struct MadeStitch(StitchKind Kind, byte Color);
