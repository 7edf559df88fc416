using System.Collections.Generic;
using Knit.Machine;
using Knit.Motifs;
using Knit.Notation;
using Knit.Patterns;

namespace Knit.Proof;

/// <summary>A sock as the machine knitted it from the sentences that its knitter reads.</summary>
public sealed record KnittedSock
{
    /// <summary>The pattern.</summary>
    public required Pattern Pattern { get; init; }

    /// <summary>Size and pocket.</summary>
    public required Choice Choice { get; init; }

    /// <summary>The numbers of the choice; empty where they cannot be computed.</summary>
    public required Numbers Numbers { get; init; }

    /// <summary>The sentences.</summary>
    public required IReadOnlyList<FilledSection> Sections { get; init; }

    /// <summary>The chart closed to the round; null without one.</summary>
    public required Composition? Composition { get; init; }

    /// <summary>All rows that were knitted; up to the fault where there is one.</summary>
    public required IReadOnlyList<FabricRow> Rows { get; init; }

    /// <summary>What could not be knitted; null where all could.</summary>
    public required Fault? Fault { get; init; }
}
