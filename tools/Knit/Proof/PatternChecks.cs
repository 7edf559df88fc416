using System;
using System.Collections.Generic;
using System.Linq;
using Knit.Images;
using Knit.Patterns;

namespace Knit.Proof;

/// <summary>What is asked of a pattern as a whole, whatever its size.</summary>
public static class PatternChecks
{
    /// <summary>The license that all patterns here have.</summary>
    public const string Licence = "CC-BY-4.0";

    /// <summary>What is wrong with it.</summary>
    public static IEnumerable<Fault> Check(Pattern pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return (pattern.Chart is null ? [] : pattern.Colorways.Select(way => ContrastOf(pattern, way)).OfType<Fault>()).Concat(LicenceOf(pattern));
    }

    /// <summary>Are the two colors of a colorway far enough apart, for all eyes?</summary>
    /// <returns>The fault; null where they are.</returns>
    public static Fault? ContrastOf(Pattern pattern, Colorway colorway)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(colorway);
        Contrast worst = Contrast.Worst(Rgb.Parse(colorway.Colors[0].Hex), Rgb.Parse(colorway.Colors[1].Hex));
        return worst.IsEnough ? null : In(pattern, $"the colorway {colorway.Name} has a contrast of {worst}; expected {Contrast.Required}:1 at least; take a lighter or a darker yarn for one of them");
    }

    private static IEnumerable<Fault> LicenceOf(Pattern pattern)
    {
        if (pattern.Licence != Licence)
        {
            yield return In(pattern, $"the license is '{pattern.Licence}'; expected {Licence}, which the base is under; write that one");
        }
    }

    private static Fault In(Pattern pattern, string sentence) => new(pattern.Name, string.Empty, string.Empty, string.Empty, 0, sentence);
}
