using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Benchmarks.Energy;
using Circuit.Designs;
using Circuit.Netlist;
using Sock.Firmware.BoardData;

namespace Benchmarks.Budget;

/// <summary>The energy model's figures for a circuit: its board's, and what is built in or not.</summary>
internal static class CircuitFigures
{
    private const double CellV = 3.9;
    private const string NotBuiltIn = "not built in";

    /// <summary>All figures.</summary>
    /// <param name="design">The circuit.</param>
    /// <param name="receiverIn">The infrared receiver was left in its socket, where it is needed to learn a code only.</param>
    public static IReadOnlyList<Figure> Of(CircuitDesign design, bool receiverIn = false)
    {
        List<Figure> others = [];
        if (design.FindComponent(Keys.Motor) is null)
        {
            others.Add(new Figure(Quantity.Motor, "motor", "mA", 0, 0, 0, NotBuiltIn));
        }

        if (receiverIn && design.FindComponent(Keys.Receiver) is not null)
        {
            others.Add(new Figure(Quantity.Receiver, "infrared receiver, always", "mA", 0.37, 0.25, 0.45, "Vishay TSSP960, its sister; its own sheet was not found to say"));
        }

        if (!design.Board.OnBoard.ContainsKey(nameof(SockBoard.CellSense)))
        {
            others.Add(Divider(design));
        }

        return BoardFigures.With(BoardFigures.Of(design.Board.ShortName), [.. others]);
    }

    // On a board without charger the divider hangs on the bench's supply, which is there for trying it only.
    private static Figure Divider(CircuitDesign design)
    {
        double ohm = new[] { Keys.CellUpper, Keys.CellLower }.Select(design.FindComponent).OfType<Component>().Sum(resistor => resistor.Part.Value!.Amount);
        double milliAmperes = ohm > 0 && design.Board.HasCharger ? CellV / ohm * 1000 : 0;
        string source = milliAmperes > 0 ? string.Create(CultureInfo.InvariantCulture, $"{CellV} V over {ohm / 1000} kohm") : NotBuiltIn;
        return new Figure(Quantity.CellDivider, "cell divider, always", "mA", milliAmperes, milliAmperes, milliAmperes, source);
    }
}
