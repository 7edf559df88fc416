using System.Collections.Generic;

namespace Knit.Notation;

/// <summary>What a kind of stitch is written as, takes from the left needle; every kind leaves one on the right needle.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Word">As in a pattern.</param>
/// <param name="Takes">Stitches taken, 0 to 2.</param>
/// <param name="UsesYarn">Is yarn worked? Not by a slipped stitch.</param>
/// <param name="IsCounted">Can a number follow the word, as in k12?</param>
public sealed record StitchFacts(StitchKind Kind, string Word, int Takes, bool UsesYarn, bool IsCounted)
{
    /// <summary>All kinds, by their value.</summary>
    public static IReadOnlyList<StitchFacts> All { get; } =
    [
        new(StitchKind.Knit, "k", 1, UsesYarn: true, IsCounted: true),
        new(StitchKind.Purl, "p", 1, UsesYarn: true, IsCounted: true),
        new(StitchKind.Slip, "sl", 1, UsesYarn: false, IsCounted: true),
        new(StitchKind.K2tog, "k2tog", 2, UsesYarn: true, IsCounted: false),
        new(StitchKind.Ssk, "ssk", 2, UsesYarn: true, IsCounted: false),
        new(StitchKind.P2tog, "p2tog", 2, UsesYarn: true, IsCounted: false),
        new(StitchKind.YarnOver, "yo", 0, UsesYarn: true, IsCounted: false),
    ];

    /// <summary>Those of a kind.</summary>
    public static StitchFacts Of(StitchKind kind) => All[(int)kind];
}
