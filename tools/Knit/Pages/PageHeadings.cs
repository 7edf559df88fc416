namespace Knit.Pages;

/// <summary>Headings of a page, in their order: what writes it and what reads it have to agree.</summary>
public static class PageHeadings
{
    /// <summary>Finished sizes and the foot they fit.</summary>
    public const string Sizes = "Sizes";

    /// <summary>How much smaller the sock is than the leg.</summary>
    public const string Ease = "Ease";

    /// <summary>Yarn, needles and all else.</summary>
    public const string Materials = "Materials";

    /// <summary>Stitches and rounds in 10 cm.</summary>
    public const string Gauge = "Gauge";

    /// <summary>Short words.</summary>
    public const string Abbreviations = "Abbreviations";

    /// <summary>What to know before one begins.</summary>
    public const string Notes = "Notes";

    /// <summary>The sentences that are knitted, by section.</summary>
    public const string Instructions = "Instructions";

    /// <summary>The pockets, by module.</summary>
    public const string Pockets = "Pockets";

    /// <summary>The picture of the colors.</summary>
    public const string Chart = "Chart";

    /// <summary>The same in words; below <see cref="Chart"/>.</summary>
    public const string WrittenRounds = "The chart in words";

    /// <summary>The outline with its measures.</summary>
    public const string Schematic = "Schematic";

    /// <summary>Ends, seams, blocking.</summary>
    public const string Finishing = "Finishing";

    /// <summary>Washing and wearing.</summary>
    public const string Washing = "Washing";

    /// <summary>License and proof.</summary>
    public const string License = "License";
}
