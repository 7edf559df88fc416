using System.Collections.Generic;
using Knit.Patterns;

namespace Knit.Pages;

/// <summary>A section as it stands on a page.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Lines">Its sentences and notes.</param>
public sealed record PageSection(string Name, IReadOnlyList<PageLine> Lines);

/// <summary>A sentence or a note of a page.</summary>
/// <param name="Text">As it is printed, without marks; numbers for several sizes stand in brackets.</param>
/// <param name="IsNote">Is it a note to the knitter and not knitted?</param>
/// <param name="Sizes">The sizes that it is for and whose numbers it has, in this order; empty where it is for all of the page.</param>
/// <param name="Leg">The leg that it is for; null for both.</param>
/// <param name="Line">Where it stands on the page, from 1; 0 before it is written.</param>
public sealed record PageLine(string Text, bool IsNote, IReadOnlyList<string> Sizes, Leg? Leg, int Line = 0);
