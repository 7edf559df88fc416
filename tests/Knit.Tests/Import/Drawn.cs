using System.Linq;
using Knit.Images;

namespace Knit.Tests.Import;

/// <summary>Small pictures drawn with signs.</summary>
internal static class Drawn
{
    public static readonly Rgb Navy = Rgb.Parse("#1f2d4d");
    public static readonly Rgb Cream = Rgb.Parse("#f4e7b8");

    /// <summary>A picture: '.' navy, '#' cream, '+' between them, nearer to cream, '-' nearly navy.</summary>
    public static Picture Of(params string[] rows) => Enlarged(1, rows);

    public static Picture Enlarged(int times, params string[] rows)
    {
        Picture picture = new(rows[0].Length * times, rows.Length * times, Navy);
        for (int at = 0; at < picture.Width * picture.Height; at++)
        {
            (int x, int y) = (at % picture.Width, at / picture.Width);
            picture[x, y] = rows[y / times][x / times] switch { '#' => Cream, '+' => Rgb.Parse("#909088"), '-' => Rgb.Parse("#20304f"), _ => Navy };
        }

        return picture;
    }

    public static string[] Repeated(int times, string row) => [.. Enumerable.Repeat(row, times)];
}
