using System;
using System.Collections.Generic;
using System.Linq;
using Knit.Motifs;
using Knit.Notation;
using Knit.Patterns;

namespace Knit.Charts;

/// <summary>What stands on the page of a chart, before it is drawn: one repeat, beside it one strip where the rounds have any, both once.</summary>
/// <param name="Motif">One repeat.</param>
/// <param name="Strip">One strip of the back of the leg; null where no size has one.</param>
/// <param name="Gauge">Of the leg: makes the cells as wide and as high as the stitches, so that the picture is not stretched.</param>
/// <param name="Colorway">What the cells are painted with.</param>
/// <param name="Title">Heading.</param>
public sealed record ChartDrawing(StitchGrid Motif, StitchGrid? Strip, Gauge Gauge, Colorway Colorway, string Title)
{
    /// <summary>Color of the box around the repeat.</summary>
    public const string RepeatBoxColor = "#d00000";

    /// <summary>How a chart is read, in two lines.</summary>
    public static IReadOnlyList<string> HowToRead { get; } =
        ["Read it from the bottom up, every round from right to left.", "The picture stands on its head here, and upright on the worn sock."];

    /// <summary>The rounds of the sizes that the chart is for, in their order; empty to say nothing of how often the parts are knitted.</summary>
    public IReadOnlyList<Composition> Sizes { get; init; } = [];

    /// <summary>All columns that are drawn: those of the repeat, then those of the strip.</summary>
    public StitchGrid Grid => this.Strip is null ? this.Motif : new StitchGrid(Enumerable.Range(0, this.Motif.Height).Select(row => this.Motif.Row(row).Concat(this.Strip.Row(row))));

    /// <summary>Height of a cell for a width of 1.</summary>
    public decimal CellRatio => this.Gauge.Stitches / this.Gauge.Rounds;

    /// <summary>The parts side by side, in the order of knitting: from the right.</summary>
    public IReadOnlyList<ChartPart> Parts
    {
        get
        {
            ChartPart repeat = new('A', "repeat in the red box", 1, this.Motif.Width, this.Times(size => size.Repeats));
            return this.Strip is null ? [repeat] : [repeat, new ChartPart('B', "strip at the back of the leg", this.Motif.Width + 1, this.Motif.Width + this.Strip.Width, this.Times(size => size.Strips))];
        }
    }

    /// <summary>What the picture is, for those who do not see it.</summary>
    public string Description =>
        $"Knitting chart of {this.Motif.Height} rounds. {string.Join(' ', HowToRead)} {string.Join(' ', this.Parts.Select(part => part.Sentence))} "
        + $"{string.Join(", ", this.Colorway.Colors.Select(color => $"{color.Role} is {color.Name}"))}. The written rounds say the same in words.";

    /// <summary>A chart for some choices of a pattern, with how often its parts are knitted in each.</summary>
    /// <param name="sizes">The rounds, at least one; all of the same motif.</param>
    /// <param name="gauge">Of the leg.</param>
    /// <param name="colorway">What the cells are painted with.</param>
    /// <param name="title">Heading.</param>
    public static ChartDrawing Of(IReadOnlyList<Composition> sizes, Gauge gauge, Colorway colorway, string title)
    {
        ArgumentNullException.ThrowIfNull(sizes);
        StitchGrid motif = sizes[0].Motif;
        return new ChartDrawing(motif, sizes.Any(size => size.Strips > 0) ? Composition.StripOf(motif) : null, gauge, colorway, title) { Sizes = sizes };
    }

    /// <summary>The whole round of a size, made of the columns of a chart: the repeat as often as it is knitted, then the strip.</summary>
    /// <param name="columns">The columns, in the order of knitting.</param>
    /// <param name="size">The round; its number of repeats and strips counts.</param>
    public static StitchGrid Closed(StitchGrid columns, Composition size)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(size);
        return new StitchGrid(Enumerable.Range(0, columns.Height).Select(row => Enumerable.Repeat(columns.Row(row).Take(size.Motif.Width), size.Repeats)
            .Concat(Enumerable.Repeat(columns.Row(row).Skip(size.Motif.Width), size.Strips)).SelectMany(stitches => stitches)));
    }

    private string? Times(Func<Composition, int> times) => this.Sizes.Count == 0 ? null : SizeList.Write([.. this.Sizes.Select(size => FormattableString.Invariant($"{times(size)}"))]);
}
