using System.Linq;

namespace Circuit.KiCad;

/// <summary>Widths of texts in KiCad's stroke font, a little more than it takes. The font itself is in KiCad; a test asks KiCad whether this is still enough.</summary>
internal static class LetterWidth
{
    private const double Margin = 0.3;

    /// <summary>Width of the longest line, in steps.</summary>
    /// <param name="text">The text; lines end with LF.</param>
    /// <param name="sizeMm">Height of its capitals.</param>
    public static double Of(string text, double sizeMm) => text.Split('\n').Max(line => line.Sum(Of) + Margin) * sizeMm / Spot.StepMm;

    private static double Of(char letter) => letter switch
    {
        'i' or 'l' or 'j' or '\'' or '.' or ',' or ':' or ';' or '!' or '|' => 0.5,
        't' or 'f' or 'r' or ' ' or 'I' or '/' or '(' or ')' => 0.68,
        'm' or 'w' or 'M' or 'W' => 1.15,
        '+' or '-' => 1.1,
        _ when char.IsAsciiDigit(letter) => 1.05,
        _ when char.IsAsciiLetterUpper(letter) => 1.02,
        _ => 0.95,
    };
}
