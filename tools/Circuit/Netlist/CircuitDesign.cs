using System;
using System.Collections.Generic;
using System.Linq;
using Circuit.Boards;
using Circuit.Parts;

namespace Circuit.Netlist;

/// <summary>One circuit: a board, a variant, the parts and what is connected to what. Plain data, also where it is faulty; <see cref="CircuitBuilder"/> makes it and the rules judge it.</summary>
public sealed record CircuitDesign
{
    /// <summary>The board.</summary>
    public required BoardProfile Board { get; init; }

    /// <summary>Which of the circuits for it.</summary>
    public required Variant Variant { get; init; }

    /// <summary>All parts with pins, the board first.</summary>
    public required IReadOnlyList<Component> Components { get; init; }

    /// <summary>What is connected.</summary>
    public required IReadOnlyList<Net> Nets { get; init; }

    /// <summary>What is left open on purpose.</summary>
    public required IReadOnlyList<OpenPin> Open { get; init; }

    /// <summary>What else to order.</summary>
    public required IReadOnlyList<Accessory> Accessories { get; init; }

    /// <summary>Name of its files: "feather-v2-full".</summary>
    public string Name => $"{this.Board.ShortName}-{VariantNames.Of(this.Variant)}";

    /// <summary>The component of that key.</summary>
    public Component Component(string key) => this.Components.First(component => component.Key == key);

    /// <summary>The component of that key, or null in a variant without it.</summary>
    public Component? FindComponent(string key) => this.Components.FirstOrDefault(component => component.Key == key);

    /// <summary>The net that a pin is on, or null.</summary>
    public Net? NetOf(PinRef pin) => this.Nets.FirstOrDefault(net => net.Pins.Contains(pin));

    /// <summary>The net of that name, or null.</summary>
    public Net? FindNet(string name) => this.Nets.FirstOrDefault(net => net.Name == name);

    /// <summary>"R1.2", as netlists name a pin.</summary>
    public string NameOf(PinRef pin)
    {
        ArgumentNullException.ThrowIfNull(pin);
        return $"{this.Component(pin.Key).Reference}.{pin.Number}";
    }
}
