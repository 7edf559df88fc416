using System;
using System.Collections.Generic;
using System.Linq;
using Knit.Patterns;

namespace Knit.Studio;

/// <summary>What the page begins with: motifs to start from, sizes, colors, and how much can be drawn.</summary>
/// <param name="Motifs">Those of the repository.</param>
/// <param name="Sizes">All sizes, smallest first.</param>
/// <param name="Size">The one that is shown first.</param>
internal sealed record StudioStart(IReadOnlyList<StudioStartMotif> Motifs, IReadOnlyList<string> Sizes, string Size)
{
    private const string FirstSize = "Adult M";

    /// <summary>The patterns of the repository that have a chart.</summary>
    private static readonly Pattern[] Patterns =
        [.. BundledPatterns.Names.Select(name => PatternFile.Parse(name, BundledPatterns.Text(name)!, BundledPatterns.Text)).Where(pattern => pattern.Chart is not null)];

    /// <summary>Names of the colors that they use, by "#rrggbb".</summary>
    public static IReadOnlyDictionary<string, string> ColorNames { get; } =
        Patterns.SelectMany(pattern => pattern.Colorways).SelectMany(colorway => colorway.Colors).DistinctBy(color => color.Hex).ToDictionary(color => color.Hex, color => color.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The one there is.</summary>
    public static StudioStart Default { get; } = new([.. Patterns.Where(IsDrawable).Select(MotifOf)], [.. Patterns[0].Sizes.Select(size => size.Name)], FirstSize);

    /// <summary>Stitches and rounds that can be drawn.</summary>
    public int StitchesMin { get; } = StudioMotif.StitchesMin;

    /// <inheritdoc cref="StitchesMin"/>
    public int StitchesMax { get; } = StudioMotif.StitchesMax;

    /// <inheritdoc cref="StitchesMin"/>
    public int RoundsMin { get; } = StudioMotif.RoundsMin;

    /// <inheritdoc cref="StitchesMin"/>
    public int RoundsMax { get; } = StudioMotif.RoundsMax;

    /// <summary>Bytes that a picture may have.</summary>
    public int PictureBytesMax { get; } = StudioBody.PictureBytesMax;

    private static bool IsDrawable(Pattern pattern) => pattern.Chart is { Width: <= StudioMotif.StitchesMax, Height: <= StudioMotif.RoundsMax };

    private static StudioStartMotif MotifOf(Pattern pattern) =>
        new(pattern.Title, pattern.Chart!.ToWorn(), pattern.Colorways[0].Colors[0].Hex, pattern.Colorways[0].Colors[1].Hex);
}

/// <summary>A motif to start from.</summary>
/// <param name="Name">Title of its pattern.</param>
/// <param name="Rows">As in <see cref="StudioAsk"/>.</param>
/// <param name="Main">Of its first colorway.</param>
/// <param name="Contrast">Of its first colorway.</param>
internal sealed record StudioStartMotif(string Name, IReadOnlyList<string> Rows, string Main, string Contrast);
