using System.Linq;
using Circuit.Netlist;
using Circuit.Parts;

namespace Circuit.Rules;

/// <summary>Two resistors that halve a voltage for a pin.</summary>
/// <param name="Upper">From the voltage to the pin.</param>
/// <param name="Lower">From the pin to ground.</param>
/// <param name="TopNet">The net whose voltage is halved.</param>
/// <param name="MiddleNet">The pin's net.</param>
internal sealed record Divider(Component Upper, Component Lower, string TopNet, string MiddleNet)
{
    /// <summary>The highest share that reaches the pin.</summary>
    public double HighShare => Worst.HighOhm(this.Lower) / (Worst.LowOhm(this.Upper) + Worst.HighOhm(this.Lower));

    /// <summary>How it came about.</summary>
    public string HighFormula => $"{Figure.Ohm(Worst.HighOhm(this.Lower))} / ({Figure.Ohm(Worst.LowOhm(this.Upper))} + {Figure.Ohm(Worst.HighOhm(this.Lower))})";

    /// <summary>The divider at the net of a pin, or null.</summary>
    public static Divider? At(Wires wires, string? net)
    {
        string? ground = wires.NetOfNode(NetNames.Ground);
        Component[] resistors = [.. wires.On(net).Select(place => place.Component).Where(part => part.Part.Kind == PartKind.Resistor)];
        Component? lower = resistors.FirstOrDefault(resistor => wires.Beyond(resistor, net) == ground);
        Component? upper = resistors.FirstOrDefault(resistor => resistor != lower && wires.Beyond(resistor, net) is string top && Worst.HighV(wires, top) is not null);
        return net is null || ground is null || lower is null || upper is null ? null : new Divider(upper, lower, wires.Beyond(upper, net)!, net);
    }
}
