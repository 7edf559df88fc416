using System;
using System.Globalization;

namespace Circuit.Guide;

/// <summary>Figures as they are printed in the guide.</summary>
internal static class Quantity
{
    /// <summary>"33 ohm", "4.7 kohm", "1.2 Mohm": three digits at most.</summary>
    public static string Ohm(double ohm) => ohm >= 1e6 ? Digits(ohm / 1e6) + " Mohm" : ohm >= 1e3 ? Digits(ohm / 1e3) + " kohm" : Digits(ohm) + " ohm";

    /// <summary>"95 to 105 kohm, usually 100 kohm".</summary>
    public static string Range((double Low, double Typical, double High) ohm) => $"{Ohm(ohm.Typical)} ({Ohm(ohm.Low)} to {Ohm(ohm.High)})";

    /// <summary>"2.08 V".</summary>
    public static string Volt(double volt) => volt.ToString("0.00", CultureInfo.InvariantCulture) + " V";

    /// <summary>"27.94" without zeros at the end, two digits behind the point at most.</summary>
    public static string Mm(double mm) => Math.Round(mm, 2).ToString("0.##", CultureInfo.InvariantCulture);

    private static string Digits(double value) => value.ToString(value >= 100 ? "0" : value >= 10 ? "0.#" : "0.##", CultureInfo.InvariantCulture);
}
