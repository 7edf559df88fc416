using System.Collections.Generic;

namespace Knit.Patterns;

/// <summary>A set of colors for a pattern.</summary>
/// <param name="Name">"Harbor".</param>
/// <param name="Colors">In the order MC, CC.</param>
public sealed record Colorway(string Name, IReadOnlyList<YarnColor> Colors);

/// <summary>A color of a colorway.</summary>
/// <param name="Role">MC or CC.</param>
/// <param name="Name">"Night blue".</param>
/// <param name="Hex">"#1b2a49".</param>
public sealed record YarnColor(string Role, string Name, string Hex);
