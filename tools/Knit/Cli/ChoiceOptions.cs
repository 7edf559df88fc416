using System;
using System.CommandLine;
using System.Linq;
using Knit.Patterns;
using Knit.Proof;

namespace Knit.Cli;

/// <summary>Options that say which sock of a pattern is meant, shared by the commands that make something of it.</summary>
internal sealed class ChoiceOptions
{
    /// <summary>The pattern.</summary>
    public Argument<string> File { get; } = new("file") { Description = "The pattern file (.knit).", HelpName = "FILE" };

    /// <summary>The size.</summary>
    public Option<string?> Size { get; } = new("--size") { Description = "The size, as \"Adult M\".", HelpName = "NAME" };

    /// <summary>The gauge.</summary>
    public Option<string?> Gauge { get; } = new("--gauge") { Description = "Your own gauge of the leg: stitches x rounds in 10 cm, as 31x43; the pattern's by default.", HelpName = "NxN" };

    /// <summary>The colors.</summary>
    public Option<string?> Colors { get; } = new("--colors") { Description = "A colorway of the pattern, or your own colors as MC=#1f2d4d,CC=#f4e7b8.", HelpName = "COLORS" };

    /// <summary>The module.</summary>
    public Option<string?> Module { get; } = new("--module") { Description = "The module that the sock has a pocket for, as xiao-s3-full; without it the sock is plain.", HelpName = "NAME" };

    /// <summary>The leg.</summary>
    public Option<string> Leg { get; } = new("--leg") { Description = "The leg that the pocket's sock is for: left or right.", HelpName = "SIDE", DefaultValueFactory = _ => "left" };

    /// <summary>Adds them to a command.</summary>
    public Command AddTo(Command command)
    {
        command.Arguments.Add(this.File);
        foreach (Option option in (Option[])[this.Size, this.Gauge, this.Colors, this.Module, this.Leg])
        {
            command.Options.Add(option);
        }

        return command;
    }

    /// <summary>The pattern, at the gauge that was asked for.</summary>
    /// <exception cref="KnitException">It cannot be read, or the gauge is far from its own.</exception>
    public Pattern PatternOf(ParseResult parsed)
    {
        Pattern pattern = PatternFile.Read(parsed.GetValue(this.File)!);
        if (parsed.GetValue(this.Gauge) is not string text)
        {
            return pattern;
        }

        // Further away the counts of a sock no longer add up, and a module finds no room.
        Gauge gauge = Patterns.Gauge.Parse(text);
        (Gauge least, Gauge most) = (Scaled(pattern.Gauge, 0.75m), Scaled(pattern.Gauge, 1.25m));
        return gauge.Stitches >= least.Stitches && gauge.Stitches <= most.Stitches && gauge.Rounds >= least.Rounds && gauge.Rounds <= most.Rounds
            ? pattern.At(gauge)
            : throw new KnitException(FormattableString.Invariant($"--gauge is '{text}', and {pattern.Name} is written for {pattern.Gauge}; expected {least.Stitches:0.#} to {most.Stitches:0.#} x {least.Rounds:0.#} to {most.Rounds:0.#}; take a yarn and needles that come nearer."));
    }

    /// <summary>The choice; null where no size was named.</summary>
    /// <exception cref="KnitException">It is not in the table, or its leg does not take the pocket.</exception>
    public Choice? ChoiceOf(ParseResult parsed, Pattern pattern)
    {
        PocketModule? module = parsed.GetValue(this.Module) is string name ? PocketModule.Find(name) : null;
        Leg leg = parsed.GetValue(this.Leg)!.ToLowerInvariant() switch
        {
            "left" => Patterns.Leg.Left,
            "right" => Patterns.Leg.Right,
            string other => throw new KnitException($"--leg is '{other}'; expected left or right; name the leg that will wear the pocket."),
        };
        if (parsed.GetValue(this.Size) is not string size)
        {
            return module is null ? null : throw new KnitException($"--module is '{module.Name}' and no size is named; expected --size too, as --size \"Adult M\"; without --module all sizes and pockets are on one page.");
        }

        Choice choice = new(pattern.Size(size), module, leg);
        return PocketRule.WhyNot(pattern, choice, pattern.NumbersOf(choice).Whole("leg")) is string why
            ? throw new KnitException($"--module is '{module!.Name}' and --size is '{choice.Size.Name}', which has no pocket for it: {why.TrimEnd('.')}.")
            : choice;
    }

    /// <summary>The colors.</summary>
    /// <exception cref="KnitException">There is no such colorway, or its colors are too much alike.</exception>
    public Colorway ColorwayOf(ParseResult parsed, Pattern pattern)
    {
        string? text = parsed.GetValue(this.Colors);
        Colorway way = text is null ? pattern.Colorways[0] : Find(pattern, text);
        return pattern.Chart is null || PatternChecks.ContrastOf(pattern, way) is not Fault fault ? way : throw new KnitException(fault.ToString());
    }

    private static Colorway Find(Pattern pattern, string text)
    {
        Colorway? known = pattern.Colorways.FirstOrDefault(way => way.Name.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (known is not null)
        {
            return known;
        }

        string[] parts = text.Split(',', StringSplitOptions.TrimEntries);
        YarnColor[] colors = [.. parts.Select(part => part.Split('=')).Where(pair => pair.Length == 2).Select(pair => Own(pair[0].Trim().ToUpperInvariant(), Images.Rgb.Parse(pair[1].Trim())))];
        string[] roles = [.. colors.Select(color => color.Role).Order(StringComparer.Ordinal)];
        return colors.Length == parts.Length && (roles is ["CC", "MC"] || (roles is ["MC"] && pattern.Chart is null))
            ? new Colorway("Your colors", [.. colors.OrderByDescending(color => color.Role, StringComparer.Ordinal), .. roles is ["MC"] ? [colors[0] with { Role = "CC" }] : (YarnColor[])[]])
            : throw new KnitException($"--colors is '{text}'; expected one of {string.Join(", ", pattern.Colorways.Select(way => way.Name))}, or two colors as MC=#1f2d4d,CC=#f4e7b8; write one of these.");
    }

    private static YarnColor Own(string role, Images.Rgb color) => new(role, color.ToString(), color.ToString());

    private static Gauge Scaled(Gauge gauge, decimal factor) => new(decimal.Round(gauge.Stitches * factor), decimal.Round(gauge.Rounds * factor));
}
