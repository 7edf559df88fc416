using System.Linq;
using Circuit.Boards;
using Circuit.Netlist;

namespace Benchmarks.Budget;

/// <summary>How often solder has to flow: one joint for each connected leg of a part, and one for each net that is soldered to the board. What is plugged in costs none.</summary>
internal static class SolderJoints
{
    public static int Of(CircuitDesign design)
    {
        Component board = design.Components.First(component => component.Part.Kind == Circuit.Parts.PartKind.Board);
        return design.Nets.Sum(net => net.Pins.Count(pin => pin.Key != board.Key) + (IsSoldered(design.Board, board.Key, net) ? 1 : 0));
    }

    private static bool IsSoldered(BoardProfile profile, string board, Net net)
    {
        BoardPad[] pads = [.. net.Pins.Where(pin => pin.Key == board).Select(pin => profile.Pad(pin.Number))];
        return pads.Any(pad => pad.Place is PadPlace.Header or PadPlace.Underside) && net.Pins.Any(pin => pin.Key != board);
    }
}
