using System;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Knit.Patterns;

/// <summary>Stitches and rounds in 10 cm of fabric, knitted in the round and blocked.</summary>
/// <param name="Stitches">Stitches in 10 cm, 10 to 60.</param>
/// <param name="Rounds">Rounds in 10 cm, 10 to 80.</param>
public sealed partial record Gauge(decimal Stitches, decimal Rounds)
{
    private const int LeastStitches = 10;
    private const int MostStitches = 60;
    private const int LeastRounds = 10;
    private const int MostRounds = 80;

    /// <summary>Width of a stitch in millimeters.</summary>
    public decimal StitchMm => 100 / this.Stitches;

    /// <summary>Height of a round in millimeters.</summary>
    public decimal RoundMm => 100 / this.Rounds;

    /// <summary>Reads "31x43" or "31 x 43".</summary>
    /// <exception cref="KnitException">It is none, or no hand knits it.</exception>
    public static Gauge Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Match match = Form().Match(text.Trim());
        if (match.Success
            && decimal.TryParse(match.Groups[1].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal stitches)
            && decimal.TryParse(match.Groups[2].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal rounds)
            && stitches is >= LeastStitches and <= MostStitches && rounds is >= LeastRounds and <= MostRounds)
        {
            return new Gauge(stitches, rounds);
        }

        throw new KnitException($"the gauge is '{text}'; expected stitches x rounds in 10 cm, {LeastStitches} to {MostStitches} x {LeastRounds} to {MostRounds}, as 31x43; count both on a washed swatch that was knitted in the round.");
    }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{this.Stitches:0.#} x {this.Rounds:0.#}");

    [GeneratedRegex(@"^([0-9]{1,4}(?:\.[0-9]{1,2})?)\s*x\s*([0-9]{1,4}(?:\.[0-9]{1,2})?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
