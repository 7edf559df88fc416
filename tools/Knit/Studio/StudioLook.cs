using System.Collections.Generic;

namespace Knit.Studio;

/// <summary>What the rules say of a motif, ready to be shown.</summary>
internal sealed record StudioLook
{
    /// <summary>Nothing is wrong in any size.</summary>
    public required bool IsGood { get; init; }

    /// <summary>The same in a sentence.</summary>
    public required string Verdict { get; init; }

    /// <summary>What is wrong.</summary>
    public required IReadOnlyList<StudioLookFault> Faults { get; init; }

    /// <summary>How it goes around the leg, size by size.</summary>
    public required IReadOnlyList<StudioLookFit> Fits { get; init; }

    /// <summary>How well the two colors can be told apart.</summary>
    public required string Contrast { get; init; }

    /// <summary>Yarn for the size that is looked at.</summary>
    public required IReadOnlyList<StudioLookYarn> Yarn { get; init; }

    /// <summary>The sock (SVG); empty where it cannot be knitted.</summary>
    public required string Preview { get; init; }

    /// <summary>The chart (SVG).</summary>
    public required string Chart { get; init; }
}

/// <summary>Something that is wrong.</summary>
/// <param name="Sentence">Where, what, what was expected, what to do, in which sizes.</param>
/// <param name="Cells">Row and column of what was drawn, from 0; empty where it is nowhere in the drawing.</param>
internal sealed record StudioLookFault(string Sentence, IReadOnlyList<IReadOnlyList<int>> Cells);

/// <summary>How a motif goes around one size.</summary>
/// <param name="Size">Its name.</param>
/// <param name="Round">Stitches around the leg.</param>
/// <param name="Repeats">How often the motif fits; "-" where it does not close the round.</param>
/// <param name="Filler">Stitches of the strips at the back.</param>
/// <param name="LongestFloat">The longest yarn behind the work, in stitches.</param>
/// <param name="IsGood">Nothing is wrong in this size.</param>
internal sealed record StudioLookFit(string Size, string Round, string Repeats, string Filler, string LongestFloat, bool IsGood);

/// <summary>Yarn of one color.</summary>
/// <param name="Color">Its name.</param>
/// <param name="Meters">For a pair.</param>
/// <param name="Balls">Balls of 50 g to buy.</param>
internal sealed record StudioLookYarn(string Color, string Meters, string Balls);
