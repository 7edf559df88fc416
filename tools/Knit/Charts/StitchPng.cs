using System;
using System.Linq;
using Knit.Images;
using Knit.Motifs;
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

    /// <summary>The stitches of such a picture.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="colorway">What its pixels were painted with.</param>
    /// <exception cref="KnitException">A pixel has another color.</exception>
    public static StitchGrid Read(Picture picture, Colorway colorway)
    {
        ArgumentNullException.ThrowIfNull(picture);
        Rgb[] colors = ChartColors.Of(colorway);
        return new StitchGrid(Enumerable.Range(0, picture.Height).Select(row => Enumerable.Range(0, picture.Width).Select(stitch =>
        {
            int color = Array.IndexOf(colors, picture[stitch, row]);
            return color >= 0 ? (byte)color : throw new KnitException($"the pixel at x {stitch}, y {row} is {picture[stitch, row]}; expected {string.Join(" or ", colors)}; draw the picture again.");
        })));
    }
}
