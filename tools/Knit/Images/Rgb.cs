using System;
using System.Globalization;

namespace Knit.Images;

/// <summary>A color of the sRGB color space, as pictures and web pages have it.</summary>
/// <param name="R">Red, 0 to 255.</param>
/// <param name="G">Green, 0 to 255.</param>
/// <param name="B">Blue, 0 to 255.</param>
public readonly record struct Rgb(byte R, byte G, byte B)
{
    /// <summary>#000000.</summary>
    public static readonly Rgb Black = new(0, 0, 0);

    /// <summary>#ffffff.</summary>
    public static readonly Rgb White = new(255, 255, 255);

    /// <summary>Reads "#rrggbb"; large and small letters are the same.</summary>
    /// <exception cref="KnitException">It is written in another way.</exception>
    public static Rgb Parse(string text)
    {
        if (text is not ['#', _, _, _, _, _, _] || !int.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int value))
        {
            throw new KnitException($"'{Shown(text)}' is no color; expected # and six digits 0-9 or letters a-f, red, green, blue; write for example #1f4e79.");
        }

        return new Rgb((byte)(value >> 16), (byte)(value >> 8), (byte)value);
    }

    /// <summary>"#rrggbb" with small letters.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{this.R:x2}{this.G:x2}{this.B:x2}");

    // What stands in a stranger's file may be long and may hold what a terminal would obey.
    private static string Shown(string? text)
    {
        ReadOnlySpan<char> shown = text.AsSpan(0, Math.Min(text?.Length ?? 0, 20));
        return string.Create(shown.Length, shown, (target, source) =>
        {
            for (int at = 0; at < source.Length; at++)
            {
                target[at] = char.IsControl(source[at]) ? '?' : source[at];
            }
        });
    }
}
