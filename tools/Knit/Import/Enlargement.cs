using System;
using Knit.Images;

namespace Knit.Import;

/// <summary>How many times a picture was enlarged: the largest number of which all its areas of one color are whole squares.</summary>
internal static class Enlargement
{
    /// <summary>1 where it was not enlarged.</summary>
    public static int Of(Picture picture)
    {
        int common = Common(picture.Width, picture.Height);
        for (int y = 0; y < picture.Height && common > 1; y++)
        {
            for (int x = 0; x < picture.Width && common > 1; x++)
            {
                // A change of color is a border of a square: so far from the left, so far from the top.
                if (x > 0 && picture[x, y] != picture[x - 1, y])
                {
                    common = Common(common, x);
                }

                if (y > 0 && picture[x, y] != picture[x, y - 1])
                {
                    common = Common(common, y);
                }
            }
        }

        return common;
    }

    private static int Common(int one, int other)
    {
        while (other != 0)
        {
            (one, other) = (other, one % other);
        }

        return Math.Abs(one);
    }
}
