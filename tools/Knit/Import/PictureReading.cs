using System;
using System.Collections.Generic;
using System.Linq;
using Knit.Images;
using Knit.Motifs;
using Knit.Patterns;

namespace Knit.Import;

/// <summary>Makes stitches of the pixels of a picture, or says in one sentence why they are none.</summary>
public static class PictureReading
{
    // Of 0 to 441 between two colors in the cube of red, green and blue.
    private const int ClearDistance = 64;

    /// <summary>The stitches.</summary>
    /// <param name="picture">As it is to be seen on the worn sock, cuff up.</param>
    /// <param name="name">What the sentences call it.</param>
    /// <param name="options">How.</param>
    /// <exception cref="KnitException">Not two colors, enlarged, or too large.</exception>
    public static ImportedPicture Read(Picture picture, string name, ImportOptions options)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentNullException.ThrowIfNull(options);
        IReadOnlyList<(Rgb Color, int Pixels)> colors = picture.Colors();
        if (colors.Count == 1)
        {
            throw new KnitException($"{name}: the whole picture is {colors[0].Color}; expected two colors, MC and CC; draw the motif in a second color.");
        }

        (Rgb first, Rgb second) = Pair(colors);
        if (colors.Count > 2 && !options.Snap)
        {
            throw TooManyColors(picture, name, colors.Count, first, second);
        }

        (Rgb main, Rgb contrast) = MainFirst(name, options.Main, first, second);
        bool isShrunk = options is { Snap: true, Scale: > 1 };
        Picture two = Snapped(picture, first, second);
        Picture seen = isShrunk ? Shrinking.Of(two, name, options.Scale!.Value, first) : two;
        int scale = isShrunk ? 1 : ScaleOf(seen, name, options.Scale);
        int changed = Different(picture, seen, isShrunk ? options.Scale!.Value : 1);
        return new ImportedPicture(Stitches(seen, name, scale, contrast), main, contrast, changed);
    }

    // The most frequent color, and the most frequent of those that differ clearly from it: what an enlarging program mixed is often nearly the first one.
    private static (Rgb First, Rgb Second) Pair(IReadOnlyList<(Rgb Color, int Pixels)> colors)
    {
        Rgb first = colors[0].Color;
        Rgb second = colors.Skip(1).Select(entry => entry.Color).FirstOrDefault(color => Distance(color, first) >= ClearDistance * ClearDistance, colors[1].Color);
        return (first, second);
    }

    private static KnitException TooManyColors(Picture picture, string name, int colors, Rgb first, Rgb second)
    {
        int at = Enumerable.Range(0, picture.Width * picture.Height).First(at => picture[at % picture.Width, at / picture.Width] is Rgb color && color != first && color != second);
        (int x, int y) = (at % picture.Width, at / picture.Width);
        string count = colors == Picture.MostColors ? $"{colors} colors or more" : $"{colors} colors";
        return new KnitException($"{name}: the picture has {count}, the first that is neither {first} nor {second} is {picture[x, y]} at x {x}, y {y}; expected two colors, one pixel for a stitch; "
            + "save it without anti-aliasing, or add --snap to take each pixel to the nearer of the two, with --scale N where a stitch is N pixels wide.");
    }

    private static (Rgb Main, Rgb Contrast) MainFirst(string name, Rgb? asked, Rgb first, Rgb second) =>
        asked is null || asked == first ? (first, second)
        : asked == second ? (second, first)
        : throw new KnitException($"{name}: the picture has no {asked} to be the main color; expected {first} or {second}; give --main one of them.");

    private static int Different(Picture picture, Picture seen, int scale) =>
        Enumerable.Range(0, picture.Width * picture.Height).Count(at => picture[at % picture.Width, at / picture.Width] != seen[at % picture.Width / scale, at / picture.Width / scale]);

    private static Picture Snapped(Picture picture, Rgb first, Rgb second)
    {
        Picture two = new(picture.Width, picture.Height, first);
        for (int at = 0; at < picture.Width * picture.Height; at++)
        {
            (int x, int y) = (at % picture.Width, at / picture.Width);
            Rgb color = picture[x, y];
            two[x, y] = Distance(color, first) <= Distance(color, second) ? first : second;
        }

        return two;
    }

    private static int Distance(Rgb one, Rgb other)
    {
        (int red, int green, int blue) = (one.R - other.R, one.G - other.G, one.B - other.B);
        return (red * red) + (green * green) + (blue * blue);
    }

    private static int ScaleOf(Picture picture, string name, int? asked)
    {
        if (asked < 1)
        {
            throw new KnitException($"{name}: --scale is {asked}; expected 1 or more, the pixels across that make one stitch; leave it out, or give 1.");
        }

        int enlarged = Enlargement.Of(picture);
        if (asked is null)
        {
            return enlarged == 1 ? 1 : throw new KnitException(
                $"{name}: the picture looks enlarged {enlarged} times, {picture.Width} x {picture.Height} pixels for {picture.Width / enlarged} x {picture.Height / enlarged} stitches; "
                + $"expected one pixel for a stitch; use --scale {enlarged}, or --scale 1 if every pixel is a stitch.");
        }

        return enlarged % asked == 0 ? asked.Value : throw new KnitException(
            $"{name}: with --scale {asked} a stitch would have two colors or be cut at the edge; expected squares of {asked} x {asked} pixels of one color; "
            + (enlarged == 1 ? "use --scale 1, or save the picture with one pixel for a stitch." : $"use --scale {enlarged}, or --scale 1 if every pixel is a stitch."));
    }

    private static StitchGrid Stitches(Picture picture, string name, int scale, Rgb contrast)
    {
        (int width, int height) = (picture.Width / scale, picture.Height / scale);
        if (width > StitchGrid.MostStitches || height > PatternWriter.MostRounds)
        {
            throw new KnitException($"{name}: the picture is {width} stitches wide and {height} rounds high; expected a motif that fits around a leg, and {PatternWriter.MostRounds} rounds at most; cut it to one repeat.");
        }

        return StitchGrid.FromWorn([.. Enumerable.Range(0, height).Select(y =>
            new string([.. Enumerable.Range(0, width).Select(x => picture[x * scale, y * scale] == contrast ? StitchGrid.ContrastSign : StitchGrid.MainSign)]))]);
    }
}
