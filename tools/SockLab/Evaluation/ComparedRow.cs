using System.Collections.Generic;

namespace SockLab.Evaluation;

/// <summary>What one rule of a comparison came to.</summary>
/// <param name="Family">What kind of rule.</param>
/// <param name="Setting">How it is set.</param>
/// <param name="Figures">The figures.</param>
/// <param name="Intervals">Their 95 % intervals over people, in the order of <see cref="Evaluation.Figures"/>.</param>
internal sealed record ComparedRow(string Family, string Setting, Figures Figures, IReadOnlyList<Interval> Intervals);
