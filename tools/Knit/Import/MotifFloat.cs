using System.Collections.Generic;

namespace Knit.Import;

/// <summary>A float of a motif that is too long.</summary>
/// <param name="Sentence">Round, stitches, length, what to do, and in which sizes where it is not in all.</param>
/// <param name="Behind">The stitches of the motif that it runs behind, in the order of knitting, from 1; those of the strips at the back are not among them.</param>
public sealed record MotifFloat(string Sentence, IReadOnlyList<(int Round, int Stitch)> Behind);
