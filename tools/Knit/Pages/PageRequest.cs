using System;
using System.Collections.Generic;
using System.Linq;
using Knit.Patterns;

namespace Knit.Pages;

/// <summary>What a page is for: a pattern in all its sizes, or one choice of it.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Sizes">The sizes on it, in their order; at least one.</param>
/// <param name="Module">The module that the pocket is for; null where the page is for socks without one, or for all of them.</param>
/// <param name="Leg">The leg that the pocket is on.</param>
/// <param name="Colorway">The colors that are drawn.</param>
/// <param name="Name">What its files are called: "deep-space".</param>
public sealed record PageRequest(Pattern Pattern, IReadOnlyList<SizeRow> Sizes, PocketModule? Module, Leg Leg, Colorway Colorway, string Name)
{
    /// <summary>Is it for all sizes, with chapters for the pockets?</summary>
    public bool IsForAll { get; init; }

    /// <summary>Is a pocket on the page?</summary>
    public bool HasPocket => this.Module is not null || (this.IsForAll && this.Sizes.Any(size => size.TakesPocket));

    /// <summary>The choices on the page that have no chapter of their own.</summary>
    public IEnumerable<Choice> Choices => this.Sizes.Select(this.ChoiceOf);

    /// <summary>The choice that is drawn: the only one; on a page for all sizes one that many wear, with a pocket where it takes one.</summary>
    public Choice Drawn
    {
        get
        {
            SizeRow size = this.Sizes.FirstOrDefault(size => size.Name == "Adult M") ?? this.Sizes[this.Sizes.Count / 2];
            return this.IsForAll && size.TakesPocket ? new Choice(size, PocketModule.Find("xiao-s3-full")) : this.ChoiceOf(size);
        }
    }

    /// <summary>A page for all sizes and all pockets.</summary>
    public static PageRequest All(Pattern pattern, Colorway? colorway = null)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return new PageRequest(pattern, pattern.Sizes, null, Leg.Left, colorway ?? pattern.Colorways[0], Safe(pattern.Name)) { IsForAll = true };
    }

    /// <summary>A page for one choice.</summary>
    public static PageRequest One(Pattern pattern, Choice choice, Colorway? colorway = null)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(choice);
        string pocket = choice.Module is null ? string.Empty : $"-{choice.Module.Name}-{(choice.Leg == Leg.Left ? "left" : "right")}";
        return new PageRequest(pattern, [choice.Size], choice.Module, choice.Leg, colorway ?? pattern.Colorways[0], $"{Safe(pattern.Name)}-{Safe(choice.Size.Name.ToLowerInvariant())}{pocket}");
    }

    // The name stands in links and in paths.
    private static string Safe(string name) => string.Concat(name.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' ? letter : '-'));

    private Choice ChoiceOf(SizeRow size) => new(size, this.Module, this.Leg);
}
