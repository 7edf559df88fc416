using System.Collections.Generic;
using System.Linq;
using Circuit.Netlist;

namespace Circuit.KiCad;

/// <summary>A part on a sheet.</summary>
/// <param name="Component">Which.</param>
/// <param name="Symbol">How it looks.</param>
/// <param name="At">The middle of the symbol.</param>
/// <param name="Turn">0, 90 or 180 degrees against the clock.</param>
/// <param name="Reference">"R1".</param>
/// <param name="Value">"1 kohm".</param>
public sealed record SheetPart(Component Component, Symbol Symbol, Spot At, int Turn, SheetText Reference, SheetText Value)
{
    /// <summary>Where a wire meets the pin.</summary>
    public Spot EndOf(string pin) => this.EndOf(this.Symbol.Pin(pin));

    /// <summary>Where a wire meets the pin.</summary>
    public Spot EndOf(SymbolPin pin)
    {
        System.ArgumentNullException.ThrowIfNull(pin);
        Spot arm = pin.End.Turned(this.Turn);
        return this.At.Plus(arm.X, arm.Y);
    }

    /// <summary>All pins with their places.</summary>
    public IEnumerable<(PinRef Pin, Spot End)> Pins => this.Symbol.Pins.Select(pin => (new PinRef(this.Component.Key, pin.Number), this.EndOf(pin)));
}
