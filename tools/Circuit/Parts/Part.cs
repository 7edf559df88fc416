using System;
using System.Collections.Generic;
using System.Linq;

namespace Circuit.Parts;

/// <summary>Something that can be ordered and soldered in.</summary>
public sealed record Part
{
    /// <summary>Its name in this tool and in the price list: "resistor-1k".</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required PartKind Kind { get; init; }

    /// <summary>What a shop calls it: "Resistor, metal film, 1/4 W, 1 %".</summary>
    public required string Description { get; init; }

    /// <summary>The value on the schematic; null where the part number says it all.</summary>
    public PartValue? Value { get; init; }

    /// <summary>Who makes it.</summary>
    public required string Manufacturer { get; init; }

    /// <summary>The maker's part number.</summary>
    public required string PartNumber { get; init; }

    /// <summary>Others that do as well, with what changes then; none where the list is empty.</summary>
    public IReadOnlyList<string> Alternatives { get; init; } = [];

    /// <summary>What of it could not be looked up or differs from maker to maker, and how to make sure before it is soldered in; null where nothing is open.</summary>
    public string? MeasureFirst { get; init; }

    /// <summary>Its pins.</summary>
    public required IReadOnlyList<PartPin> Pins { get; init; }

    /// <summary>What it bears; null for a board, whose profile tells.</summary>
    public Ratings? Ratings { get; init; }

    /// <summary>Size of its body, leads apart. Millimeters: across, along, high. A part that lies in the module takes this room.</summary>
    public required BodySize Body { get; init; }

    /// <summary>The letters of its reference.</summary>
    public string Prefix => PrefixOf(this.Kind);

    /// <summary>What stands beside its symbol: the value, or the part number.</summary>
    public string ValueText => this.Value?.Text ?? this.PartNumber;

    /// <summary>The letters of the references of a kind of part.</summary>
    public static string PrefixOf(PartKind kind) => kind switch
    {
        PartKind.Board or PartKind.SensorBoard or PartKind.InfraredReceiver => "U",
        PartKind.Resistor => "R",
        PartKind.Capacitor => "C",
        PartKind.Led or PartKind.InfraredLed or PartKind.Diode => "D",
        PartKind.Nmos => "Q",
        PartKind.Cell => "BT",
        PartKind.SlideSwitch or PartKind.PushButton => "SW",
        PartKind.Motor => "M",
        PartKind.Terminals => "J",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a kind of part without a letter"),
    };

    /// <summary>The pin of that number, or null.</summary>
    public PartPin? FindPin(string number) => this.Pins.FirstOrDefault(pin => pin.Number == number);
}

/// <summary>The box a part's body fills.</summary>
/// <param name="WidthMm">Across.</param>
/// <param name="LengthMm">Along.</param>
/// <param name="HeightMm">High.</param>
public sealed record BodySize(double WidthMm, double LengthMm, double HeightMm);
