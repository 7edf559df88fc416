using Knit.Images;

namespace Knit.Import;

/// <summary>Makes one pixel of each square of an enlarged picture, in the color that most of it has: an enlarging program smooths the edges, and the middle of a square is still right.</summary>
internal static class Shrinking
{
    /// <summary>The smaller picture.</summary>
    /// <param name="picture">Of two colors.</param>
    /// <param name="name">What the sentence calls it.</param>
    /// <param name="scale">Pixels across and down a square, above 1.</param>
    /// <param name="first">One of the two colors; it is taken where a square is half and half.</param>
    /// <exception cref="KnitException">The squares do not fill the picture.</exception>
    public static Picture Of(Picture picture, string name, int scale, Rgb first)
    {
        if (picture.Width % scale != 0 || picture.Height % scale != 0)
        {
            throw new KnitException($"{name}: with --scale {scale} squares would be cut at the edge of {picture.Width} x {picture.Height} pixels; expected both to be a multiple of {scale}; cut the picture so, or give another scale.");
        }

        Picture small = new(picture.Width / scale, picture.Height / scale, first);
        for (int at = 0; at < small.Width * small.Height; at++)
        {
            (int x, int y) = (at % small.Width, at / small.Width);
            small[x, y] = Most(picture, x * scale, y * scale, scale, first);
        }

        return small;
    }

    private static Rgb Most(Picture picture, int left, int top, int scale, Rgb first)
    {
        int balance = 0;
        Rgb other = first;
        for (int at = 0; at < scale * scale; at++)
        {
            Rgb color = picture[left + (at % scale), top + (at / scale)];
            balance += color == first ? 1 : -1;
            other = color == first ? other : color;
        }

        return balance >= 0 ? first : other;
    }
}
