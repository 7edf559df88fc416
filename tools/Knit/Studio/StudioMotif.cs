using System;
using System.Collections.Generic;
using System.Linq;
using Knit.Images;
using Knit.Motifs;
using Knit.Patterns;

namespace Knit.Studio;

/// <summary>What the page asked about, as a pattern on the plain sock: the very text that is saved, read as every pattern is read.</summary>
internal sealed class StudioMotif
{
    /// <summary>Stitches and rounds that can be drawn; a wider motif would not go around a child's leg twice.</summary>
    public const int StitchesMin = 4, StitchesMax = 24, RoundsMin = 2, RoundsMax = 60;

    private const int NameLettersMax = 40;
    private const string DefaultFile = "my-motif";

    private StudioMotif(string text, Pattern pattern, SizeRow size)
    {
        this.Text = text;
        this.Pattern = pattern;
        this.Size = size;
    }

    /// <summary>The pattern file.</summary>
    public string Text { get; }

    /// <summary>The same, read.</summary>
    public Pattern Pattern { get; }

    /// <summary>The size that is looked at.</summary>
    public SizeRow Size { get; }

    /// <summary>The colors.</summary>
    public Colorway Colorway => this.Pattern.Colorways[0];

    /// <summary>Name of the pattern file.</summary>
    public string FileName => this.Pattern.Name + PatternFile.Ending;

    /// <summary>Makes a pattern of it.</summary>
    /// <exception cref="KnitException">It has another size than can be drawn, other signs, or no name, color or size.</exception>
    public static StudioMotif Of(StudioAsk ask)
    {
        string name = ask.Name.Trim();
        if (name.Length is 0 or > NameLettersMax || name.Any(char.IsControl))
        {
            throw new KnitException($"the name has {name.Length} letters; expected 1 to {NameLettersMax} on one line; write another name.");
        }

        ThrowIfNotDrawable(ask.Rows);
        Colorway colorway = new("Own", [ColorOf("MC", "Main color", ask.Main), ColorOf("CC", "Contrast color", ask.Contrast)]);
        string text = PatternWriter.Motif(name, StitchGrid.FromWorn(ask.Rows), colorway);
        Pattern pattern = PatternFile.Parse(FileOf(name) + PatternFile.Ending, text, BundledPatterns.Text);
        return new StudioMotif(text, pattern, pattern.Size(ask.Size));
    }

    /// <summary>Refuses a motif that is larger or smaller than the page draws.</summary>
    /// <exception cref="KnitException">It is.</exception>
    public static void ThrowIfNotDrawable(IReadOnlyList<string> rows)
    {
        if (rows.Count is < RoundsMin or > RoundsMax)
        {
            throw new KnitException($"the motif has {rows.Count} rounds; expected {RoundsMin} to {RoundsMax}; add or remove some.");
        }

        if (rows.FirstOrDefault(row => row.Length is < StitchesMin or > StitchesMax) is string odd)
        {
            throw new KnitException($"the motif has a round of {odd.Length} stitches; expected {StitchesMin} to {StitchesMax}; add or remove some.");
        }
    }

    // A color that a pattern of the repository uses keeps its name.
    private static YarnColor ColorOf(string role, string name, string hex)
    {
        string color = Rgb.Parse(hex).ToString();
        return new YarnColor(role, StudioStart.ColorNames.GetValueOrDefault(color, name), color);
    }

    // Letters that every file system takes.
    private static string FileOf(string name)
    {
        string[] words = name.ToLowerInvariant().Split(name.ToLowerInvariant().Where(letter => !char.IsAsciiLetterOrDigit(letter)).Distinct().ToArray(), StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? DefaultFile : string.Join('-', words);
    }
}
