using System.Collections.Generic;
using System.Linq;
using Circuit.Netlist;
using Circuit.Parts;

namespace Circuit.Rules;

/// <summary>An LED, the resistor in front of it and what feeds the two.</summary>
/// <param name="Led">The LED.</param>
/// <param name="Resistor">The resistor at its anode.</param>
/// <param name="FeedNet">The net at the resistor's other end.</param>
/// <param name="Ratings">What the LED bears.</param>
/// <param name="HighV">The highest voltage there.</param>
/// <param name="LowV">The least voltage there while it is lit.</param>
internal sealed record LedString(Component Led, Component Resistor, string FeedNet, LedRatings Ratings, double HighV, double LowV)
{
    /// <summary>The highest current.</summary>
    public double MaxMilliA => (this.HighV - this.Ratings.ForwardMinV) / Worst.LowOhm(this.Resistor) * 1000;

    /// <summary>How it came about.</summary>
    public string MaxFormula => $"({Figure.Text(this.HighV)} V - {Figure.Text(this.Ratings.ForwardMinV)} V) / {Figure.Ohm(Worst.LowOhm(this.Resistor))}";

    /// <summary>The current that is there at the least.</summary>
    public double MinMilliA => (this.LowV - this.Ratings.ForwardTypicalV) / Worst.HighOhm(this.Resistor) * 1000;

    /// <summary>How it came about.</summary>
    public string MinFormula => $"({Figure.Text(this.LowV)} V - {Figure.Text(this.Ratings.ForwardTypicalV)} V) / {Figure.Ohm(Worst.HighOhm(this.Resistor))}";

    /// <summary>The strings of a circuit; an LED without a resistor or without a feed is in none.</summary>
    public static IReadOnlyList<LedString> In(Wires wires, PartKind kind) =>
    [
        .. from led in wires.OfKind(kind)
           where led.Part.Ratings is LedRatings
           from resistor in wires.Others(wires.NetOf(led, "A"), led).Select(place => place.Component)
           where resistor.Part.Kind == PartKind.Resistor
           let feed = wires.Beyond(resistor, wires.NetOf(led, "A"))
           where feed is not null && Worst.HighV(wires, feed) is not null
           select new LedString(led, resistor, feed, (LedRatings)led.Part.Ratings!, Worst.HighV(wires, feed)!.Value, Worst.LowV(wires, feed)!.Value),
    ];
}
