using System.Collections.Generic;
using Knit.Notation;

namespace Knit.Machine;

/// <summary>A row of what was knitted.</summary>
/// <param name="Section">The section of the pattern it belongs to.</param>
/// <param name="Name">What a knitter calls it: "rnd 7".</param>
/// <param name="Kind">Round or row.</param>
/// <param name="Side">The side that was toward the knitter.</param>
/// <param name="Stitches">Stitch by stitch, in the order of knitting.</param>
/// <param name="LiveAfter">Live stitches in work when it ended.</param>
public sealed record FabricRow(string Section, string Name, RowKind Kind, Side Side, IReadOnlyList<MadeStitch> Stitches, int LiveAfter);
