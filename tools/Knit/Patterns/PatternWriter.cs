using System;
using System.Linq;
using System.Text;
using Knit.Images;
using Knit.Motifs;

namespace Knit.Patterns;

/// <summary>Writes pattern files.</summary>
public static class PatternWriter
{
    /// <summary>The most rounds of a motif: those of a leg.</summary>
    public const int MostRounds = 120;

    private const int LongestTitle = 80;
    private const int LongestName = 40;

    /// <summary>The text of a motif on the plain sock, knitted to the gauge of stranded fabric.</summary>
    /// <param name="title">Heading, 1 to 80 characters.</param>
    /// <param name="motif">One repeat.</param>
    /// <param name="colorway">The colors: MC, CC.</param>
    /// <exception cref="KnitException">A name has what would end its place in the file, or the motif is too high.</exception>
    public static string Motif(string title, StitchGrid motif, Colorway colorway)
    {
        ArgumentNullException.ThrowIfNull(motif);
        ArgumentNullException.ThrowIfNull(colorway);
        if (motif.Height > MostRounds)
        {
            throw new KnitException($"the motif has {motif.Height} rounds; expected {MostRounds} at most; a leg has no more.");
        }

        string[] yarns = [.. colorway.Colors.Select(color => $"{color.Role} {Name("the name of a yarn", color.Name)} {Rgb.Parse(color.Hex)}")];
        string summary = FormattableString.Invariant($"A motif of {motif.Width} sts and {motif.Height} {(motif.Height == 1 ? "rnd" : "rnds")} on the plain sock.");
        StringBuilder text = new();
        text.AppendJoin('\n', PatternFile.Mark, $"title: {Title(title)}", $"summary: {summary}", "base: plain-sock", "skill: intermediate", "gauge: 30 x 44", "ease: 4 %", "ease range: 0.5 to 8 %", "needle: 2.5 mm", string.Empty);
        text.AppendJoin('\n', string.Empty, "[colorways]", $"{Name("the name of a colorway", colorway.Name)}: {string.Join(", ", yarns)}", string.Empty);
        text.AppendJoin('\n', string.Empty, "[chart]", "; as seen on the worn sock, cuff up", string.Empty);
        foreach (string line in motif.ToWorn())
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }

    private static string Title(string title)
    {
        string trimmed = (title ?? string.Empty).Trim();
        return trimmed.Length is > 0 and <= LongestTitle && !trimmed.Any(char.IsControl)
            ? trimmed
            : throw new KnitException($"the title has {trimmed.Length} characters or one that is no letter of a line; expected 1 to {LongestTitle} on one line; give it a shorter name.");
    }

    private static string Name(string what, string name)
    {
        string trimmed = (name ?? string.Empty).Trim();
        return trimmed.Length is > 0 and <= LongestName && !trimmed.Any(letter => char.IsControl(letter) || letter is ',' or ':' or '#')
            ? trimmed
            : throw new KnitException($"{what} has {trimmed.Length} characters, or one of , : #; expected 1 to {LongestName} characters without these; give it another name.");
    }
}
