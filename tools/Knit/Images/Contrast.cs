using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Knit.Images;

/// <summary>How well two colors differ in lightness, by the contrast ratio of WCAG 2.2: 1 (the same) to 21 (black on white).</summary>
/// <param name="Ratio">1 to 21.</param>
/// <param name="Vision">Whose eyes it is for.</param>
public readonly record struct Contrast(double Ratio, Vision Vision)
{
    /// <summary>The least ratio with which a picture in a chart or a sock can be read: 3, as WCAG 2.2 asks of graphics (success criterion 1.4.11).</summary>
    public const double Required = 3;

    private static readonly Vision[] Eyes = Enum.GetValues<Vision>();

    /// <summary>Enough to read by.</summary>
    public bool IsEnough => this.Ratio >= Required;

    /// <summary>The ratio for one kind of eyes.</summary>
    public static Contrast Of(Rgb one, Rgb other, Vision vision = Vision.Normal)
    {
        double first = ColorVision.Luminance(one, vision);
        double second = ColorVision.Luminance(other, vision);
        return new Contrast((Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05), vision);
    }

    /// <summary>The ratios for all kinds of eyes, the usual ones first.</summary>
    public static IReadOnlyList<Contrast> All(Rgb one, Rgb other) => [.. Eyes.Select(vision => Of(one, other, vision))];

    /// <summary>The least of them, and who sees it so.</summary>
    public static Contrast Worst(Rgb one, Rgb other) => All(one, other).MinBy(contrast => contrast.Ratio);

    /// <summary>Such as "3.4:1 (deuteranopia)". Cut, not rounded: what reads as 3.0 is 3.0.</summary>
    public override string ToString()
    {
        string eyes = this.Vision == Vision.Normal ? "normal sight" : this.Vision.ToString().ToLowerInvariant();
        return string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(this.Ratio * 10) / 10:0.0}:1 ({eyes})");
    }
}
