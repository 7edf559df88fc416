using System.Linq;
using Circuit.Boards;
using Circuit.Netlist;
using Circuit.Parts;

namespace Benchmarks.Budget;

/// <summary>How often solder has to flow: one joint for each connected leg of a part, and one for each net that is soldered to the board. What is plugged in costs none.</summary>
internal static class SolderJoints
{
    public static int Of(CircuitDesign design)
    {
        Component board = design.Components.First(component => component.Part.Kind == PartKind.Board);
        return design.Nets.Sum(net => net.Pins.Count(pin => IsLeg(design.Component(pin.Key).Part.Kind)) + (IsSoldered(design, board, net) ? 1 : 0));
    }

    // The cell comes with a plug on all boards; the switch sits in a lead that has its socket.
    private static bool IsLeg(PartKind kind) => kind is not (PartKind.Board or PartKind.Cell);

    private static bool IsSoldered(CircuitDesign design, Component board, Net net)
    {
        BoardPad[] pads = [.. net.Pins.Where(pin => pin.Key == board.Key).Select(pin => design.Board.Pad(pin.Number))];
        PartKind[] others = [.. net.Pins.Where(pin => pin.Key != board.Key).Select(pin => design.Component(pin.Key).Part.Kind)];
        return pads.Any(pad => pad.Place == PadPlace.Connector)
            ? others.Any(kind => kind is not (PartKind.SensorBoard or PartKind.Cell or PartKind.SlideSwitch))
            : pads.Length > 0 && others.Length > 0;
    }
}
