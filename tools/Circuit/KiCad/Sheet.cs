using System.Collections.Generic;
using Circuit.Netlist;

namespace Circuit.KiCad;

/// <summary>A drawn circuit: plain data, also where the drawing is wrong. <see cref="SheetNets"/> reads from it what is connected, what lies on what can be told from it too.</summary>
public sealed record Sheet
{
    /// <summary>What is drawn.</summary>
    public required CircuitDesign Design { get; init; }

    /// <summary>The parts.</summary>
    public required IReadOnlyList<SheetPart> Parts { get; init; }

    /// <summary>Names of rails, and flags.</summary>
    public required IReadOnlyList<SheetRail> Rails { get; init; }

    /// <summary>Straight pieces of wire. They are one where their ends meet; one that passes another's end does not touch it without a dot.</summary>
    public required IReadOnlyList<SheetWire> Wires { get; init; }

    /// <summary>Dots that join what crosses there.</summary>
    public required IReadOnlyList<Spot> Dots { get; init; }

    /// <summary>Names of nets on wires: equal names are one net.</summary>
    public required IReadOnlyList<SheetText> Labels { get; init; }

    /// <summary>Pins that are left open.</summary>
    public required IReadOnlyList<Spot> Crosses { get; init; }

    /// <summary>Frames around blocks.</summary>
    public required IReadOnlyList<Box> Frames { get; init; }

    /// <summary>Headings and explanations.</summary>
    public required IReadOnlyList<SheetText> Notes { get; init; }
}
