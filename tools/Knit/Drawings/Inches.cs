using System;
using System.Globalization;

namespace Knit.Drawings;

/// <summary>Lengths as printed patterns tell them.</summary>
public static class Inches
{
    private static readonly string[] Quarters = [string.Empty, "\u00bc", "\u00bd", "\u00be"];

    /// <summary>Centimeters as inches, to a quarter: "9¾".</summary>
    /// <param name="cm">Centimeters, 0 or more.</param>
    public static string Of(decimal cm)
    {
        int quarters = (int)decimal.Round(cm / 2.54m * 4, MidpointRounding.AwayFromZero);
        return quarters is > 0 and < 4 ? Quarters[quarters] : (quarters / 4).ToString(CultureInfo.InvariantCulture) + Quarters[quarters % 4];
    }

    /// <summary>Both: "25 cm (9¾ in)".</summary>
    /// <param name="cm">Centimeters; a tenth is told.</param>
    public static string Both(decimal cm) => FormattableString.Invariant($"{cm:0.#} cm ({Of(cm)} in)");
}
