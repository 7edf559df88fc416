using System.Collections.Generic;
using System.Linq;

namespace Circuit.KiCad;

/// <summary>How a part looks on a sheet. Its origin is the middle of its body.</summary>
public sealed record Symbol
{
    /// <summary>Its name in the library.</summary>
    public required string Name { get; init; }

    /// <summary>The letters of its references; "#PWR" for what is no part.</summary>
    public required string Prefix { get; init; }

    /// <summary>What it is, for people who look into the library.</summary>
    public required string Description { get; init; }

    /// <summary>Its pins.</summary>
    public required IReadOnlyList<SymbolPin> Pins { get; init; }

    /// <summary>What is drawn.</summary>
    public required IReadOnlyList<SymbolShape> Shapes { get; init; }

    /// <summary>Room of what is drawn, pins apart.</summary>
    public required Box Body { get; init; }

    /// <summary>Are the names of the pins written inside the body?</summary>
    public bool ShowsNames { get; init; }

    /// <summary>Are the numbers of the pins written at them?</summary>
    public bool ShowsNumbers { get; init; }

    /// <summary>Does it give its net the name of its value, on the whole sheet?</summary>
    public bool IsRail { get; init; }

    /// <summary>The pin of that number.</summary>
    public SymbolPin Pin(string number) => this.Pins.First(pin => pin.Number == number);
}
