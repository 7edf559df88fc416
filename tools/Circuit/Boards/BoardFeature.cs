namespace Circuit.Boards;

/// <summary>What a maker recognizes a board by: a socket, a button, the module; drawn as a box.</summary>
/// <param name="Name">Written into it: "USB-C".</param>
/// <param name="XMm">Left edge, from the board's left edge; negative where it stands over.</param>
/// <param name="YMm">Upper edge, from the board's upper edge.</param>
/// <param name="WidthMm">Across.</param>
/// <param name="HeightMm">Down.</param>
public sealed record BoardFeature(string Name, double XMm, double YMm, double WidthMm, double HeightMm);
