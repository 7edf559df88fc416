using System;
using System.Globalization;

namespace Circuit.Rules;

/// <summary>The value that stands at the end of Yageo's numbers of metal film resistors: "MFR-25SBF52-4K7" is 4.7 kohm.</summary>
internal static class YageoNumber
{
    private const string Family = "MFR-25SBF52-";

    /// <summary>The value in ohm; null for another maker's number.</summary>
    public static double? OhmOf(string partNumber)
    {
        if (!partNumber.StartsWith(Family, StringComparison.Ordinal))
        {
            return null;
        }

        // The letter stands where the decimal point is.
        string value = partNumber[Family.Length..];
        int letter = value.IndexOfAny(['R', 'K', 'M']);
        if (letter < 0 || !double.TryParse($"{value[..letter]}.{value[(letter + 1)..]}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number))
        {
            return null;
        }

        return number * value[letter] switch { 'K' => 1e3, 'M' => 1e6, _ => 1 };
    }
}
