using System;
using System.Globalization;
using System.Linq;

namespace Circuit.Parts;

/// <summary>A value with its unit, as it is printed: "1 kohm", "100 nF", "500 mAh", "940 nm".</summary>
/// <param name="Text">As it was written and is printed.</param>
/// <param name="Amount">In the unit itself: 1000 for "1 kohm".</param>
/// <param name="Unit">Of what.</param>
public sealed record PartValue(string Text, double Amount, Unit Unit)
{
    private static readonly (string Name, Unit Unit)[] Units =
    [
        ("ohm", Unit.Ohm), ("Ah", Unit.AmpereHour), ("Hz", Unit.Hertz), ("F", Unit.Farad), ("V", Unit.Volt), ("m", Unit.Meter),
    ];

    private static readonly (string Name, double Factor)[] Prefixes =
    [
        ("", 1), ("p", 1e-12), ("n", 1e-9), ("u", 1e-6), ("m", 1e-3), ("k", 1e3), ("M", 1e6),
    ];

    /// <summary>Reads a value: a positive number, a space, a prefix (p n u m k M or none) and a unit (ohm, F, V, Ah, m, Hz).</summary>
    /// <param name="text">The value.</param>
    /// <param name="where">The file and the part it belongs to, for the message: "LedParts.cs: part 'resistor-1k'".</param>
    /// <exception cref="CircuitException">It is none; a number without a unit is none either.</exception>
    public static PartValue Parse(string text, string where)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] words = text.Split(' ');
        bool isNumber = double.TryParse(words[0], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number) && number > 0;
        if (isNumber && words.Length == 2)
        {
            foreach ((string name, Unit unit) in Units)
            {
                string prefix = words[1].EndsWith(name, StringComparison.Ordinal) ? words[1][..^name.Length] : "none";
                if (Prefixes.Any(known => known.Name == prefix))
                {
                    return new PartValue(text, number * Prefixes.First(known => known.Name == prefix).Factor, unit);
                }
            }
        }

        throw new CircuitException($"{where} has the value '{text}'{(isNumber && words.Length == 1 ? " without a unit" : string.Empty)}; expected a positive number, a space "
            + "and a unit with or without a prefix, as in '1 kohm', '100 nF', '500 mAh', '3 V', '940 nm' or '38 kHz'; write the value so.");
    }

    /// <inheritdoc/>
    public override string ToString() => this.Text;
}
