using Knit.Images;

namespace Knit.Import;

/// <summary>How a picture becomes stitches.</summary>
/// <param name="Main">The color that becomes MC; null for the more frequent one.</param>
/// <param name="Snap">Take every pixel to the nearer of the two most frequent colors, where there are more than two; with a scale, every square to the color of most of its pixels.</param>
/// <param name="Scale">Pixels across and down that make one stitch; null for 1, with an enlarged picture refused.</param>
public sealed record ImportOptions(Rgb? Main = null, bool Snap = false, int? Scale = null);
