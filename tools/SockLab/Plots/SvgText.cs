using System;
using System.Globalization;
using System.Text;

namespace SockLab.Plots;

/// <summary>Numbers and texts as they may stand in an SVG file.</summary>
internal static class SvgText
{
    /// <summary>A coordinate with at most two decimals.</summary>
    /// <exception cref="ArgumentException">It is not a finite number.</exception>
    public static string Number(double value) =>
        double.IsFinite(value)
            ? (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture)
            : throw new ArgumentException("A picture has no place for a number that is not finite.", nameof(value));

    /// <summary>Text for content and attributes; characters that XML has no place for become U+FFFD.</summary>
    public static string Escape(string text)
    {
        StringBuilder safe = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            safe.Append(rune.Value switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                '\t' or '\n' or '\r' => " ",
                < ' ' or (>= 0x7F and < 0xA0) or 0xFFFE or 0xFFFF => "\uFFFD",
                (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => "\uFFFD", // they would turn the text around
                _ => rune.ToString(),
            });
        }

        return safe.ToString();
    }

    /// <summary>About how wide a text becomes, in pixels; rather too wide than too narrow.</summary>
    public static double Width(string text, double size)
    {
        double ems = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            ems += WidthOf(rune.Value);
        }

        return ems * size;
    }

    /// <summary>The text, or its beginning and an ellipsis where it would be wider than this many pixels.</summary>
    public static string Fit(string text, double size, double width)
    {
        if (Width(text, size) <= width)
        {
            return text;
        }

        const char Ellipsis = '\u2026';
        StringBuilder fitting = new();
        double room = width - (WidthOf(Ellipsis) * size);
        foreach (Rune rune in text.EnumerateRunes())
        {
            room -= WidthOf(rune.Value) * size;
            if (room < 0)
            {
                break;
            }

            fitting.Append(rune);
        }

        return fitting.Append(Ellipsis).ToString();
    }

    // In parts of the font's size, after the widest of the usual fonts.
    private static double WidthOf(int letter) => letter switch
    {
        'i' or 'l' or 'j' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' or ' ' => 0.34,
        'm' or 'w' or 'M' or 'W' or '@' or '%' => 1.02,
        >= 'A' and <= 'Z' => 0.74,
        < 0x300 => 0.62,
        _ => 1.05,
    };
}
