using System.Collections.Generic;

namespace Knit.Notation;

/// <summary>One step of a row.</summary>
public abstract record Step;

/// <summary>A number of the same stitches: k12, ssk, yo.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Count">How often, from 1.</param>
/// <param name="Color">In which color, as MC; null for the one in work.</param>
public sealed record StitchStep(StitchKind Kind, int Count, string? Color) : Step;

/// <summary>The same stitch up to a place: "k to 3 before marker".</summary>
/// <param name="Kind">Which: k or p.</param>
/// <param name="Target">The place.</param>
/// <param name="Before">How many stitches stay unworked before it; 0 usually.</param>
/// <param name="Color">In which color; null for the one in work.</param>
public sealed record UntilStep(StitchKind Kind, Target Target, int Before, string? Color) : Step;

/// <summary>Steps between stars, again and again.</summary>
/// <param name="Steps">The steps.</param>
/// <param name="Times">How often; null for "to end" and "to last 4 sts".</param>
/// <param name="Last">How many stitches stay at the end, where it goes on to the end.</param>
public sealed record StarStep(IReadOnlyList<Step> Steps, int? Times, int Last) : Step;

/// <summary>pm or sm: a marker is placed, or slipped.</summary>
/// <param name="IsPlaced">Placed, or slipped.</param>
public sealed record MarkerStep(bool IsPlaced) : Step;

/// <summary>turn: the work is turned before its end, which leaves a gap.</summary>
public sealed record TurnStep : Step;

/// <summary>"pick up 18 along the flap": one stitch out of each slipped edge stitch.</summary>
/// <param name="Count">How many.</param>
public sealed record EdgeStep(int Count) : Step;

/// <summary>A place in the row.</summary>
public enum Target
{
    /// <summary>The end of the row or round.</summary>
    End,

    /// <summary>The next marker.</summary>
    Marker,

    /// <summary>The gap of an earlier turn.</summary>
    Gap,
}
