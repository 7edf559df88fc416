using System;
using Knit.Images;
using Knit.Patterns;

namespace Knit.Charts;

/// <summary>
/// Stitches as a picture, one pixel a stitch, as it is seen on the worn sock: what <c>knit import</c> reads, and what AYAB, knotty and Stitch Fiddle take. The cell there is square, so it looks stretched.
/// </summary>
public static class StitchPng
{
    /// <summary>The bytes of the file (PNG).</summary>
    /// <param name="grid">One repeat, or a whole round.</param>
    /// <param name="colorway">What the pixels are painted with.</param>
    public static byte[] Draw(StitchGrid grid, Colorway colorway)
    {
        ArgumentNullException.ThrowIfNull(grid);
        Rgb[] colors = ChartColors.Of(colorway);
        Picture picture = new(grid.Width, grid.Height, colors[0]);
        for (int row = 0; row < grid.Height; row++)
        {
            for (int stitch = 0; stitch < grid.Width; stitch++)
            {
                picture[stitch, row] = colors[grid[row, stitch]];
            }
        }

        return PngFile.Bytes(picture);
    }
}
