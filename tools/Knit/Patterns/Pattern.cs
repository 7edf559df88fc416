using System;
using System.Collections.Generic;
using System.Linq;
using Knit.Motifs;
using Knit.Notation;

namespace Knit.Patterns;

/// <summary>A pattern as its file says it.</summary>
public sealed record Pattern
{
    /// <summary>Name of the file without its ending: "deep-space".</summary>
    public required string Name { get; init; }

    /// <summary>Heading.</summary>
    public required string Title { get; init; }

    /// <summary>What it is, in a sentence or two.</summary>
    public required string Summary { get; init; }

    /// <summary>Who can knit it: basic, easy, intermediate or complex, the four levels that yarn makers use.</summary>
    public required string Skill { get; init; }

    /// <summary>License of the pattern, by its SPDX name.</summary>
    public required string Licence { get; init; }

    /// <summary>Gauge of the leg: stranded where there is a chart.</summary>
    public required Gauge Gauge { get; init; }

    /// <summary>Gauge of what is knitted plain: foot, heel, pocket.</summary>
    public required Gauge PlainGauge { get; init; }

    /// <summary>Negative ease that the stitches are computed with, in percent of the leg's girth.</summary>
    public required decimal EasePercent { get; init; }

    /// <summary>Least ease that a size may come out with, in percent.</summary>
    public required decimal LeastEasePercent { get; init; }

    /// <summary>Most ease that a size may come out with, in percent.</summary>
    public required decimal MostEasePercent { get; init; }

    /// <summary>Needle for the leg, in millimeters.</summary>
    public required decimal NeedleMm { get; init; }

    /// <summary>Needle for what is knitted plain, in millimeters.</summary>
    public required decimal PlainNeedleMm { get; init; }

    /// <summary>The yarn: weight and fiber.</summary>
    public required string Yarn { get; init; }

    /// <summary>Meters in 100 g of it.</summary>
    public required int MetersPer100Grams { get; init; }

    /// <summary>The sizes, smallest first.</summary>
    public required IReadOnlyList<SizeRow> Sizes { get; init; }

    /// <summary>What is computed, in its order.</summary>
    public required IReadOnlyList<(string Name, Expression Value, string Place)> Computed { get; init; }

    /// <summary>The sections, in the order of knitting.</summary>
    public required IReadOnlyList<PatternSection> Sections { get; init; }

    /// <summary>One repeat of the chart; null for a plain sock.</summary>
    public required StitchGrid? Chart { get; init; }

    /// <summary>Sets of colors; the first is the one that is shown.</summary>
    public required IReadOnlyList<Colorway> Colorways { get; init; }

    /// <summary>Notes to the knitter.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Names of the colors in use: MC, and CC where there is a chart.</summary>
    public IReadOnlyList<string> ColorRoles => this.Chart is null ? ["MC"] : ["MC", "CC"];

    /// <summary>The size of this name.</summary>
    /// <exception cref="KnitException">It is not in the table.</exception>
    public SizeRow Size(string name) => this.Sizes.FirstOrDefault(size => size.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new KnitException($"the size '{name}' is not in the table of {this.Name}; expected one of {string.Join(", ", this.Sizes.Select(size => size.Name))}; take the one whose foot length is yours, or the next larger one.");

    /// <summary>All that can be knitted of it: each size, and where a size takes a pocket, each module on each leg.</summary>
    public IEnumerable<Choice> Choices() => this.Sizes.SelectMany(size => (size.TakesPocket ? PocketModule.All : [])
        .SelectMany(module => new[] { new Choice(size, module), new Choice(size, module, Leg.Right) }).Prepend(new Choice(size)));

    /// <summary>The same for another gauge: a chart's leg is then knitted to it, and the plain parts to one that differs as the pattern's own do.</summary>
    public Pattern At(Gauge gauge)
    {
        ArgumentNullException.ThrowIfNull(gauge);
        return this with
        {
            Gauge = gauge,
            PlainGauge = new Gauge(gauge.Stitches * this.PlainGauge.Stitches / this.Gauge.Stitches, gauge.Rounds * this.PlainGauge.Rounds / this.Gauge.Rounds),
        };
    }

    /// <summary>The numbers of a choice: those given and those computed.</summary>
    /// <exception cref="KnitException">One cannot be computed.</exception>
    public Numbers NumbersOf(Choice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        Numbers numbers = new();
        foreach ((string name, decimal value) in this.Given(choice))
        {
            numbers.Add(name, value);
        }

        foreach ((string name, Expression value, string place) in this.Computed)
        {
            try
            {
                numbers.Add(name, value.Evaluate(numbers));
            }
            catch (KnitException fault)
            {
                throw new KnitException($"{place}, {choice}: {fault.Message}", fault);
            }
        }

        return numbers;
    }

    private IEnumerable<(string Name, decimal Value)> Given(Choice choice) =>
    [
        ("foot", choice.Size.FootCm), ("around", choice.Size.AroundCm), ("legLength", choice.Size.LegCm),
        ("gauge", this.Gauge.Stitches), ("roundGauge", this.Gauge.Rounds), ("plainGauge", this.PlainGauge.Stitches), ("plainRoundGauge", this.PlainGauge.Rounds),
        ("ease", this.EasePercent),
        ("chart", this.Chart is null ? 0 : 1), ("chartHeight", this.Chart?.Height ?? 1), ("chartWidth", this.Chart?.Width ?? 1),
        ("pocket", choice.Module is null ? 0 : 1), ("left", choice.Leg == Leg.Left ? 1 : 0),
        ("moduleWidth", choice.Module?.WidthMm ?? 0), ("moduleLength", choice.Module?.LengthMm ?? 0), ("moduleThickness", choice.Module?.ThicknessMm ?? 0),
        ("cuffLeds", choice.Module?.CuffLeds ?? 0),
    ];
}
