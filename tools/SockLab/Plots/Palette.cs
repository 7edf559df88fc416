using System;

namespace SockLab.Plots;

/// <summary>
/// Colors on a light background. Those of the data are Okabe and Ito's, which people with any of the common color blindnesses can tell apart; where
/// two might still be taken for each other, shapes and labels differ as well.
/// </summary>
internal static class Palette
{
    /// <summary>Behind everything.</summary>
    public const string Paper = "#ffffff";

    /// <summary>Behind the data.</summary>
    public const string Field = "#fafafa";

    /// <summary>Titles and labels.</summary>
    public const string Ink = "#222222";

    /// <summary>Axes, ticks and second lines.</summary>
    public const string FaintInk = "#595959";

    /// <summary>Grid lines.</summary>
    public const string Grid = "#e3e3e3";

    /// <summary>Lines from events to the data.</summary>
    public const string Stem = "#c4c4c4";

    /// <summary>A name that the chart does not know.</summary>
    public const string Unknown = "#bdbdbd";

    private static readonly string[] Curves = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#8c6d00", "#56b4e9", "#4d4d4d"];

    /// <summary>The color of the curve with this number, counted from 0; they repeat after seven.</summary>
    public static string Curve(int index) => Curves[index % Curves.Length];

    /// <summary>The color of a detector state or of a truth, by its name in any case.</summary>
    public static string Band(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.ToUpperInvariant() switch
        {
            "AWAKE" or "P" => "#f5c945",
            "W" => "#f9e3a0",
            "DROWSY" or "N1" => "#a6d4f2",
            "WARNING" => "#d55e00",
            "ASLEEP" or "N2" => "#4a94cf",
            "N3" => "#0b4f80",
            "R" => "#c77bab",
            "SNOOZED" => "#79c7ad",
            "FAULT" => "#222222",
            "NOTWORN" => "#d9d9d9",
            "OFF" => "#8f8f8f",
            _ => Unknown,
        };
    }

    /// <summary>Ink that can be read on one of <see cref="Band"/>'s colors.</summary>
    public static string InkOn(string color)
    {
        int red = Convert.ToInt32(color[1..3], 16);
        int green = Convert.ToInt32(color[3..5], 16);
        int blue = Convert.ToInt32(color[5..7], 16);
        return (0.299 * red) + (0.587 * green) + (0.114 * blue) < 140 ? Paper : Ink;
    }
}
