using System;

namespace Knit.Images;

/// <summary>The five filters of the PNG standard (ISO/IEC 15948, clause 9): each byte was written as its difference from a guess made of the bytes to the left and above.</summary>
internal static class PngFilter
{
    /// <summary>Turns differences back into samples, in place.</summary>
    /// <param name="filter">0 none, 1 left, 2 above, 3 mean of both, 4 Paeth.</param>
    /// <param name="row">The row.</param>
    /// <param name="above">The row above it with its filter undone; zeros above the first.</param>
    /// <param name="bytesPerPixel">How far to the left the guess looks.</param>
    public static void Undo(int filter, Span<byte> row, ReadOnlySpan<byte> above, int bytesPerPixel)
    {
        for (int at = 0; at < row.Length && filter != 0; at++)
        {
            int left = at >= bytesPerPixel ? row[at - bytesPerPixel] : 0;
            int corner = at >= bytesPerPixel ? above[at - bytesPerPixel] : 0;
            int guess = filter switch
            {
                1 => left,
                2 => above[at],
                3 => (left + above[at]) / 2,
                4 => Paeth(left, above[at], corner),
                _ => 0,
            };
            row[at] = (byte)(row[at] + guess);
        }
    }

    // Of left, above and corner the one nearest to left + above - corner; the order of the comparisons is the standard's.
    private static int Paeth(int left, int above, int corner)
    {
        int toLeft = Math.Abs(above - corner);
        int toAbove = Math.Abs(left - corner);
        int toCorner = Math.Abs(left + above - corner - corner);
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }
}
