using System.Collections.Generic;
using Knit.Notation;

namespace Knit.Patterns;

/// <summary>A section of a pattern, as Cuff or Heel flap.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Lines">Its sentences.</param>
public sealed record PatternSection(string Name, IReadOnlyList<PatternLine> Lines);

/// <summary>A sentence of a section.</summary>
/// <param name="File">The file it stands in.</param>
/// <param name="Line">The line there.</param>
/// <param name="Condition">It holds only where this is not 0; null: always.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="IsNote">Is it a note to the knitter and not knitted?</param>
public sealed record PatternLine(string File, int Line, Expression? Condition, Template Sentence, bool IsNote);
