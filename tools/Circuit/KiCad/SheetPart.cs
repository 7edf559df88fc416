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

/// <summary>A rail's name at a point of a sheet, or the flag that says that a net is fed.</summary>
/// <param name="Name">The net's name, or <c>PWR_FLAG</c>.</param>
/// <param name="At">Its pin.</param>
/// <param name="Label">Its name as it is written.</param>
public sealed record SheetRail(string Name, Spot At, SheetText Label);

/// <summary>A straight piece of wire.</summary>
/// <param name="From">One end.</param>
/// <param name="To">The other.</param>
public sealed record SheetWire(Spot From, Spot To)
{
    /// <summary>Is the point on the wire, its ends included?</summary>
    public bool Passes(Spot spot) => (this.From.X == this.To.X && spot.X == this.From.X && (spot.Y - this.From.Y) * (spot.Y - this.To.Y) <= 0)
        || (this.From.Y == this.To.Y && spot.Y == this.From.Y && (spot.X - this.From.X) * (spot.X - this.To.X) <= 0);

    /// <summary>Is the point one of its ends?</summary>
    public bool Ends(Spot spot) => spot == this.From || spot == this.To;
}
