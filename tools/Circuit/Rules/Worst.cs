using System.Linq;
using Circuit.Boards;
using Circuit.Netlist;
using Circuit.Parts;

namespace Circuit.Rules;

/// <summary>Voltages and resistances as they are when everything is at the wrong end of its range.</summary>
internal static class Worst
{
    /// <summary>How far a resistor may be off, as a share of its value.</summary>
    public const double Tolerance = 0.01;

    /// <summary>The highest voltage of a USB socket.</summary>
    public const double UsbMaxV = 5.25;

    /// <summary>A cell just charged: what a bench supply in its place may give.</summary>
    public const double BenchMaxV = 4.2;

    /// <summary>The smallest that a resistor may be. Ohm.</summary>
    public static double LowOhm(Component resistor) => OhmOf(resistor) * (1 - Tolerance);

    /// <summary>The largest that a resistor may be. Ohm.</summary>
    public static double HighOhm(Component resistor) => OhmOf(resistor) * (1 + Tolerance);

    /// <summary>What is printed on it. Ohm; a part without a value is taken for a wire of a thousandth of an ohm.</summary>
    public static double OhmOf(Component resistor) => resistor.Part.Value is { Unit: Unit.Ohm } value ? value.Amount : 0.001;

    /// <summary>What is printed on it. Farad; 0 for a part without a value.</summary>
    public static double FaradOf(Component capacitor) => capacitor.Part.Value is { Unit: Unit.Farad } value ? value.Amount : 0;

    /// <summary>The highest voltage on a net; null where nothing drives it.</summary>
    public static double? HighV(Wires wires, string? net) => SourceOf(wires, net)?.HighV;

    /// <summary>The least voltage on a net while it is driven; null where nothing drives it.</summary>
    public static double? LowV(Wires wires, string? net) => SourceOf(wires, net)?.LowV;

    private static (double LowV, double HighV)? SourceOf(Wires wires, string? net)
    {
        if (wires.On(net).Any(place => place.Component.Part.Kind == PartKind.Terminals))
        {
            return (0, BenchMaxV);
        }

        foreach (BoardPad pad in wires.PadsOn(net))
        {
            if (pad.Node is NetNames.Supply or NetNames.SensorSupply)
            {
                return (wires.Supply.SupplyV, wires.Supply.SupplyV);
            }

            if (pad.Node == NetNames.Usb)
            {
                return (0, UsbMaxV);
            }

            if (pad.Node == NetNames.Battery && wires.OfKind(PartKind.Cell).FirstOrDefault()?.Part.Ratings is CellRatings cell)
            {
                return (cell.EmptyV, cell.FullV);
            }

            if (pad.Kind == PinKind.Bidirectional)
            {
                return (wires.Supply.PinHighMinV, wires.Supply.SupplyV);
            }
        }

        return null;
    }
}
