using Circuit.Netlist;
using Circuit.Parts;

namespace Circuit.Rules;

/// <summary>A pin and the component it belongs to.</summary>
/// <param name="Component">The component.</param>
/// <param name="Pin">The pin.</param>
public sealed record PinPlace(Component Component, PartPin Pin)
{
    /// <summary>"U2.4".</summary>
    public string Name => $"{this.Component.Reference}.{this.Pin.Number}";

    /// <summary>"U2.4 (SDA)".</summary>
    public string NameAndUse => $"{this.Name} ({this.Pin.Name})";

    /// <summary>What the circuit's data call it.</summary>
    public PinRef Ref => new(this.Component.Key, this.Pin.Number);
}
