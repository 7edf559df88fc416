using System.Collections.Generic;
using System.Linq;
using Circuit.Netlist;

namespace Circuit.KiCad;

/// <summary>Collects what is on a sheet; puts dots where wires meet and cuts wires there, as KiCad keeps them.</summary>
internal sealed class SheetBuilder(CircuitDesign design)
{
    private readonly List<SheetPart> parts = [];
    private readonly List<SheetRail> rails = [];
    private readonly List<SheetWire> wires = [];
    private readonly List<SheetText> labels = [];
    private readonly List<Spot> crosses = [];
    private readonly List<Box> frames = [];
    private readonly List<SheetText> notes = [];

    public CircuitDesign Design => design;

    /// <summary>Puts a part down; its texts stand one above the other at <paramref name="texts"/>, or above and below it where that is null.</summary>
    public SheetPart Part(string key, Spot at, Spot? texts, TextAlign align = TextAlign.Left, int turn = 0) =>
        this.Part(design.Component(key), PartSymbols.Of(design.Component(key).Part), at, texts, align, turn);

    /// <summary>Puts a part down with a symbol of its own.</summary>
    public SheetPart Part(Component component, Symbol symbol, Spot at, Spot? texts, TextAlign align = TextAlign.Left, int turn = 0)
    {
        Box body = symbol.Body.Turned(turn).Plus(at);
        SheetText reference = texts is Spot beside
            ? new SheetText(component.Reference, beside, align)
            : new SheetText(component.Reference, new Spot(at.X, (int)System.Math.Floor(body.Top) - 1), TextAlign.Center);
        SheetText value = texts is Spot below
            ? new SheetText(component.Part.ValueText, below.Plus(0, 2), align)
            : new SheetText(component.Part.ValueText, new Spot(at.X, (int)System.Math.Ceiling(body.Bottom) + 1), TextAlign.Center);
        SheetPart placed = new(component, symbol, at, turn, reference, value);
        this.parts.Add(placed);
        return placed;
    }

    /// <summary>Draws a wire through points.</summary>
    public void Wire(params Spot[] through)
    {
        for (int i = 1; i < through.Length; i++)
        {
            if (through[i] != through[i - 1])
            {
                this.wires.Add(new SheetWire(through[i - 1], through[i]));
            }
        }
    }

    /// <summary>Names a rail.</summary>
    public void Rail(string name, Spot at) =>
        this.rails.Add(new SheetRail(name, at, new SheetText(name, at.Plus(0, RailSymbols.NameBelow(name)), TextAlign.Center)));

    /// <summary>Says that a net is fed.</summary>
    public void Flag(Spot at) => this.Rail(RailSymbols.FlagName, at);

    /// <summary>Names a net on its wire.</summary>
    public void Label(string net, Spot at) => this.labels.Add(new SheetText(net, at, TextAlign.Left, Place: TextPlace.Above));

    /// <summary>Marks a pin as left open.</summary>
    public void Cross(Spot at) => this.crosses.Add(at);

    /// <summary>Frames a block.</summary>
    public void Frame(Box frame) => this.frames.Add(frame);

    /// <summary>Writes.</summary>
    public void Note(SheetText note) => this.notes.Add(note);

    /// <summary>The sheet.</summary>
    public Sheet Build()
    {
        Spot[] pins = [.. this.parts.SelectMany(part => part.Pins).Select(pin => pin.End), .. this.rails.Select(rail => rail.At)];
        SheetWire[] cut = [.. this.wires.SelectMany(wire => this.Cut(wire, pins)).Distinct()];
        Spot[] ends = [.. cut.SelectMany(wire => new[] { wire.From, wire.To }).Concat(pins)];
        return new Sheet
        {
            Design = design,
            Parts = [.. this.parts],
            Rails = [.. this.rails],
            Wires = cut,
            Dots = [.. ends.GroupBy(end => end).Where(meeting => meeting.Count() > 2).Select(meeting => meeting.Key).OrderBy(dot => dot.Y).ThenBy(dot => dot.X)],
            Labels = [.. this.labels],
            Crosses = [.. this.crosses],
            Frames = [.. this.frames],
            Notes = [.. this.notes],
        };
    }

    // A wire is cut where a pin or another wire's end is on it.
    private IEnumerable<SheetWire> Cut(SheetWire wire, Spot[] pins)
    {
        Spot[] stops = [.. this.wires.SelectMany(other => new[] { other.From, other.To }).Concat(pins).Where(wire.Passes).Distinct().OrderBy(spot => spot.X).ThenBy(spot => spot.Y)];
        for (int i = 1; i < stops.Length; i++)
        {
            yield return new SheetWire(stops[i - 1], stops[i]);
        }
    }
}
