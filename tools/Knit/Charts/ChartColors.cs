using System;
using System.Linq;
using Knit.Images;
using Knit.Patterns;

namespace Knit.Charts;

/// <summary>The colors of a chart's cells, and the ink that is seen on them.</summary>
internal static class ChartColors
{
    /// <summary>The colors of a colorway, in its order.</summary>
    public static Rgb[] Of(Colorway colorway)
    {
        ArgumentNullException.ThrowIfNull(colorway);
        return [.. colorway.Colors.Select(color => Rgb.Parse(color.Hex))];
    }

    /// <summary>Black or white, whichever is seen better on a color.</summary>
    public static Rgb InkOn(Rgb color) => Contrast.Of(color, Rgb.Black).Ratio >= Contrast.Of(color, Rgb.White).Ratio ? Rgb.Black : Rgb.White;
}
