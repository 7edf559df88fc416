using Knit.Images;
using Knit.Motifs;

namespace Knit.Import;

/// <summary>A picture as stitches.</summary>
/// <param name="Grid">The stitches. The picture is taken as it is seen on the worn sock, cuff up.</param>
/// <param name="Main">The color of MC.</param>
/// <param name="Contrast">The color of CC.</param>
/// <param name="PixelsSnapped">Pixels that had another color than the stitch that they became.</param>
public sealed record ImportedPicture(StitchGrid Grid, Rgb Main, Rgb Contrast, int PixelsSnapped);
