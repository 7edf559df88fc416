using System;
using System.Collections.Generic;
using System.Linq;
using Circuit.Boards;
using Circuit.Designs;
using Circuit.Netlist;
using Circuit.Parts;

namespace Circuit.Rules;

/// <summary>A circuit as one follows it with a meter: from pin to net to pin. Bears every faulty circuit; a pin that is not there leads nowhere.</summary>
public sealed class Wires
{
    private readonly Dictionary<PinRef, Net> netOfPin = [];
    private readonly Dictionary<string, PinPlace[]> placesOfNet = [];

    /// <summary>Follows a circuit.</summary>
    /// <param name="design">The circuit.</param>
    public Wires(CircuitDesign design)
    {
        ArgumentNullException.ThrowIfNull(design);
        this.Design = design;
        foreach (Net net in design.Nets)
        {
            foreach (PinRef pin in net.Pins)
            {
                this.netOfPin.TryAdd(pin, net);
            }

            this.placesOfNet.TryAdd(net.Name, [.. net.Pins.SelectMany(this.PlacesOf)]);
        }
    }

    /// <summary>The circuit.</summary>
    public CircuitDesign Design { get; }

    /// <summary>Its board.</summary>
    public BoardProfile Board => this.Design.Board;

    /// <summary>What its board gives.</summary>
    public BoardSupply Supply => this.Board.Supply;

    /// <summary>The board among the parts.</summary>
    public Component? BoardPart => this.Design.FindComponent(Keys.Board);

    /// <summary>All parts of a kind.</summary>
    public IEnumerable<Component> OfKind(PartKind kind) => this.Design.Components.Where(component => component.Part.Kind == kind);

    /// <summary>All pins of all parts.</summary>
    public IEnumerable<PinPlace> Pins() => this.Design.Components.SelectMany(component => component.Part.Pins.Select(pin => new PinPlace(component, pin)));

    /// <summary>The pins on a net.</summary>
    public IEnumerable<PinPlace> On(string? net) => net is null ? [] : this.placesOfNet.GetValueOrDefault(net) ?? [];

    /// <summary>The pins on a net, but for those of one part.</summary>
    public IEnumerable<PinPlace> Others(string? net, Component part) => this.On(net).Where(place => place.Component.Key != part?.Key);

    /// <summary>The net of a part's pin of that name ("SDA", "A", "+"); null where it is on none.</summary>
    public string? NetOf(Component? part, string pinName)
    {
        PartPin? pin = part?.Part.Pins.FirstOrDefault(pin => pin.Name == pinName);
        return pin is null ? null : this.NetAt(part!, pin.Number);
    }

    /// <summary>The net of a part's pin of that number.</summary>
    public string? NetAt(Component part, string number) => part is null ? null : this.netOfPin.GetValueOrDefault(new PinRef(part.Key, number))?.Name;

    /// <summary>The net at the other end of a part with two ends; null where it has none, or where both ends are on the same net.</summary>
    public string? Beyond(Component part, string? net)
    {
        string?[] ends = [.. part?.Part.Pins.Take(2).Select(pin => this.NetAt(part, pin.Number)) ?? []];
        return ends.Length < 2 ? null : ends[0] == net && ends[1] != net ? ends[1] : ends[1] == net && ends[0] != net ? ends[0] : null;
    }

    /// <summary>Parts of a kind with one end on one net and the other end on the other.</summary>
    public IEnumerable<Component> Between(PartKind kind, string? one, string? other) =>
        one is null || other is null ? [] : this.OfKind(kind).Where(part => this.Beyond(part, one) == other);

    /// <summary>The net that a node of the board is on; null where its pads are open or there are none.</summary>
    public string? NetOfNode(string node) =>
        this.BoardPart is Component board ? this.Board.PadsOf(node).Select(pad => this.NetAt(board, pad.Id)).FirstOrDefault(net => net is not null) : null;

    /// <summary>The net that a GPIO of the board is on.</summary>
    public string? NetOfGpio(int gpio) => this.NetOfNode(BoardPad.NodeOf(gpio));

    /// <summary>The pads of the board that are on a net.</summary>
    public IEnumerable<BoardPad> PadsOn(string? net) =>
        this.On(net).Where(place => place.Component.Part.Kind == PartKind.Board).Select(place => this.Board.Pads.FirstOrDefault(pad => pad.Id == place.Pin.Number)).OfType<BoardPad>();

    /// <summary>What on a net gives supply or drives: a board's node counts once, however many pads it has.</summary>
    public IReadOnlyList<PinPlace> DriversOf(string? net) =>
    [
        .. this.On(net).Where(place => place.Pin.Kind is PinKind.PowerOut or PinKind.Output)
            .GroupBy(place => place.Component.Key + " " + this.NodeOf(place)).Select(node => node.First()),
    ];

    private string NodeOf(PinPlace place) =>
        place.Component.Part.Kind == PartKind.Board ? this.Board.Pads.FirstOrDefault(pad => pad.Id == place.Pin.Number)?.Node ?? place.Pin.Number : place.Pin.Number;

    private IEnumerable<PinPlace> PlacesOf(PinRef pin) =>
        this.Design.FindComponent(pin.Key) is Component component && component.Part.FindPin(pin.Number) is PartPin found ? [new PinPlace(component, found)] : [];
}
