using System;
using System.Globalization;

namespace Circuit.Rules;

/// <summary>Numbers as people read them: three digits that count.</summary>
public static class Figure
{
    /// <summary>"1.72", "91.8", "130"; without zeros at the end.</summary>
    public static string Text(double value)
    {
        double size = Math.Abs(value);
        string format = size >= 100 ? "0" : size >= 10 ? "0.#" : size >= 1 ? "0.##" : size >= 0.1 ? "0.###" : "0.####";
        return value.ToString(format, CultureInfo.InvariantCulture);
    }

    /// <summary>A resistance: "990 ohm", "4.7 kohm".</summary>
    public static string Ohm(double ohm) => ohm >= 1000 ? Text(ohm / 1000) + " kohm" : Text(ohm) + " ohm";
}
