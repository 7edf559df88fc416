using System;
using System.Collections.Generic;

namespace Knit.Pages;

/// <summary>Needles by their thickness, and by the number that is used in the United States.</summary>
public static class Needle
{
    private static readonly Dictionary<decimal, string> Numbers = new()
    {
        [2.0m] = "0",
        [2.25m] = "1",
        [2.5m] = "1\u00bd",
        [2.75m] = "2",
        [3.0m] = "2\u00bd",
        [3.25m] = "3",
        [3.5m] = "4",
        [3.75m] = "5",
        [4.0m] = "6",
    };

    /// <summary>"2.25 mm (US 1)"; without a number where there is none.</summary>
    /// <param name="mm">Thickness in millimeters.</param>
    public static string Name(decimal mm) => FormattableString.Invariant($"{mm:0.##} mm") + (Numbers.TryGetValue(mm, out string? number) ? $" (US {number})" : string.Empty);
}
