using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using Circuit.Boards;
using Circuit.Parts;

namespace Circuit.Netlist;

/// <summary>Puts a circuit together and refuses what cannot be meant: two parts on one reference, a pin that is not there, a pin on two nets.</summary>
/// <param name="board">The board.</param>
/// <param name="variant">Which circuit for it.</param>
/// <param name="file">The source file that describes the circuit, for messages; the caller's by default.</param>
public sealed class CircuitBuilder(BoardProfile board, Variant variant, [CallerFilePath] string file = "")
{
    private readonly List<Component> components = [];
    private readonly List<(string Name, List<PinRef> Pins)> nets = [];
    private readonly List<OpenPin> open = [];
    private readonly List<Accessory> accessories = [];
    private readonly string file = Path.GetFileName(file);

    /// <summary>The board.</summary>
    public BoardProfile Board => board;

    /// <summary>Which circuit.</summary>
    public Variant Variant => variant;

    /// <summary>Puts a part in.</summary>
    /// <exception cref="CircuitException">Key or reference are taken, or the reference does not fit the kind of part.</exception>
    public Component Place(string key, string reference, Part part, Block block, string purpose)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(reference);
        Component? other = this.components.Find(component => component.Reference == reference || component.Key == key);
        if (other is not null)
        {
            throw new CircuitException($"{this.file}: {reference} is given to '{part.Id}' and to '{other.Part.Id}'; expected each reference once; give one of them the next free number.");
        }

        if (!reference.StartsWith(part.Prefix, StringComparison.Ordinal) || !int.TryParse(reference[part.Prefix.Length..], out _))
        {
            throw new CircuitException($"{this.file}: {reference} is given to '{part.Id}'; expected {part.Prefix} and a number for a part of this kind; rename it.");
        }

        Component placed = new(key, reference, part, block, purpose);
        this.components.Add(placed);
        return placed;
    }

    /// <summary>Puts pins on a net. A net that is not there yet begins with them.</summary>
    /// <exception cref="CircuitException">A pin is not there, or is on another net already.</exception>
    public void Connect(string net, params (Component Component, string Pin)[] pins)
    {
        ArgumentNullException.ThrowIfNull(pins);
        List<PinRef> joined = this.NetOf(net);
        foreach ((Component component, string pin) in pins)
        {
            joined.Add(this.Free(component, pin, net));
        }
    }

    /// <summary>Puts all pads of one node of the board on a net.</summary>
    /// <exception cref="CircuitException">No pad hangs on the node.</exception>
    public void ConnectNode(string net, Component boardComponent, string node)
    {
        BoardPad[] pads = [.. board.PadsOf(node)];
        if (pads.Length == 0)
        {
            throw new CircuitException($"{board.File}: {boardComponent?.Reference} ({board.Firmware.Title}) has no pad on '{node}' for the net {net}; expected one of "
                + $"{string.Join(", ", board.Pads.Select(pad => pad.Node).Distinct())}; correct the profile.");
        }

        this.Connect(net, [.. pads.Select(pad => (boardComponent!, pad.Id))]);
    }

    /// <summary>Puts the pads of one of the firmware's pins on a net.</summary>
    /// <exception cref="CircuitException">No pad reaches the pin.</exception>
    public void ConnectGpio(string net, Component boardComponent, int gpio, string use) =>
        this.Connect(net, [.. board.PadsOfGpio(gpio, use).Select(pad => (boardComponent, pad.Id))]);

    /// <summary>Leaves a pin open on purpose.</summary>
    public void LeaveOpen(Component component, string pin, string why) => this.open.Add(new OpenPin(this.Free(component, pin, "open"), why));

    /// <summary>Leaves every pad of the board open that is on no net.</summary>
    public void LeaveRestOpen(Component boardComponent, string why)
    {
        ArgumentNullException.ThrowIfNull(boardComponent);
        foreach (PartPin pin in boardComponent.Part.Pins.Where(pin => this.UseOf(new PinRef(boardComponent.Key, pin.Number)) is null))
        {
            this.LeaveOpen(boardComponent, pin.Number, why);
        }
    }

    /// <summary>Is a pin on no net and not left open?</summary>
    public bool IsFree(Component component, string pin)
    {
        ArgumentNullException.ThrowIfNull(component);
        return this.UseOf(new PinRef(component.Key, pin)) is null;
    }

    /// <summary>Adds something to order that is in no net.</summary>
    public void Add(Accessory accessory) => this.accessories.Add(accessory);

    /// <summary>The circuit.</summary>
    public CircuitDesign Build() => new()
    {
        Board = board,
        Variant = variant,
        Components = [.. this.components],
        Nets = [.. this.nets.Select(net => new Net(net.Name, [.. net.Pins]))],
        Open = [.. this.open],
        Accessories = [.. this.accessories],
    };

    private PinRef Free(Component component, string pin, string net)
    {
        ArgumentNullException.ThrowIfNull(component);
        if (component.Part.FindPin(pin) is null)
        {
            throw new CircuitException($"{this.file}: {component.Reference} ({component.Part.Id}) has no pin '{pin}' for the net {net}; expected one of "
                + $"{string.Join(", ", component.Part.Pins.Select(known => known.Number))}; use one of these.");
        }

        PinRef free = new(component.Key, pin);
        string? use = this.UseOf(free);
        return use is null
            ? free
            : throw new CircuitException($"{this.file}: {component.Reference}.{pin} is put on {net} and is on {use} already; expected each pin on one net; take it off one of them.");
    }

    private string? UseOf(PinRef pin) =>
        this.open.Exists(other => other.Pin == pin) ? "open" : this.nets.Where(net => net.Pins.Contains(pin)).Select(net => net.Name).FirstOrDefault();

    private List<PinRef> NetOf(string name)
    {
        foreach ((string known, List<PinRef> pins) in this.nets)
        {
            if (known == name)
            {
                return pins;
            }
        }

        this.nets.Add((name, []));
        return this.nets[^1].Pins;
    }
}
